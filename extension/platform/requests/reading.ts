import type { Expectation } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { RawReading, RawRecord, RawRelated } from '../../../src/crm/raw.js';
import type { AccountView, RankedAccount } from '../views.js';

/** The view of an account whose page was just read, and what the reader expected of that page. */
export interface PublishedView extends AccountView {
  readonly expectations: readonly Expectation[];
}

/** What was read, and what is stored of it. */
export interface ReadingRequests {
  /** The stored view of an account, at once and without judging. */
  'view/get': { ask: { key: RecordKey }; answer: AccountView };
  /** Texts of an account's page: interpreted, merged into the book, judged, stored. */
  'reading/publish': { ask: { raw: RawRecord | RawRelated }; answer: PublishedView };
  /**
   * Texts of a page that tells of several accounts or of another one: interpreted, merged, judged; the
   * answer is ranked, the most strategic first.
   */
  'list/publish': { ask: { raw: RawReading }; answer: { rows: readonly RankedAccount[] } };
}
