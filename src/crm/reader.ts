import type { Before } from './page/agreement.js';
import type { Place } from './place.js';
import type { RawReading, RawRecord, RawRelated, RawRows } from './raw.js';

/** A place that shows one account. */
export type AccountPlace = Extract<Place, { kind: 'record' | 'edit' | 'related' }>;

/** The account's page on screen, found and not yet read. */
export interface FoundPage {
  readonly root: Element;
  /** The record's name in the heading, where it is drawn already. */
  readonly heading: string | undefined;
  /**
   * `agreed`: it is the record of the address. `likely`: it is, if it stays as it is for a while.
   * `other`: it is not, or cannot be told yet.
   * `editing`: it is, and is being edited. `missing`: the CRM says that there is no such record.
   */
  readonly state: 'agreed' | 'likely' | 'other' | 'editing' | 'missing';
}

export interface ReadOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The page has been quiet for a while, so that an empty field is blank and not merely late. */
  readonly settled: boolean;
}

/**
 * Knows one CRM: recognises its addresses, finds the record on screen, reads its texts. Never writes.
 * What the texts mean its interpreter knows, in the worker: see `interpret`.
 */
export interface Reader {
  /** The name in record keys. */
  readonly crm: string;
  /** Where an address of this CRM leads. */
  locate(url: URL): Place;
  /** The org a host belongs to, or undefined when it is none of this CRM's. */
  orgOfHost(host: string): string | undefined;
  /** Whether a place shows one account. */
  isAccount(place: Place): place is AccountPlace;
  /** Whether a place without an account of its own tells about accounts: it is read once. */
  tells(place: Place): boolean;
  /** What stands on the page, whatever it is; `agreed` where heading and title name the same record. */
  lookBack(document: Document): Before;
  /** The account's page on screen, or undefined while there is none. */
  findAccount(document: Document, place: AccountPlace, before: Before): FoundPage | undefined;
  /** Reads the account's page that was found. */
  readAccount(root: Element, place: AccountPlace, options: ReadOptions): RawRecord | RawRelated;
  /** The list of accounts on screen, or undefined while there is none. */
  findList(document: Document): Element | undefined;
  /** Reads the rows of a list view of accounts, in the order shown. */
  readList(root: Element, org: string, options: { now: number }): RawRows;
  /** What a telling page says of accounts; undefined while it is not drawn. */
  readTold(document: Document, place: Place, options: { now: number }): RawReading | undefined;
  /** A link on the page that leads to an account: a click on it does not load the CRM anew. */
  linkTo(document: Document, accountId: string): HTMLElement | undefined;
  /** The bars by which the CRM saves what is being edited, as far as they can be seen. */
  saveBars(document: Document): readonly Element[];
  /** The path of an account's page. */
  accountPath(id: string): string;
}
