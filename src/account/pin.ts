import { type CalendarDate, dateOfDay, dayNumber, dayOfInstant } from './calendar-date.js';
import type { PinBasis } from './pin-basis.js';
import type { Tier } from './tier.js';

/** Where a pin comes from, when it is not one the user of this browser made. */
export type PinOrigin =
  | 'page' /* a pin line in a text field of the CRM: nothing is stored, it goes with the line */
  | 'admin' /* the browser policy of the company */;

/** A manager's or rep's mark on an account. */
export interface Pin {
  readonly reason: string;
  /** Epoch milliseconds; 0 where nobody knows: a line on the page does not say. */
  readonly from: number;
  /** The tier it sets in place of the computed one. */
  readonly tier?: Tier;
  /** The first instant it is not in force any more, epoch milliseconds; absent: it never ends. */
  readonly until?: number;
  /** Who pinned, by the name they go by. */
  readonly by?: string;
  /** What the one who pinned wants the rep to know. */
  readonly note?: string;
  /** Its place among the pins of the org, smallest first; absent: after all that have one. */
  readonly order?: number;
  /** When it was last changed, epoch milliseconds; absent: not since `from`. */
  readonly changedAt?: number;
  /** What was known of the account when it was pinned. */
  readonly basis?: PinBasis;
  /** The account's name when it was pinned: an imported pin's account may never have been read here. */
  readonly account?: string;
  /** The fingerprint of who signed the file it was imported from. */
  readonly signer?: string;
  /** Absent: the user's own, or imported by choice. */
  readonly origin?: PinOrigin;
}

/** Longest reason of a pin, in characters. */
export const MAX_REASON = 500;
/** Longest note to the rep, in characters. */
export const MAX_PIN_NOTE = 2_000;
/** Longest name of a person who pins or signs, in characters. */
export const MAX_PERSON_NAME = 80;

/** Whether the pin's date has passed: it is shown as ended, and sets no tier. */
export function hasEnded(pin: Pin, now: number): boolean {
  return pin.until !== undefined && now >= pin.until;
}

const MS_PER_DAY = 86_400_000;

/** The instant a pin ends whose last day this is: the day's end in UTC, so that it ends everywhere at once. */
export function endOfDay(lastDay: CalendarDate): number {
  return (dayNumber(lastDay) + 1) * MS_PER_DAY;
}

/** The last day on which a pin is in force wholly or in part, in UTC. */
export function lastDayOf(until: number): CalendarDate {
  return dateOfDay(dayOfInstant(until - 1));
}

/** A text as one line: white space of any kind folded to single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a text can stand as the name of who pinned in a pin line: one line, and no dash that ends the reason. */
export function isPersonName(text: string): boolean {
  return (
    text !== '' &&
    text.length <= MAX_PERSON_NAME &&
    text === oneLine(text) &&
    !/[—\p{Cc}\p{Cs}]/u.test(text)
  );
}
