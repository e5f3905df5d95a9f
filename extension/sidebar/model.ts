import type { MappableFact, Meanings } from '../../src/account/account.js';
import type { Expectation } from '../../src/account/reading.js';
import type { RecordKey } from '../../src/account/record-key.js';
import type { PinWords } from '../../src/account/set-pin.js';
import type {
  AccountView,
  FailureName,
  RankedAccount,
  Requests,
  RequestType,
  ViewRequestType,
} from '../platform/messages.js';
import type { Place } from '../platform/preferences.js';

/** How far the reading of the record on screen has come. */
export type ReadState =
  | 'waiting' /* the CRM has not drawn the record yet: the last brief is shown, marked with its date */
  | 'read' /* the brief is of what stands on the page now */
  | 'editing' /* the record is being edited: the last read is kept */
  | 'unreadable' /* the page was there and could not be read: see expectations */
  | 'no-record'; /* the CRM says that there is no such record, or no access */

/** What the sidebar shows, whole: it is drawn from this and from nothing else. */
export type SidebarModel =
  | {
      readonly kind: 'account';
      readonly view: AccountView;
      /** The record's name as read from the page before any brief is there. */
      readonly name?: string;
      readonly readState: ReadState;
      readonly expectations: readonly Expectation[];
      /** What the org's custom fields mean, as the user said. */
      readonly meanings: Meanings;
      readonly problem?: FailureName;
    }
  | {
      readonly kind: 'list';
      readonly rows: readonly RankedAccount[];
      readonly readState: ReadState;
      readonly problem?: FailureName;
    };

/**
 * What the user can do in the sidebar. Promises settle when it is stored; a rejected one is a `Failure`.
 * Each names its account: a ranked list pins many, and a note still being saved while the user
 * navigates must never land on the next account.
 */
export interface SidebarActions {
  /** Sends a request that changes an account; its new view is shown when it is stored. */
  send<T extends ViewRequestType>(type: T, content: Requests[T]['ask']): Promise<void>;
  /** Asks the worker for something else; what is shown stays as it is. */
  ask<T extends RequestType>(type: T, content: Requests[T]['ask']): Promise<Requests[T]['answer']>;
  /** Shows a view that an answer brought. */
  show(view: AccountView): void;
  pin(words: PinWords, key: RecordKey): Promise<void>;
  unpin(key: RecordKey): Promise<void>;
  /** Says what a custom field means in this org; undefined takes it back. The page is read again. */
  setMeaning(apiName: string, meaning: MappableFact | undefined): Promise<void>;
  /** Calls back whenever the kept playbooks changed, until the function returned is called. */
  onPlaybooks?(listener: () => void): () => void;
  /** Look at the page again, after a problem. */
  retry(): void;
  /** The address of an account's page in the CRM, for links in the ranked list. */
  urlOf(accountId: string): string;
  /**
   * Goes to an account without loading the page again: true where the page takes it from here, false
   * where the link must be followed.
   */
  openAccount?(accountId: string): boolean;
  /** Remember whether the sidebar is open. */
  setOpen(open: boolean): void;
  /** Remember where the sidebar was moved to. */
  setPlace?(change: Partial<Place>): void;
}

/** A mounted sidebar. */
export interface SidebarHandle {
  show(model: SidebarModel): void;
  /** Opens or closes; by a key (`focus`) the focus moves in, and back to the page on close. */
  toggle(options: { focus: boolean }): void;
  destroy(): void;
}
