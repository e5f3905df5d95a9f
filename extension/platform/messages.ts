import type { Account } from '../../src/account/account.js';
import type { Brief } from '../../src/account/brief.js';
import type { Note, Pin } from '../../src/account/notes.js';
import type { Reading } from '../../src/account/reading.js';
import type { RecordKey } from '../../src/account/record-key.js';

/** Everything the sidebar shows of one account: the judged brief, and what the user added. */
export interface AccountView {
  readonly key: RecordKey;
  /** Absent until the account was read once. */
  readonly brief?: Brief;
  /** All that is known of it, with its sources; absent until it was read once. */
  readonly account?: Account;
  readonly pin?: Pin;
  readonly note?: Note;
}

/** One line of a ranked list of accounts. */
export interface RankedAccount {
  readonly key: RecordKey;
  readonly name: string;
  readonly brief?: Brief;
  readonly pin?: Pin;
}

/**
 * What the content script may ask of the worker, and what it gets. Both ends are typed by this one
 * table, so that a message cannot be sent that nobody answers.
 */
export interface Requests {
  /** The stored view of an account, at once and without judging. */
  'view/get': { ask: { key: RecordKey }; answer: AccountView };
  /** Facts read from a page: merged into the book, judged, stored. */
  'reading/publish': { ask: { reading: Reading }; answer: AccountView };
  /** Rows of a list view: merged, judged; the answer is ranked, the most strategic first. */
  'list/publish': {
    ask: { readings: readonly Reading[] };
    answer: { rows: readonly RankedAccount[] };
  };
  'pin/set': { ask: { key: RecordKey; reason: string }; answer: AccountView };
  'pin/remove': { ask: { key: RecordKey }; answer: AccountView };
  /** An empty text removes the note. */
  'note/set': { ask: { key: RecordKey; text: string }; answer: AccountView };
}

export type RequestType = keyof Requests;
export type Ask<T extends RequestType> = { readonly type: T } & Requests[T]['ask'];
export type AnyAsk = { [T in RequestType]: Ask<T> }[RequestType];

/** What the worker tells a tab. */
export type Command = { readonly type: 'sidebar/toggle' };

/** Why a request failed, by a name the UI can turn into words and a way out. */
export const FAILURES = [
  'extension-updated' /* this tab runs the script of an earlier version: reload the tab */,
  'worker-unreachable' /* the worker did not answer: try again */,
  'not-allowed' /* the sender or the message was refused */,
  'storage-full' /* the browser has no room left */,
  'storage-blocked' /* another tab holds an older version of the database open */,
  'storage-failed' /* any other fault of the database */,
  'internal' /* a fault of our own: the detail says which */,
] as const;
export type FailureName = (typeof FAILURES)[number];

/** What goes over the wire as an answer. */
export type Answer<T extends RequestType> =
  | { readonly ok: true; readonly value: Requests[T]['answer'] }
  | { readonly ok: false; readonly failure: FailureName; readonly detail: string };
