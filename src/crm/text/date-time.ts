import type { CalendarDate } from '../../account/calendar-date.js';
import { parseDate } from './date.js';
import { type DateReading, readDate } from './date-readings.js';
import { dayPeriodIn } from './day-period.js';
import { fold } from './fold.js';
import type { PageFormat } from './page-format.js';
import { type Parsed, parsed } from './parsed.js';

/** A moment as a page shows it: in the user's time zone, which the page does not name. */
export interface DateTime {
  readonly date: CalendarDate;
  /** Minutes since midnight; absent when the text has no time, or one that cannot be told. */
  readonly minutes?: number;
}

/** A text cut into what may be its date and what may be its time. */
interface Cut {
  readonly date: string;
  readonly time: string;
}

/**
 * Where the time may begin or end, the likeliest first: after a date of three numbers, before one,
 * and the same for a date whose month is a word.
 */
function cutsOf(text: string): readonly Cut[] {
  // Not folded: the digits' script can tell a date's calendar.
  const numbers = [...text.matchAll(/\p{Nd}+/gu)];
  return [3, 2].flatMap((count) => {
    const last = numbers[count - 1];
    const first = numbers[numbers.length - count];
    if (!first || !last || numbers.length < count + 2) return [];
    const end = last.index + last[0].length;
    return [
      { date: text.slice(0, end), time: text.slice(end) },
      { date: text.slice(first.index), time: text.slice(0, first.index) },
    ];
  });
}

/** The readings of the date in a text that is a date, alone or with a time. */
export function readDateOf(text: string, format: PageFormat): readonly DateReading[] {
  const alone = readDate(text, format);
  if (alone.length > 0) return alone;
  for (const { date } of cutsOf(text)) {
    const readings = readDate(date, format);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** A date with a time after or before it, `6/28/2026, 7:57 AM`, `15:57 28/6/26`, or alone. */
export function parseDateTime(text: string, format: PageFormat): Parsed<DateTime> {
  const alone = parseDate(text, format);
  if (alone) return parsed({ date: alone.value }, alone.doubt !== undefined);
  for (const cut of cutsOf(text)) {
    const date = parseDate(cut.date, format);
    if (!date) continue;
    const minutes = minutesIn(fold(cut.time), format.language);
    return parsed(
      minutes === undefined ? { date: date.value } : { date: date.value, minutes },
      date.doubt !== undefined,
    );
  }
  return undefined;
}

const TIME = /^(\D*)(\d{1,2})(\D+)(\d{1,2})(?:[:.]\d{2})?(?!\d)(.*)$/;

/** Minutes since midnight of the time in a folded text. */
function minutesIn(folded: string, language: string | undefined): number | undefined {
  const [, before = '', hours, between = '', minutes, after = ''] = TIME.exec(folded) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (!(hour < 24 && minute < 60)) return undefined;
  const period = dayPeriodIn(`${before} ${between} ${after}`, language);
  if (hour > 12 || period === 'none') return hour * 60 + minute;
  if (period === 'unknown') return undefined;
  return ((hour % 12) + (period === 'pm' ? 12 : 0)) * 60 + minute;
}
