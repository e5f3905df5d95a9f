import type { Calendar } from './calendars.js';
import type { DateOrder } from './page-format.js';

/** How a language writes dates by default: a hint, because a user's language is not their locale. */
export interface DateHabit {
  readonly order: DateOrder;
  readonly calendar: Calendar;
}

const habits = new Map<string, DateHabit | undefined>();

/**
 * The order and calendar of the language's own short dates, from Intl; undefined for no language. The
 * first use of Intl takes milliseconds: ask only when the text leaves a question open.
 */
export function dateHabit(language: string | undefined): DateHabit | undefined {
  if (!language) return undefined;
  if (!habits.has(language)) habits.set(language, findHabit(language));
  return habits.get(language);
}

function findHabit(language: string): DateHabit | undefined {
  try {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' });
    const order = format
      .formatToParts(0)
      .map(({ type }) => (/^(?:day|month|year)$/.test(type) ? type.charAt(0) : ''))
      .join('');
    return { order: order as DateOrder, calendar: format.resolvedOptions().calendar as Calendar };
  } catch {
    // Not a language tag: the page's own mistake, and only a hint.
    return undefined;
  }
}
