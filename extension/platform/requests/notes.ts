import type { Note } from '../../../src/account/note.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { AccountView } from '../views.js';

/** A note that was found, and the account it is on. */
export interface FoundNote {
  readonly key: RecordKey;
  /** The account's name; its id where none was read. */
  readonly name: string;
  readonly note: Note;
}

/** What users write down of an account. */
export interface NoteRequests {
  /** Writes the text of a note; an empty one removes it. */
  'note/set': { ask: { key: RecordKey; id: string; text: string }; answer: AccountView };
  /** Puts a note back as it was before it was changed or removed. */
  'note/restore': { ask: { key: RecordKey; note: Note }; answer: AccountView };
  /** Notes of the org that hold all the words, newest first; `all` unless there are more of them. */
  'notes/find': {
    ask: { org: Pick<RecordKey, 'crm' | 'org'>; text: string };
    answer: { found: readonly FoundNote[]; all: boolean };
  };
}
