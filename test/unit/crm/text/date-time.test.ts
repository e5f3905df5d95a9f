import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferPageFormat, parseDateTime } from '../../../../src/crm/text/index.js';
import { allLocales } from './locales.js';

const LOCALES = allLocales();
const SAMPLES = [Date.UTC(2026, 5, 28), Date.UTC(2025, 11, 31), Date.UTC(1985, 3, 17)];

describe('moments of every locale', () => {
  it('are read back by their language, once the page is known', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.date({
          min: new Date(Date.UTC(1990, 0, 1)),
          max: new Date(Date.UTC(2060, 0, 1)),
          noInvalidDate: true,
        }),
        (locale, at) => {
          const short = { dateStyle: 'short', timeZone: 'UTC' } as const;
          const date = new Intl.DateTimeFormat(locale, short);
          const moment = new Intl.DateTimeFormat(locale, { ...short, timeStyle: 'short' });
          const page = inferPageFormat({
            numbers: [],
            dates: SAMPLES.map((each) => date.format(each)),
            language: locale,
          });
          const text = moment.format(at);
          expect({ text, ...parseDateTime(text, page)?.value }).toEqual({
            text,
            date: at.toISOString().slice(0, 10),
            minutes: at.getUTCHours() * 60 + at.getUTCMinutes(),
          });
        },
      ),
      { numRuns: 1500 },
    );
  }, 60_000);
});

describe('moments as Salesforce shows them', () => {
  it.each([
    ['6/28/2026, 7:57 AM', '2026-06-28', 477],
    ['6/28/2026, 12:00 PM', '2026-06-28', 720],
    ['6/28/2026, 12:05 AM', '2026-06-28', 5],
    ['28/06/2026 15:57', '2026-06-28', 957],
    ['28/06/26, 3:57 p.\u00a0m.', '2026-06-28', 957],
    ['2020/02/27 20:37', '2020-02-27', 1237],
    ['28.06.26, 15:57:30', '2026-06-28', 957],
    ['28.6.2026 klo 15.57', '2026-06-28', 957],
    ['2026. 6. 28. 오후 3:57', '2026-06-28', 957],
    ['2026/6/28 下午3:57', '2026-06-28', 957],
    ['2026年6月28日 午後3:57', '2026-06-28', 957],
    ['2026-06-28 15 h 57', '2026-06-28', 957],
    ['15:57 28/6/26', '2026-06-28', 957],
    ['Jun 28, 2026 3:57 PM', '2026-06-28', 957],
    ['28/6/2569 15:57', '2026-06-28', 957],
  ])('%s', (text, date, minutes) => {
    expect(parseDateTime(text, {})).toEqual({ value: { date, minutes } });
  });

  it('have no minutes where the text has none, or a word that may halve the day', () => {
    expect(parseDateTime('28/06/2026', {})).toEqual({ value: { date: '2026-06-28' } });
    expect(parseDateTime('28/06/2026 3:57 xyz', {})).toEqual({ value: { date: '2026-06-28' } });
    expect(parseDateTime('28/06/2026 25:00', {})).toEqual({ value: { date: '2026-06-28' } });
  });

  it('are in doubt when their date is', () => {
    expect(parseDateTime('03/04/2026 15:57', {})?.doubt).toBe('ambiguous');
  });

  it.each(['', '15:57', '31/02/2026 15:57', '2026 15:57'])('%j is no moment', (text) => {
    expect(parseDateTime(text, {})).toBeUndefined();
  });
});
