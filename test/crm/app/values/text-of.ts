import type { Run } from '../../../data/sample-extras.js';
import {
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../format/format.js';
import type {
  AddressValue,
  Field,
  Kind,
  LinkValue,
  LocationValue,
  StampValue,
  Value,
  ValueOf,
} from '../model/value.js';
import { formatting, settings, words } from '../session.js';

function plainRun(run: Run): string {
  if (typeof run === 'string') return run;
  return 'bold' in run ? run.bold : run.text;
}

const TEXTS: { readonly [K in Kind]: (value: ValueOf[K], field: Field) => string } = {
  text: (value) => value,
  longText: (value) => value,
  phone: (value) => value,
  url: (value) => value,
  email: (value) => value,
  personName: (value) => value,
  picklist: (value, field) =>
    (field.standard && settings.picklists === 'translated' && words.picklist[value]) || value,
  date: (value) => formatDate(value, formatting),
  dateTime: (value) => formatDateTime(value, formatting),
  number: (value, field) => formatNumber(value, formatting, field.scale),
  currency: (value, field) => formatMoney(value, formatting, field.scale ?? 2),
  percent: (value, field) => formatPercent(value, formatting, field.scale),
  multiPicklist: (value) => value.join(';'),
  richText: (value) => value.map((part) => part.text.map(plainRun).join('')).join(' '),
  location: (value: LocationValue) => `${value.latitude}, ${value.longitude}`,
  recordType: (value) => value,
  page: () => '',
  checkbox: (value) => (value ? 'True' : 'False'),
  lookup: (value: LinkValue) => value.name,
  owner: (value: LinkValue) => value.name,
  stamp: (value: StampValue) => `${value.by.name}, ${formatDateTime(value.at, formatting)}`,
  address: (value: AddressValue) => value.lines.join(' '),
};

/** A value as the user reads it; blank is empty. */
export function textOf(value: Value | undefined, field: Field): string {
  if (value === undefined || value === '') return '';
  return (TEXTS[field.kind] as (value: Value, field: Field) => string)(value, field);
}
