import { type CalendarDate, dayNumber } from '../../account/calendar-date.js';
import { type Calendar, dateIn } from './calendars.js';
import { beginsWithShortYear } from './date-habit.js';
import { bareWord, namesOf } from './date-names.js';
import { type DateParts, datePartsIn } from './date-parts.js';
import { eraOf } from './eras.js';
import { fold } from './fold.js';
import type { DateOrder, PageFormat } from './page-format.js';
import { type YearContext, yearOf } from './year.js';

/** Every order dates are written in; the last is Intl's own for a few locales (ky, ug). */
export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd', 'ydm'];

/** A text read in one order. */
export interface DateReading {
  readonly order: DateOrder;
  readonly date: CalendarDate;
  /** Set when hardly any locale writes dates in this order with these separators. */
  readonly isUnusual: boolean;
  /** Set when the calendar had to be guessed. */
  readonly inDoubt: boolean;
  /** Set when the month is a word: such a date says nothing about the order of numbers. */
  readonly isNamed: boolean;
  readonly calendar: Calendar;
  /** Whether the year stands there with all its digits. */
  readonly isWholeYear: boolean;
}

/** What is the same for all readings of a text. */
interface Context extends YearContext {
  readonly found: DateParts;
  /** 0 is Sunday; absent when no weekday is named. */
  readonly weekday: number | undefined;
}

/** All that a text can mean as a date: one reading for every order, of those asked for, in which it is a day. */
export function readDate(
  text: string,
  format: PageFormat,
  orders: readonly DateOrder[] = DATE_ORDERS,
): readonly DateReading[] {
  const found = datePartsIn(fold(text), format.language);
  if (!found) return [];
  const { before, after } = found;
  const isWordless = !before && !after;
  const era = isWordless ? {} : eraOf(before, after);
  const context: Context = {
    found,
    era,
    page: format.calendar,
    language: format.language,
    hasPersianDigits: /[۰-۹]/.test(text),
    weekday: isWordless ? undefined : weekdayIn(`${before} ${after}`, format.language),
  };
  return orders.flatMap((order) => readIn(order, context) ?? []);
}

function readIn(order: DateOrder, context: Context): DateReading | undefined {
  const { found, weekday } = context;
  const part = (letter: string) => found.parts[order.indexOf(letter)] ?? '';
  const [digits, month, day] = [part('y'), part('m'), part('d')];
  if (month.length > 2 || day.length > 2 || Number(month) > 12 || Number(day) > 31)
    return undefined;
  const isNamed = found.monthAt !== undefined;
  if (isNamed && found.monthAt !== order.indexOf('m')) return undefined;
  if (order === 'ydm' && digits.length < 4) return undefined;
  // An emperor's year comes first.
  if (context.era.yearsBefore !== undefined && digits.length <= 2 && order !== 'ymd')
    return undefined;
  // `2026年` and `2026년` say themselves which part is the year.
  if (/^[年년]/.test(found.between) && order !== 'ymd') return undefined;
  const year = yearOf(digits, context);
  const date = year && dateIn(year.calendar, year.number, Number(month), Number(day));
  if (!date || (weekday !== undefined && weekday !== weekdayOf(date))) return undefined;
  const { calendar, inDoubt } = year;
  const isWholeYear = digits.length > 2;
  const isUnusual = isUnusualIn(order, context, isWholeYear);
  return { order, date, isUnusual, inDoubt, isNamed, calendar, isWholeYear };
}

/**
 * CLDR's short dates begin with the month only between slashes, and with two digits of the year only
 * after an era, in languages that always begin with it, and in Korean: `26. 6. 28.`
 */
function isUnusualIn(order: DateOrder, context: Context, isWholeYear: boolean): boolean {
  const { found, era, language } = context;
  if (order === 'mdy') return found.monthAt === undefined && found.between !== '//';
  if (order !== 'ymd' || isWholeYear) return order === 'ydm';
  const isKorean = found.between === '..' && found.isSpaced;
  return !isKorean && era.yearsBefore === undefined && !beginsWithShortYear(language);
}

/** The weekday that a text names: `Tue 03/04/2026` cannot be 3 April. */
function weekdayIn(text: string, language: string | undefined): number | undefined {
  // `28.06.2026 г.`: one letter is no weekday, but for 日 to 土.
  const words = text
    .split(/[\s,،()]+/)
    .map(bareWord)
    .filter((word) => word.length > 1 || word > '\u3000');
  if (words.length === 0) return undefined;
  const weekdays = namesOf('weekday', language ? [language, 'en'] : ['en']);
  return words.map((word) => weekdays.get(word)).find((weekday) => weekday !== undefined);
}

/** The weekday of a date, 0 is Sunday; day 0, 1 January 1970, was a Thursday. */
function weekdayOf(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
