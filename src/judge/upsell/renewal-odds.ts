import { type Cohort, fitSbg, sbgRenewalRate } from '../models/customers/sbg.js';
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
  { terms }: Pick<Standing, 'terms'>,
  today: number,
): { readonly cohorts: readonly Cohort[]; readonly accounts: number } {
  const cohorts = [...terms]
    .sort(([a], [b]) => a - b)
    .flatMap(([renewals, ends]): readonly Cohort[] => {
      const stay = (n: number) => new Array<number>(renewals + 1).fill(n);
      const left = ends.below(today - GRACE);
      const still = ends.size - left;
      return [
        ...(left > 0 ? [[...stay(left), 0]] : []),
        // Who could not renew yet says nothing.
        ...(still > 0 && renewals > 0 ? [stay(still)] : []),
      ];
    });
  return { cohorts, accounts: cohorts.reduce((all, cohort) => all + (cohort[0] ?? 0), 0) };
}
