import type { Calendar } from './calendars.js';
import { calendarOf } from './date-habit.js';
import type { Era } from './eras.js';

/** A year, whole, in the calendar it counts in. */
export interface Year {
  readonly calendar: Calendar;
  readonly number: number;
  /** Set when the calendar had to be guessed. */
  readonly inDoubt: boolean;
}

/** What tells the calendar of a year, the surest first. */
export interface YearContext {
  readonly era: Era;
  /** The calendar of the page's whole years. */
  readonly page: Calendar | undefined;
  /** The page's language, whose calendar is a hint. */
  readonly language: string | undefined;
  readonly hasPersianDigits: boolean;
}

/**
 * The first year that two digits can mean, in each calendar: 1980, so that 80–99 are 1980–1999 and
 * 00–79 are 2000–2079. A CRM's dates are of deals and agreements, not of births.
 */
const FIRST_YEAR: { readonly [C in Calendar]: number } = {
  gregory: 1980,
  buddhist: 2523,
  roc: 69,
  persian: 1358,
  'islamic-umalqura': 1400,
};

/**
 * The year that the digits mean. A whole year tells its calendar: 2400–2699 are Buddhist (1857–2156),
 * 1300–1499 are Hijri: as the page's or the language's calendar is, lunar in Arabic, else solar,
 * without doubt when the digits are Persian. Undefined for three digits or one, unless an era makes them a year.
 */
export function yearOf(digits: string, context: YearContext): Year | undefined {
  const { era, page, language, hasPersianDigits } = context;
  const number = Number(digits);
  const sure = (calendar: Calendar, years = number) => ({
    calendar,
    number: years,
    inDoubt: false,
  });
  if (era.yearsBefore !== undefined && digits.length <= 2)
    return sure('gregory', number + era.yearsBefore);
  if (era.calendar === 'roc' && digits.length <= 3) return sure('roc');
  const said = era.calendar ?? page;
  if (digits.length === 4) {
    if (number >= 2400 && number < 2700) return sure('buddhist');
    if (number < 1300 || number >= 1500) return sure('gregory');
  } else if (digits.length !== 2) return undefined;
  const calendar = said ?? calendarOf(language);
  if (digits.length === 4) {
    if (calendar === 'persian' || calendar === 'islamic-umalqura') return sure(calendar);
    // Nowhere the default, so where it is meant is a guess.
    if (/^ar\b/.test(language ?? ''))
      return { calendar: 'islamic-umalqura', number, inDoubt: true };
    return { calendar: 'persian', number, inDoubt: !hasPersianDigits };
  }
  const first = FIRST_YEAR[calendar] ?? FIRST_YEAR.gregory;
  const whole = first + ((((number - first) % 100) + 100) % 100);
  // 68 is the year 2068, or 2568 of the Buddhist calendar, which is 2025.
  const mayBeBuddhist = calendar === 'gregory' && number >= 60 && number < 80;
  return { calendar, number: whole, inDoubt: !said && (calendar !== 'gregory' || mayBeBuddhist) };
}
