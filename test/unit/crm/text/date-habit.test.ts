import { describe, expect, it } from 'vitest';
import {
  beginsWithMonth,
  beginsWithShortYear,
  calendarOf,
} from '../../../../src/crm/text/date-habit.js';
import { allLocales } from './locales.js';

/** What Intl says of a language's short dates. */
function intlHabit(language: string) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' });
  const fields = format.formatToParts(Date.UTC(2026, 5, 28)).flatMap(({ type, value }) => {
    return /^(?:day|month|year)$/.test(type) ? [{ type, length: value.length }] : [];
  });
  return {
    month: fields[0]?.type === 'month',
    shortYear: fields[0]?.type === 'year' && fields[0].length === 2,
    calendar: format.resolvedOptions().calendar,
  };
}

describe('the habits of languages', () => {
  it('are those of Intl, for every locale', () => {
    for (const language of allLocales()) {
      const ours = {
        month: beginsWithMonth(language),
        shortYear: beginsWithShortYear(language),
        calendar: calendarOf(language),
      };
      expect({ language, ...ours }).toEqual({ language, ...intlHabit(language) });
    }
  }, 30_000);

  it('are none without a language, or for what is none', () => {
    for (const language of [undefined, '', 'not a language']) {
      expect(beginsWithMonth(language)).toBe(false);
      expect(beginsWithShortYear(language)).toBe(false);
      expect(calendarOf(language)).toBe('gregory');
    }
  });
});
