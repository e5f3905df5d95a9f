import { type Cohort, fitSbg, sbgRenewalRate } from '../models/customers/sbg.js';
import { DEALS } from '../standing/row.js';
import type { Standing } from '../standing/standing.js';
import type { Odds } from './odds.js';

/** So many days after its end a contract without a later one counts as not renewed. */
const GRACE = 90;

/**
 * How likely the next contract end is renewed, by the shifted-beta-geometric model (Fader & Hardie
 * 2007) of the book's own contracts: who renewed so often already. Undefined where the history does
 * not allow a fit: fewer than 20 accounts with a contract that ended, or a fit at the edge.
 * @param renewals how often the account has renewed
 * @param today day number
 */
export function renewalOdds(standing: Standing, renewals: number, today: number): Odds | undefined {
  const { cohorts, accounts } = renewalCohorts(standing, today);
  const fit = fitSbg(cohorts);
  if (!fit.ok) return undefined;
  const odds = sbgRenewalRate(fit.params, renewals + 1);
  return Number.isFinite(odds) ? { odds, of: accounts } : undefined;
}

/** The accounts with contracts by how often they renewed, and whether they left at the last end. */
export function renewalCohorts(
  { rows }: Pick<Standing, 'rows'>,
  today: number,
): { readonly cohorts: readonly Cohort[]; readonly accounts: number } {
  const left = new Map<number, number>();
  const still = new Map<number, number>();
  for (let index = 0; index < rows.size; index += 1) {
    const end = rows.dealWord(index, DEALS.lastEnd) - 1;
    if (end < 0) continue;
    const group = end + GRACE < today ? left : still;
    const renewals = rows.dealByte(index, DEALS.renewals);
    group.set(renewals, (group.get(renewals) ?? 0) + 1);
  }
  const stay = (renewals: number, n: number) => new Array<number>(renewals + 1).fill(n);
  const cohorts = [
    ...[...left].map(([renewals, n]) => [...stay(renewals, n), 0]),
    ...[...still].filter(([renewals]) => renewals > 0).map(([renewals, n]) => stay(renewals, n)),
  ].sort((a, b) => a.length - b.length || (a.at(-1) ?? 0) - (b.at(-1) ?? 0));
  return { cohorts, accounts: cohorts.reduce((all, cohort) => all + (cohort[0] ?? 0), 0) };
}
