import * as v from 'valibot';
import { count, id, instant, listOf, recordKey, shortText, text } from './values.js';

/** More fields than any CRM lets an object have. */
const MAX_FIELDS = 2_000;
/** More lists than a page has. */
const MAX_LISTS = 200;
/** More rows than any CRM shows on a page. */
const MAX_ROWS = 5_000;
/** More columns than a list may have. */
const MAX_CELLS = 200;

/** An API name, or a path of them: `Account.Name`. */
const apiName = v.pipe(v.string(), v.regex(/^\w[\w.]{0,254}$/));

const language = v.pipe(v.string(), v.maxLength(100));

const expectation = v.strictObject({
  code: shortText,
  met: v.boolean(),
  expected: count,
  found: count,
});

const field = v.strictObject({
  name: v.exactOptional(apiName),
  label: v.exactOptional(shortText),
  text,
  linkedId: v.exactOptional(id),
  stamp: v.exactOptional(shortText),
  whole: v.exactOptional(text),
});

const row = v.strictObject({ id, name: shortText, cells: listOf(field, MAX_CELLS) });

const list = v.strictObject({
  ownerId: id,
  childRelationship: apiName,
  rows: listOf(row, MAX_ROWS),
  count: v.exactOptional(shortText),
  countIsAtLeast: v.boolean(),
  saysEmpty: v.boolean(),
});

const page = {
  object: apiName,
  language: v.exactOptional(language),
  readAt: instant,
  expectations: listOf(expectation, 100),
};

/** A record's own page, as a page of a CRM may say it is. */
export const rawRecord = v.strictObject({
  kind: v.literal('record'),
  key: recordKey,
  ...page,
  heading: v.exactOptional(shortText),
  fields: listOf(field, MAX_FIELDS),
  closed: listOf(apiName, MAX_FIELDS),
  holdsMore: v.boolean(),
  settled: v.boolean(),
  lists: listOf(list, MAX_LISTS),
});

/** One related list on a page of its own. */
export const rawRelated = v.strictObject({
  kind: v.literal('related'),
  key: recordKey,
  ...page,
  list,
});

const rawRows = v.strictObject({
  kind: v.literal('rows'),
  crm: id,
  org: id,
  ...page,
  rows: listOf(row, MAX_ROWS),
});

/** Whatever a page may say. */
export const rawReading = v.variant('kind', [rawRecord, rawRelated, rawRows]);
