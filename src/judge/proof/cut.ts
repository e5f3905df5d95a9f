import type { Account } from '../../account/account.js';
import { type CalendarDate, dateOfDay } from '../../account/calendar-date.js';
import { winDays } from '../loyalty/wins.js';
import { inOneGo, type Steps } from '../steps.js';

/** What comes after the cut is this share of the history … */
const SHARE = 1 / 3;
/** … and a year of it at most: what is told of is the next year, not the next five. */
const MOST_DAYS = 365;

/**
 * The day to cut a book's history at for its back-test: the last third of the days between its first
 * and its last won deal, a year at most, comes after it. Undefined where all were won on one day.
 */
export const cutOf = inOneGo(cutOfInSteps);

/** `cutOf` with a pause after each account. */
export function* cutOfInSteps(book: readonly Account[]): Steps<CalendarDate | undefined> {
  let [first, last] = [Infinity, -Infinity];
  for (const account of book) {
    const days = winDays(account);
    first = Math.min(first, days[0] ?? first);
    last = Math.max(last, days.at(-1) ?? last);
    yield;
  }
  const after = Math.min(MOST_DAYS, Math.ceil((last - first) * SHARE));
  return after > 0 && Number.isFinite(after) ? dateOfDay(last - after) : undefined;
}
