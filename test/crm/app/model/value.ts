import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import type { Paragraph } from '../../../data/sample-extras.js';

/** A link to a record. */
export interface LinkValue {
  readonly id: string;
  readonly name: string;
  /** The object segment of its URL; `Name` for users, as Lightning writes it for owners. */
  readonly object: string;
  /** The user may not open it: the name stands there without a link. */
  readonly closed?: boolean;
}

/** Who did something, and when (epoch milliseconds). */
export interface StampValue {
  readonly by: LinkValue;
  readonly at: number;
}

export interface AddressValue {
  readonly lines: readonly string[];
  /** A static map stands beside it. */
  readonly map?: boolean;
}

/** Degrees, north and east positive. */
export interface LocationValue {
  readonly latitude: number;
  readonly longitude: number;
}

/** How a field's value is kept: text kinds and dates as text, numbers as numbers. */
export interface ValueOf {
  text: string;
  longText: string;
  picklist: string;
  multiPicklist: readonly string[];
  richText: readonly Paragraph[];
  phone: string;
  url: string;
  email: string;
  personName: string;
  date: CalendarDate;
  /** Epoch milliseconds. */
  dateTime: number;
  number: number;
  currency: number;
  /** 75 means 75 %. */
  percent: number;
  checkbox: boolean;
  lookup: LinkValue;
  owner: LinkValue;
  stamp: StampValue;
  address: AddressValue;
  location: LocationValue;
  recordType: string;
  /** A Visualforce page in a frame: the path of the page. */
  page: string;
}

export type Kind = keyof ValueOf;
export type Value = ValueOf[Kind];

/** Output elements a field can have instead of its kind's usual one. */
export type OutputVariant =
  | 'formula'
  | 'formula-html'
  | 'span'
  | 'formatted-number'
  | 'formatted-date-time'
  | 'formatted-email'
  | 'record-layout-lookup'
  | 'output-phone';

/** A field of an object. */
export interface Field<K extends Kind = Kind> {
  readonly api: string;
  readonly kind: K;
  /** Decimal places of currencies, numbers and percents. */
  readonly scale?: number;
  /** A standard picklist, whose values Salesforce translates. */
  readonly standard?: boolean;
  /** Choices of a picklist. */
  readonly options?: readonly string[];
  readonly readOnly?: boolean;
  readonly output?: OutputVariant;
  /** What a list names the column by, where it is not the API name: the relationship's path. */
  readonly path?: string;
}
