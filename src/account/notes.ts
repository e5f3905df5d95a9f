export { MAX_REASON, type Pin } from './pin.js';

/** The free influence note on an account: who opens doors here, and what is known of them. */
export interface Note {
  readonly text: string;
  /** When it was last changed, epoch milliseconds. */
  readonly changedAt: number;
}

/** Longest note that is kept, in characters: enough for a page, small enough for a message. */
export const MAX_NOTE = 20_000;
