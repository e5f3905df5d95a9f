import type { CalendarDate } from '../../account/calendar-date.js';
import { parseDate } from './date.js';
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

/**
 * A date with a time after or before it, `6/28/2026, 7:57 AM`, `28.06.26 klo 15.57`, `15:57 28/6/26`,
 * or alone. A date of three numbers is looked for first, then one whose month is a word.
 */
export function parseDateTime(text: string, format: PageFormat): Parsed<DateTime> {
  const alone = parseDate(text, format);
  if (alone) return parsed({ date: alone.value }, alone.doubt !== undefined);
  // Persian digits tell the calendar, so they are not folded here.
  const numbers = [...text.matchAll(/\p{Nd}+/gu)];
  for (const count of [3, 2]) {
    for (const isDateFirst of [true, false]) {
      const last = numbers[isDateFirst ? count - 1 : numbers.length - count];
      if (!last || numbers.length < count + 2) continue;
      const cut = isDateFirst ? last.index + last[0].length : last.index;
      const [head, tail] = [text.slice(0, cut), text.slice(cut)];
      const date = parseDate(isDateFirst ? head : tail, format);
      if (!date) continue;
      const minutes = minutesIn(fold(isDateFirst ? tail : head), format.language);
      return parsed(
        minutes === undefined ? { date: date.value } : { date: date.value, minutes },
        date.doubt !== undefined,
      );
    }
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
