import { countedWins } from '../measure/win-count.js';
import { shrunkRate, type Tally } from '../models/measures/beta-binomial.js';
import type { Standing } from '../standing/standing.js';

/**
 * What is believed of a book's win rate before its deals are seen. Rates found in the wild lie
 * between .47 and .65 (Maven's public CRM book: .62); twelve deals' weight gives a standard deviation
 * of .14 around a half, which holds them all.
 */
const WIN_PRIOR = { rate: 0.5, cases: 12 } as const;
/** A type's or a product's own deals count against the wider rate as n : 10 … */
const GROUP_SHRINK = 10;
/** … from so many on: fewer are one seller's luck. */
const GROUP_MINIMUM = 5;
/** An account's own decided deals count against the wider rate as n : 10. */
const ACCOUNT_SHRINK = 10;
/** History moves the odds of a stage by at most a factor of two. */
const MOST_SHIFT = Math.LN2;
/** No open deal is certain. */
const SURE = 0.99;

/** How likely a deal is won, and on how many decided deals that rests. */
export interface Odds {
  /** 0 to 1, both excluded. */
  readonly odds: number;
  readonly of: number;
}

/** The won and lost deals of a group. */
export interface Decided {
  readonly won: number;
  readonly lost: number;
}

/** The book's win rate: its decided deals shrunk to what win rates are elsewhere (Beta-binomial). */
export function bookRate({ wins, losses }: Standing): number {
  return shrunkRate(tally({ won: wins, lost: losses }), WIN_PRIOR);
}

/**
 * The win rate of an account's deals by the Beta-binomial, each level the prior of the next: what is
 * known of win rates at large, the book, accounts of the type where five deals or more are decided,
 * the account. In a book that shows no lost deal at all, lost deals are hidden or deleted: then won
 * ones do not tell one account's rate from another's, and the book's stands.
 * @param own the account's own decided deals
 * @param type those of all accounts of its type
 */
export function winOdds(own: Decided, standing: Standing, type?: Decided): Odds {
  const book = bookRate(standing);
  const wider = groupRate(type, book);
  const odds =
    standing.losses > 0 ? shrunkRate(tally(own), { rate: wider, cases: ACCOUNT_SHRINK }) : book;
  return { odds, of: Math.max(standing.wins + standing.losses, own.won + own.lost) };
}

/** A group's rate shrunk to the wider one; the wider one itself where too few deals are decided. */
export function groupRate(group: Decided | undefined, wider: number): number {
  if (!group || group.won + group.lost < GROUP_MINIMUM) return wider;
  return shrunkRate(tally(group), { rate: wider, cases: GROUP_SHRINK });
}

/**
 * The odds of an open deal. Its stage's probability is what deals in it have in common; how much
 * better or worse than the book such an account's deals (and the product's) go, moves it in log-odds,
 * by at most a factor of two. Without a stage that is known, the win rate alone.
 * @param stage 0 to 1: the CRM's own probability, else the standard stage's
 * @param rate of deals like this
 * @param book the book's own rate
 */
export function dealOdds(stage: number | undefined, rate: Odds, book: number): Odds {
  if (stage === undefined || !(stage >= 0 && stage <= 1)) return rate;
  const clamped = Math.min(SURE, Math.max(1 - SURE, stage));
  const shift = logit(rate.odds) - logit(book);
  const odds = logit(clamped) + Math.min(MOST_SHIFT, Math.max(-MOST_SHIFT, shift));
  return { odds: Math.min(SURE, 1 / (1 + Math.exp(-odds))), of: rate.of };
}

function tally({ won, lost }: Decided): Tally {
  const hits = countedWins(won, lost);
  return { hits, cases: hits + lost };
}

function logit(p: number): number {
  return Math.log(p / (1 - p));
}
