import type { Standing } from '../standing/standing.js';

/** An account's own decided deals count against the book's rate as n : ACCOUNT_SHRINK. */
const ACCOUNT_SHRINK = 10;
/** A stage's probability counts like so many decided deals … */
const STAGE_WEIGHT = 6;
/** … against at most so many of the account's and the book's. */
const HISTORY_LIMIT = 4;

/** How likely a deal is won, and on how many decided deals that rests. */
export interface Odds {
  /** 0 to 1, both excluded. */
  readonly odds: number;
  readonly of: number;
}

/**
 * The win rate of an account's deals by the Beta-binomial: the book's rate (W + 1) / (N + 2)
 * (Laplace's rule of succession) is the mean of the prior, the account's decided deals the data.
 * @param won @param lost the account's own decided deals
 */
export function winOdds(won: number, lost: number, standing: Standing): Odds {
  const decided = standing.wins + standing.losses;
  const book = (standing.wins + 1) / (decided + 2);
  const odds = (won + ACCOUNT_SHRINK * book) / (won + lost + ACCOUNT_SHRINK);
  return { odds, of: Math.max(decided, won + lost) };
}

/**
 * The odds of an open deal: its stage's probability, shrunk towards the win rate by
 * n / (n + STAGE_WEIGHT) where n decided deals are known, at most HISTORY_LIMIT. Without a
 * probability the win rate alone.
 * @param probability 0 to 1, as the CRM gives it
 */
export function dealOdds(probability: number | undefined, rate: Odds): Odds {
  if (probability === undefined || !(probability >= 0 && probability <= 1)) return rate;
  const history = Math.min(rate.of, HISTORY_LIMIT);
  const odds = (STAGE_WEIGHT * probability + history * rate.odds) / (STAGE_WEIGHT + history);
  return { odds, of: rate.of };
}
