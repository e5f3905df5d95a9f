import type { RecordKey } from '../../../src/account/record-key.js';
import type { AccountView } from '../views.js';

/** What users write down of an account. */
export interface NoteRequests {
  /** An empty text removes the note. */
  'note/set': { ask: { key: RecordKey; text: string }; answer: AccountView };
}
