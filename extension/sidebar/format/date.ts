import { type CalendarDate, dateOfDay, dayNumber } from '../../../src/account/calendar-date.js';
import { t } from '../../platform/i18n.js';
import { count } from './number.js';
import { oncePerLocale } from './once.js';

const MS_PER_DAY = 86_400_000;

const STYLES: { readonly [name: string]: Intl.DateTimeFormatOptions } = {
  day: { day: 'numeric', month: 'short', timeZone: 'UTC' },
  dayAndYear: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  weekday: { weekday: 'long' },
  localDay: { day: 'numeric', month: 'short' },
  localDayAndYear: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  full: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  fullTime: {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    ...{ hour: 'numeric', minute: '2-digit' },
  },
};

const formatter = oncePerLocale((locale, style) => new Intl.DateTimeFormat(locale, STYLES[style]));
const relative = oncePerLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
);

const shortRelative = oncePerLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
);

/** A day of the CRM's calendar, with its year where that is not the present one: `3 Dec`. */
export function day(date: CalendarDate, now: number): string {
  const sameYear = Number(date.slice(0, 4)) === new Date(now).getFullYear();
  return formatter(sameYear ? 'day' : 'dayAndYear').format(Date.parse(`${date}T00:00:00Z`));
}

/** A day with its weekday and year, and a time of day (`HH:MM`) where one is given: `Thu, 3 Dec 2026`. */
export function fullDay(date: CalendarDate, time?: string): string {
  const style = time === undefined ? 'full' : 'fullTime';
  return formatter(style).format(Date.parse(`${date}T${time ?? '00:00'}:00Z`));
}

/** Whether the day lies before today, as the user's clock has it. */
export function isPast(date: CalendarDate, now: number): boolean {
  return dayNumber(date) < localDay(now);
}

/** The quarter that begins on a day: `Q3 2026`. */
export function quarter(from: CalendarDate): string {
  const [year = '', month = ''] = from.split('-');
  return t('quarter', count(Math.ceil(Number(month) / 3)), year);
}

/** How long ago a day was by the user's clock: `today`, `23 days ago`. */
export function daysSince(date: CalendarDate, now: number): string {
  return daysAgo(localDay(now) - dayNumber(date));
}

/** The day number of today by the user's clock. */
export function today(now: number): number {
  return localDay(now);
}

/** So many days ago in the largest unit that fits: `23 days ago`, `4 months ago`. */
export function daysAgo(days: number): string {
  const format = relative('');
  if (days < 60) return format.format(-Math.round(days), 'day');
  if (days < 730) return format.format(-Math.round(days / 30.44), 'month');
  return format.format(-Math.round(days / 365.25), 'year');
}

/** An instant as people say it: `today 14:03`, `Tuesday 14:03`, `3 Nov 14:03`. */
export function moment(at: number, now: number): string {
  return t('moment', dayOf(at, now), formatter('time').format(at));
}

/** The day of an instant as people say it: `today`, `Tuesday`, `3 Nov`. */
export function dayOf(at: number, now: number): string {
  const ago = localDay(now) - localDay(at);
  if (ago === 0 || ago === 1) return relative('').format(-ago, 'day');
  if (ago > 1 && ago < 7) return formatter('weekday').format(at);
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return formatter(sameYear ? 'localDay' : 'localDayAndYear').format(at);
}

/** The day an instant falls on in the user's own time zone. */
export function localDate(at: number): CalendarDate {
  return dateOfDay(localDay(at));
}

/** So many days from now, short: `in 2 wk.`, `tomorrow`. */
export function inDays(days: number): string {
  const format = shortRelative('');
  return days % 7 === 0 ? format.format(days / 7, 'week') : format.format(days, 'day');
}

/** The day number an instant falls on in the user's own time zone. */
function localDay(at: number): number {
  const date = new Date(at);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / MS_PER_DAY);
}

/** Today as a day of the calendar, as the user's clock has it. */
export function todayOf(now: number): CalendarDate {
  return new Date(localDay(now) * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
}
