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
  readonly notes?: readonly Note[];
  readonly told?: Told;
  /** Accounts that are related to it, by `keyText`. */
  readonly near?: { readonly [account: string]: NearAccount };
  /** What became of its plays. */
  readonly marks?: readonly PlayMark[];
  readonly touch?: Touch;
  /** The call that runs, on this account or another one. */
  readonly call?: Call;
}

/** What is told of another account beside this one. */
export interface NearAccount {
  readonly name: string;
  /** Names of its people who are named in a relation, by contact id. */
  readonly people?: { readonly [contact: string]: string };
}

/** One line of a ranked list of accounts. */
export interface RankedAccount {
  readonly key: RecordKey;
  readonly name: string;
  readonly brief?: Brief;
  readonly pin?: Pin;
}
