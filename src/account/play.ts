import type { CalendarDate } from './calendar-date.js';
import type { Evidence } from './driver.js';
import type { Money } from './money.js';
import type { Question } from './question.js';

/** What a play is built on; the UI has one sentence for each. */
export type PlayBasis =
  | 'headroom' /* buys less than accounts of its size do */
  | 'open-deal' /* an open opportunity */
  | 'sla-end' /* the service agreement ends */
  | 'whitespace' /* a product that owners of the same products own */
  | 'contract-end';

/** What a play's odds rest on. */
export type OddsSource =
  | 'crm' /* the probability that the CRM gives the deal */
  | 'stage' /* the probability of the deal's standard stage */
  | 'win-rate' /* decided deals like it */
  | 'peers' /* how many peers bought as much, and how often buyers come back */
  | 'owners' /* how many owners of the same products own it */
  | 'renewals' /* contracts of the book that ended */
  | 'repeat-rate' /* how often buyers of the book came back */;

/** One upsell suggestion. */
export interface Play {
  /**
   * Names what it is and the account's facts it rests on, so that what a user said of it holds while they
   * mean the same, and no longer. The rest of the book, the day and what was read when do not change it.
   * A deal's: until its stage, amount or date changes; an end's: until it is moved; that of headroom:
   * until the account buys again or comes to be of another size; of seats: until seats are added; of a
   * product: until another one is owned, or a deal with it is lost.
   */
  readonly id: string;
  readonly kind: 'seats' | 'product' | 'renewal';
  readonly basis: PlayBasis;
  /** What to sell, in the CRM's own words (an opportunity's or a product's name), where there is one. */
  readonly subject?: string;
  /** What it brings if it is bought; absent where the book gives no price. */
  readonly value?: Money;
  /** 0 to 1. */
  readonly odds: number;
  /** How many decided cases the odds rest on. */
  readonly oddsOf: number;
  /** value × odds. */
  readonly expected?: Money;
  /** Units, where the play counts any. */
  readonly quantity?: number;
  /** When it is due: a close date, the end of an agreement. */
  readonly due?: CalendarDate;
  /** How many accounts of its size it was compared with, where it was. */
  readonly peers?: number;
  readonly evidence: readonly Evidence[];
  readonly oddsFrom?: OddsSource;
  /** Where the expected value lies in about two cases of three. */
  readonly range?: { readonly low: Money; readonly high: Money };
  /** The expected value by the hour of calls it takes. */
  readonly perHour?: Money;
  /** What to ask on the call. */
  readonly question?: Question;
  /** The owned product that speaks most for it: so many own that, and so many of them both. */
  readonly like?: { readonly product: string; readonly owners: number; readonly both: number };
}
