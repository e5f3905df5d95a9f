import { type CalendarDate, calendarDate, dateOfDay } from '../../account/calendar-date.js';

/** The calendars CRMs count years in, by their Unicode names. */
export type Calendar = 'gregory' | 'buddhist' | 'roc' | 'persian' | 'islamic-umalqura';

/** Years to add to a year of the calendar to get the Gregorian one, where months and days agree. */
const YEAR_OFFSET: { readonly [C in Calendar]?: number } = {
  gregory: 0,
  buddhist: -543,
  roc: 1911,
};
const MS_PER_DAY = 86_400_000;
const EPOCH_DAY = { persian: -492_268, 'islamic-umalqura': -492_148 } as const;
const DAYS_PER_YEAR = { persian: 365.2422, 'islamic-umalqura': 354.367 } as const;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day of a day number in the calendar, by the browser's own calendar tables. */
function partsOf(day: number, calendar: Calendar): readonly number[] {
  let format = formatters.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formatters.set(calendar, format);
  }
  const parts = format.formatToParts(day * MS_PER_DAY);
  return ['year', 'month', 'day'].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
}

/**
 * The Gregorian date of a date in another calendar, or undefined when that calendar has no such day.
 * Solar and lunar Hijri dates are found by search: Intl tells the calendar's date of a day, and the
 * guess is corrected by what it is off, which ends after two or three steps.
 */
export function dateIn(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
): CalendarDate | undefined {
  const offset = YEAR_OFFSET[calendar];
  if (offset !== undefined) return calendarDate(year + offset, month, day);
  if (calendar !== 'persian' && calendar !== 'islamic-umalqura') return undefined;
  const perYear = DAYS_PER_YEAR[calendar];
  const off = (y: number, m: number, d: number) =>
    (year - y) * perYear + ((month - m) * perYear) / 12 + (day - d);
  let guess = EPOCH_DAY[calendar] + Math.round(off(1, 1, 1));
  for (let step = 0; step < 12; step++) {
    const [y = 0, m = 0, d = 0] = partsOf(guess, calendar);
    if (y === year && m === month && d === day) return dateOfDay(guess);
    const miss = off(y, m, d);
    // Months differ in length: a miss of less than a day is still a miss by one day.
    guess += Math.round(miss) || Math.sign(year - y || month - m || day - d);
  }
  return undefined;
}
