import type { Account } from './account.js';

/** Something a reader expected of a page, and whether it was there. */
export interface Expectation {
  /** The reader's own name for it, for example `title` or `fields`. */
  readonly code: string;
  readonly met: boolean;
  readonly expected: number;
  readonly found: number;
}

/** What one look at a page gave: an account's facts, and the reader's check of itself. */
export interface Reading extends Account {
  readonly expectations: readonly Expectation[];
}
