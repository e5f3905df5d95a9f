import type { CalendarDate } from '../../../../src/account/calendar-date.js';

/** A link to a record. */
export interface LinkValue {
  readonly id: string;
  readonly name: string;
  /** The object segment of its URL; `Name` for users, as Lightning writes it for owners. */
  readonly object: string;
}

/** Who did something, and when (epoch milliseconds). */
export interface StampValue {
  readonly by: LinkValue;
  readonly at: number;
}

export interface AddressValue {
  readonly lines: readonly string[];
}

/** How a field's value is kept: text kinds and dates as text, numbers as numbers. */
export interface ValueOf {
  text: string;
  longText: string;
  picklist: string;
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
}

export type Kind = keyof ValueOf;
export type Value = ValueOf[Kind];

/** A field of an object. */
export interface Field<K extends Kind = Kind> {
  readonly api: string;
  readonly kind: K;
  /** Decimal places of currencies and numbers. */
  readonly scale?: number;
  /** A standard picklist, whose values Salesforce translates. */
  readonly standard?: boolean;
  /** Choices of a picklist. */
  readonly options?: readonly string[];
  readonly readOnly?: boolean;
}
