import type { Meanings } from '../account/account.js';
import type { Reading } from '../account/reading.js';
import type { RawReading } from './raw.js';

export interface InterpretOptions {
  /** What the org's custom fields mean. */
  readonly meanings: Meanings;
}

/**
 * Knows what the texts of one CRM's pages mean: one reading an account that a page tells of, each of
 * the raw reading's own org. Pure: the same texts are always the same facts.
 */
export type Interpreter = (raw: RawReading, options: InterpretOptions) => Reading[];
