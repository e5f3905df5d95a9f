import type { CallRequests } from './requests/calls.js';
import type { NoteRequests } from './requests/notes.js';
import type { OrgRequests } from './requests/orgs.js';
import type { PinRequests } from './requests/pins.js';
import type { PlaybookRequests } from './requests/playbooks.js';
import type { PlayRequests } from './requests/plays.js';
import type { ReadingRequests } from './requests/reading.js';
import type { SettingsRequests } from './requests/settings.js';
import type { ShareRequests } from './requests/share.js';
import type { ToldRequests } from './requests/told.js';
import type { AccountView, RankedAccount } from './views.js';

export type { AccountView, RankedAccount };

/**
 * What may be asked of the worker, and what it gives. Both ends are typed by this one table, so that a
 * message cannot be sent that nobody answers: `requests/` has a part of it for each area, as have the
 * worker's `handlers/` and `validate/asks/`.
 */
export interface Requests
  extends ReadingRequests,
    PinRequests,
    NoteRequests,
    PlayRequests,
    OrgRequests,
    SettingsRequests,
    ToldRequests,
    ShareRequests,
    CallRequests,
    PlaybookRequests {}

export type RequestType = keyof Requests;
/** Requests that change what is kept of one account, and give its view. */
export type ViewRequestType = {
  [T in RequestType]: Requests[T]['answer'] extends AccountView ? T : never;
}[RequestType];
export type Ask<T extends RequestType> = { readonly type: T } & Requests[T]['ask'];
/** What answers the requests of one area. */
export type Handlers<R> = {
  readonly [T in keyof R]: R[T] extends { ask: infer A; answer: infer V }
    ? (ask: A) => Promise<V>
    : never;
};
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
  'part-missing' /* a part of the sidebar did not come */,
  'internal' /* a fault of our own: the detail says which */,
] as const;
export type FailureName = (typeof FAILURES)[number];

/** What goes over the wire as an answer. */
export type Answer<T extends RequestType> =
  | { readonly ok: true; readonly value: Requests[T]['answer'] }
  | { readonly ok: false; readonly failure: FailureName; readonly detail: string };
