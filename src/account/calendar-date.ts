/** A day in the CRM's calendar, `YYYY-MM-DD`, without time or zone: what a close date is. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The date of a year, a month 1–12 and a day of month, or undefined when there is no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (!(year >= 1 && year <= 9999)) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return at.toISOString().slice(0, 10) as CalendarDate;
}

/** A `YYYY-MM-DD` text as a date, or undefined when it is none. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = FORM.exec(text) ?? [];
  return year ? calendarDate(Number(year), Number(month), Number(day)) : undefined;
}

/** Whole days since 1970-01-01: dates as numbers that can be subtracted and ordered. */
export function dayNumber(date: CalendarDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
}

/** The date so many whole days after 1970-01-01. */
export function dateOfDay(day: number): CalendarDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The day an instant (epoch milliseconds) falls on in UTC, as a day number. */
export function dayOfInstant(epochMs: number): number {
  return Math.floor(epochMs / MS_PER_DAY);
}
