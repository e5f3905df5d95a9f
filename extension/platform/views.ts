import type { Account } from '../../src/account/account.js';
import type { Brief } from '../../src/account/brief.js';
import type { Call } from '../../src/account/call.js';
import type { Note, Pin } from '../../src/account/notes.js';
import type { PlayMark } from '../../src/account/play-mark.js';
import type { RecordKey } from '../../src/account/record-key.js';
import type { Told } from '../../src/account/told.js';
import type { Touch } from '../../src/account/touch.js';

/** Everything the sidebar shows of one account: the judged brief, and what the user added. */
export interface AccountView {
  readonly key: RecordKey;
  /** Absent until the account was read once. */
  readonly brief?: Brief;
  /** All that is known of it, with its sources; absent until it was read once. */
  readonly account?: Account;
  /** The pin in force, wherever it comes from; where none is, the user's own that has ended. */
  readonly pin?: Pin;
  /** Another pin in force that sets another tier. */
  readonly pinConflict?: Pin;
  readonly note?: Note;
  readonly told?: Told;
  /** What became of its plays. */
  readonly marks?: readonly PlayMark[];
  readonly touch?: Touch;
  /** The call that runs, on this account or another one. */
  readonly call?: Call;
}

/** One line of a ranked list of accounts. */
export interface RankedAccount {
  readonly key: RecordKey;
  readonly name: string;
  readonly brief?: Brief;
  readonly pin?: Pin;
}
