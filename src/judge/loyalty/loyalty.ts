import type { Axis, Loyalty, LoyaltyProof, Proven } from '../../account/brief.js';
import type { Money } from '../../account/money.js';
import { historyOf } from '../models/customers/history.js';
import type { Standing } from '../standing/standing.js';
import { DAYS_PER_YEAR, yearly } from '../standing/yearly.js';
import { type Inputs, inputOf } from '../tier/inputs.js';
import { changesOf, type Look } from './changes.js';
import { modelScore } from './model.js';
import { rankScore } from './rank-score.js';
import { winDays } from './wins.js';

/** What an account's loyalty is told from. */
export interface LoyaltyGrounds extends Omit<Look, 'openCases'> {
  readonly inputs: Inputs;
  readonly standing: Standing;
  readonly axis: Axis;
  /** What the book's back-test found; without a finding there is a rank and no rate. */
  readonly proof: LoyaltyProof | undefined;
}

/**
 * How likely the account is to stay: its rank, and where the back-test had enough history the rate of
 * those who stood alike, by the rule of ranks or by a fitted model that it proved better on the book's
 * own history. A rate that is not proven is not known. Undefined where nothing was won, as far as is
 * known.
 */
export function loyaltyOf(grounds: LoyaltyGrounds): Loyalty | undefined {
  const { account, inputs, axis, proof, currency } = grounds;
  const wins = inputOf(inputs, 'wins');
  if (!(wins >= 1)) return undefined;
  const rate = proof?.proven ? rateOf(grounds, proof) : undefined;
  const days = winDays(account);
  const won = inputOf(inputs, 'wonRevenue');
  const year =
    won > 0 && currency !== undefined
      ? { amount: yearly(won, days[0] ?? NaN, days.at(-1) ?? NaN), currency }
      : undefined;
  return {
    ...(axis.rank ? { rank: axis.rank } : {}),
    by: (rate && proof?.chosen) ?? 'rank-rule',
    ...(rate && proof ? { rate, days: proof.days } : {}),
    ...(year ? { yearly: year } : {}),
    ...(year && rate && proof ? { risk: riskOf(year, rate, proof.days) } : {}),
    changes: changesOf({ ...grounds, openCases: inputOf(inputs, 'openCases') || 0 }),
  };
}

/** The rate of the fifth of customers that the account stands in. */
function rateOf(
  { account, inputs, standing, today }: LoyaltyGrounds,
  { chosen, model, days, groups }: LoyaltyProof,
): Proven | undefined {
  const score = (): number => {
    if (chosen === 'rank-rule')
      return rankScore(standing, inputOf(inputs, 'wins'), inputOf(inputs, 'lastWin'));
    const history = historyOf(winDays(account), today);
    // A model's groups are cut by its own scores: without its parameters no other score may stand in.
    return model && history ? modelScore(chosen, model, days, history) : NaN;
  };
  const value = score();
  if (Number.isNaN(value)) return undefined;
  return (groups.findLast(({ from }) => value >= from) ?? groups[0])?.rate;
}

/** A rate holds for its days only, so what it puts at risk is what is bought in so many days. */
function riskOf(year: Money, rate: Proven, days: number): NonNullable<Loyalty['risk']> {
  const within = (year.amount * days) / DAYS_PER_YEAR;
  const part = (share: number): Money => ({
    amount: within * Math.min(1, Math.max(0, 1 - share)),
    currency: year.currency,
  });
  return { value: part(rate.value), low: part(rate.high), high: part(rate.low) };
}
