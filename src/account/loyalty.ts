import type { CalendarDate } from './calendar-date.js';
import type { Money } from './money.js';
import type { LoyaltyRule, Proven } from './proof.js';
import type { Rank } from './rank.js';

/** What changed in how an account buys; the UI has one sentence for each. */
export type LoyaltyChange =
  | {
      /** Longer without a won deal than ever between two. */
      readonly code: 'gap-longer';
      /** Days since the last won deal, and the usual number between two. */
      readonly days: number;
      readonly usual: number;
    }
  | {
      /** The last price paid for a product is lower than the usual one before. */
      readonly code: 'price-lower';
      readonly product: string;
      /** By this share of the usual price, 0 to 1. */
      readonly share: number;
      readonly on: CalendarDate;
    }
  | { readonly code: 'cases-open'; readonly count: number }
  | { readonly code: 'champion-left'; readonly name: string };

/** How likely an account is to stay, what is at risk, and what changed. */
export interface Loyalty {
  /** Its place on the tier's axis of loyalty, the likeliest to stay first. */
  readonly rank?: Rank;
  /** What the rate comes from. */
  readonly by: LoyaltyRule;
  /**
   * How many accounts that stood alike bought again within `days`, by the back-test; absent where the
   * book has too little history to prove it.
   */
  readonly rate?: Proven;
  readonly days?: number;
  /** What it buys a year. */
  readonly yearly?: Money;
  /**
   * What is at risk within `days`: what it buys in so many days, times the share of those who did not
   * buy again, and by the interval of that share; absent without a rate.
   */
  readonly risk?: { readonly value: Money; readonly low: Money; readonly high: Money };
  /** What changed, the most telling first. */
  readonly changes: readonly LoyaltyChange[];
}
