import type { Expectation } from '../account/reading.js';
import type { RecordKey } from '../account/record-key.js';

/**
 * What stands on a page, before anything is made of it: texts by the names the page gives them. The
 * script in the page collects no more than this, because each millisecond there is the CRM's; what
 * the texts mean is made out in the worker. A page is hostile until it was checked: see the
 * worker's validation.
 */
export type RawReading = RawRecord | RawRelated | RawRows;

/** A value as it stands on the page. */
export interface RawValue {
  /** Empty where there is no value; `true` or `false` for a check box. */
  readonly text: string;
  /** The record that the value links to. */
  readonly linkedId?: string;
  /** The date and time of a "Created By" value, which names a user before it. */
  readonly stamp?: string;
  /** All text of a value of which `text` is the linked record's name only. */
  readonly whole?: string;
}

/** A field of a record, or a cell of a row: under its name, or where the page gives none, its label. */
export interface RawField extends RawValue {
  /** The API name; in lists also a path such as `Account.Name`. */
  readonly name?: string;
  readonly label?: string;
}

/** A record as a line of a list or a card shows it. */
export interface RawRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly RawField[];
}

/** A related list as it stands on the page. */
export interface RawList {
  /** Whose list it is. */
  readonly ownerId: string;
  readonly childRelationship: string;
  readonly rows: readonly RawRow[];
  /** The CRM's own count as the page writes it, in any digits; absent where it shows none. */
  readonly count?: string;
  /** The page says "3+", or may show more rows when it is scrolled. */
  readonly countIsAtLeast: boolean;
  /** Whether the page says that the list has no rows. */
  readonly saysEmpty: boolean;
}

interface RawPage {
  /** The language the page declares, a BCP 47 tag: a weak hint. */
  readonly language?: string;
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** What the page should show by its own structure, and what was found. */
  readonly expectations: readonly Expectation[];
}

/** A record's own page. */
export interface RawRecord extends RawPage {
  readonly kind: 'record';
  readonly key: RecordKey;
  readonly object: string;
  /** The record's name in the heading. */
  readonly heading?: string;
  /** In document order; a field may stand in several places. */
  readonly fields: readonly RawField[];
  /** Fields in sections that are closed: they are on the page, and not loaded. */
  readonly closed: readonly string[];
  /** Whether a tab that was never opened, or a part not scrolled near, may hold what is not there. */
  readonly holdsMore: boolean;
  /** The page has been quiet for a while, so that an empty field is blank and not merely late. */
  readonly settled: boolean;
  readonly lists: readonly RawList[];
}

/** One related list on a page of its own. */
export interface RawRelated extends RawPage {
  readonly kind: 'related';
  readonly key: RecordKey;
  readonly object: string;
  readonly list: RawList;
}

/** The rows of a list view, in the order shown. */
export interface RawRows extends RawPage {
  readonly kind: 'rows';
  readonly crm: string;
  readonly org: string;
  readonly object: string;
  readonly rows: readonly RawRow[];
}

/** The CRM and org that a reading is of. */
export function orgOf(raw: RawReading): Pick<RecordKey, 'crm' | 'org'> {
  return raw.kind === 'rows' ? raw : raw.key;
}
