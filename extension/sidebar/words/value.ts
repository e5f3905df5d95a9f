import type { Lookup } from '../../../src/account/account.js';
import { type CalendarDate, parseCalendarDate } from '../../../src/account/calendar-date.js';
import type { Money } from '../../../src/account/money.js';
import { day } from '../format/date.js';
import { exactMoney } from '../format/money.js';
import { exactNumber } from '../format/number.js';

/** A fact's value as it was understood, in the user's own notation. `now` is epoch milliseconds. */
export function valueWords(value: unknown, now: number): string {
  if (typeof value === 'number') return exactNumber(value);
  if (typeof value === 'string') return isDate(value) ? day(value, now) : value;
  if (isMoney(value)) return exactMoney(value);
  return (value as Lookup).name;
}

function isDate(text: string): text is CalendarDate {
  return parseCalendarDate(text) !== undefined;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'amount' in value;
}
