import type { Tier } from './tier.js';

/** A manager's or rep's mark on an account. */
export interface Pin {
  readonly reason: string;
  /** Epoch milliseconds. */
  readonly from: number;
  /** The tier it sets in place of the computed one. */
  readonly tier?: Tier;
  /** When it ends, epoch milliseconds; absent: never. */
  readonly until?: number;
}

/** The free influence note on an account: who opens doors here, and what is known of them. */
export interface Note {
  readonly text: string;
  /** When it was last changed, epoch milliseconds. */
  readonly changedAt: number;
}

/** Longest reason and note that are kept, in characters: enough for a page, small enough for a message. */
export const MAX_REASON = 500;
export const MAX_NOTE = 20_000;
