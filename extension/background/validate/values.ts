import * as v from 'valibot';
import { type CalendarDate, parseCalendarDate } from '../../../src/account/calendar-date.js';
import { MAX_TOLD_NAME } from '../../../src/account/told.js';

/** Longest text that is kept of a page: Salesforce's own limit for a long text area is 131,072. */
const MAX_TEXT = 140_000;

/** A year 1 to 9999 in epoch milliseconds: what a clock can say. */
const MAX_INSTANT = 253_402_300_799_999;

export const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
export const shortText = v.pipe(v.string(), v.maxLength(2_000));
export const finite = v.pipe(v.number(), v.finite());
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_INSTANT));

/** An id in its canonical form; no slash, because keys are parted by them. */
export const id = v.pipe(v.string(), v.regex(/^[\w.-]{1,120}$/));

export const calendarDate = v.custom<CalendarDate>(
  (input) => typeof input === 'string' && parseCalendarDate(input) === input,
  'not a calendar date',
);

const currency = v.pipe(v.string(), v.maxLength(12));
export const money = v.strictObject({
  amount: finite,
  currency,
  converted: v.exactOptional(v.strictObject({ amount: finite, currency })),
});

export const lookup = v.strictObject({ name: shortText, id: v.exactOptional(id) });

export const recordKey = v.strictObject({ crm: id, org: id, id });

/** The name of a person, an account or a group, as somebody typed it: not blank. */
export const name = v.pipe(v.string(), v.maxLength(MAX_TOLD_NAME), v.regex(/\S/));

/** What is looked for. */
export const query = v.pipe(v.string(), v.maxLength(MAX_TOLD_NAME));

export const org = v.strictObject({ crm: id, org: id });

/** A list of at most so many; a longer one is refused before any member is looked at. */
export function listOf<const S extends v.GenericSchema>(member: S, most: number) {
  return v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(member));
}

/** An object that may lack every property: without this, an array would pass for an empty one. */
export const plainObject = v.custom<Record<string, unknown>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  'not an object of named properties',
);
