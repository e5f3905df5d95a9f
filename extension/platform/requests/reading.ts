import type { Reading } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { AccountView, RankedAccount } from '../views.js';

/** What was read, and what is stored of it. */
export interface ReadingRequests {
  /** The stored view of an account, at once and without judging. */
  'view/get': { ask: { key: RecordKey }; answer: AccountView };
  /** Facts read from a page: merged into the book, judged, stored. */
  'reading/publish': { ask: { reading: Reading }; answer: AccountView };
  /** Rows of a list view: merged, judged; the answer is ranked, the most strategic first. */
  'list/publish': {
    ask: { readings: readonly Reading[] };
    answer: { rows: readonly RankedAccount[] };
  };
}
