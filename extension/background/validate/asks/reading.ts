import * as v from 'valibot';
import { custom, facts } from '../facts.js';
import { related } from '../related.js';
import { count, instant, listOf, recordKey, shortText } from '../values.js';

/** More rows than a list view shows before it is scrolled for minutes. */
const MAX_READINGS = 2_000;

const expectation = v.strictObject({
  code: shortText,
  met: v.boolean(),
  expected: count,
  found: count,
});

const reading = v.strictObject({
  key: recordKey,
  facts,
  custom,
  related,
  readAt: instant,
  expectations: listOf(expectation, 100),
});

export const readingAsks = [
  v.strictObject({ type: v.literal('view/get'), key: recordKey }),
  v.strictObject({ type: v.literal('reading/publish'), reading }),
  v.strictObject({
    type: v.literal('list/publish'),
    readings: listOf(reading, MAX_READINGS),
  }),
] as const;
