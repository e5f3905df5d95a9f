import {
  CalendarDate as AnyDate,
  createCalendar,
  GregorianCalendar,
  toCalendar,
} from '@internationalized/date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, parseCalendarDate } from '../../../../src/account/calendar-date.js';
import { inferPageFormat, parseDate } from '../../../../src/crm/text/index.js';
import { allLocales } from './locales.js';

const LOCALES = allLocales();
const DAYS = '2026-06-28 2026-03-04 2025-12-31 2024-02-29 2020-01-01 1999-11-05 2031-10-10'.split(
  ' ',
);
const SAMPLES = '2026-06-28 2025-12-31 1985-04-17 2040-01-19'.split(' ');

const instant = (day: string) => Date.parse(`${day}T00:00:00Z`);

function formatOf(locale: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (day: string) => format.format(instant(day));
}

/** The forms of a date in numbers: Intl's short one, and those with all digits of the year. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'short' },
  { year: 'numeric', month: 'numeric', day: 'numeric' },
  { year: 'numeric', month: '2-digit', day: '2-digit' },
];

/** Thai short dates have two digits of the Buddhist year: only the language can tell. */
const isBuddhistShort = (locale: string, form: Intl.DateTimeFormatOptions) =>
  /^th/.test(locale) && form.dateStyle === 'short';

describe('dates of every locale', () => {
  it.each([
    ['its own language', (locale: string) => ({ language: locale })],
    ['another language', () => ({ language: 'en' })],
    ['no language', () => ({})],
  ])(
    'are read back once the page is known, with %s',
    (_, languageOf) => {
      const faults: string[] = [];
      for (const locale of LOCALES) {
        for (const form of FORMS) {
          const text = formatOf(locale, form);
          const page = inferPageFormat({
            numbers: [],
            dates: SAMPLES.map(text),
            ...languageOf(locale),
          });
          const mayDoubt = isBuddhistShort(locale, form);
          if (mayDoubt && page.language !== locale) continue;
          for (const day of DAYS) {
            const found = parseDate(text(day), page);
            if (found?.value !== day || (found.doubt && !mayDoubt))
              faults.push(`${locale} ${text(day)} ${JSON.stringify(found)}`);
          }
        }
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it('are read back on any day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...FORMS.slice(1)),
        // 1922 to 2120: solar Hijri years beyond 1300–1499 are taken for Gregorian ones.
        fc.integer({ min: -17_500, max: 55_000 }),
        (locale, form, day) => {
          const text = formatOf(locale, form);
          const page = inferPageFormat({ numbers: [], dates: SAMPLES.map(text), language: locale });
          expect(parseDate(text(dateOfDay(day)), page)).toEqual({ value: dateOfDay(day) });
        },
      ),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('with the name of the month, in the languages that Salesforce offers in full', () => {
    const languages =
      'en pt-BR pt es es-MX de fr it nl da sv nb fi ru ja ko zh-CN zh-TW th ar pl cs hu tr el he id vi uk ro';
    for (const language of languages.split(' ')) {
      for (const dateStyle of ['medium', 'long', 'full'] as const) {
        const text = formatOf(language, { dateStyle });
        for (const day of DAYS) {
          const found = parseDate(text(day), { language, dateOrder: 'dmy' });
          expect({ language, text: text(day), ...found }).toEqual({
            language,
            text: text(day),
            value: day,
          });
        }
      }
    }
  });
});

describe('the order of a date', () => {
  it('is in doubt where two orders give different days, and the page decides it for all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1980, max: 2079 }),
        (one, two, year) => {
          fc.pre(one !== two);
          const text = `${one}/${two}/${year}`;
          const pad = (part: number) => String(part).padStart(2, '0');
          const [dmy, mdy] = [`${year}-${pad(two)}-${pad(one)}`, `${year}-${pad(one)}-${pad(two)}`];
          expect(parseDate(text, {})).toEqual({ value: dmy, doubt: 'ambiguous' });
          expect(parseDate(text, { language: 'en-US' })).toEqual({
            value: mdy,
            doubt: 'ambiguous',
          });
          expect(inferPageFormat({ numbers: [], dates: [text] }).dateOrder).toBeUndefined();
          const british = inferPageFormat({ numbers: [], dates: [text, '28/06/2026'] });
          expect(parseDate(text, british)).toEqual({ value: dmy });
          const american = inferPageFormat({ numbers: [], dates: ['6/28/2026', text] });
          expect(parseDate(text, american)).toEqual({ value: mdy });
        },
      ),
    );
  });

  it.each([
    ['28/06/2026', '2026-06-28'],
    ['6/28/2026', '2026-06-28'],
    ['03.04.2026', '2026-04-03'],
    ['3. 4. 2026', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['2026/03/04', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['2026. 3. 4.', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['２０２６年３月４日', '2026-03-04'],
    ['2026년 3월 4일', '2026-03-04'],
    ['令和8年3月4日', '2026-03-04'],
    ['平成元年12月31日', '1989-12-31'],
    ['H30.06.28', '2018-06-28'],
    ['民國115/3/4', '2026-03-04'],
    ['4/4/2026', '2026-04-04'],
    ['28.06.26', '2026-06-28'],
    ['6/28/99', '1999-06-28'],
    ['28/6/2569', '2026-06-28'],
    ['۱۴۰۵/۴/۷', '2026-06-28'],
    ['Tue 03/04/2026', undefined],
    ['Wed 03/04/2026', '2026-03-04'],
    ['Fri, 03/04/2026', '2026-04-03'],
    ['28.06.2026 г.', '2026-06-28'],
    ['13/1/1448 هـ', '2026-06-28'],
    ['1405/4/7 AP', '2026-06-28'],
    ['28/6/69 พ.ศ.', '2026-06-28'],
    ['28 VI 2026', '2026-06-28'],
    ['Jun 28, 2026', '2026-06-28'],
    ['28-Jun-2026', '2026-06-28'],
  ])('of %s is told by its form', (text, value) => {
    expect(parseDate(text, {})).toEqual(value && { value });
  });

  it('is told by the weekday in the language of the page', () => {
    expect(parseDate('2026/06/28(日)', { language: 'ja' })).toEqual({ value: '2026-06-28' });
    expect(parseDate('2026/06/28(月)', { language: 'ja' })).toBeUndefined();
    expect(parseDate('sex., 03/04/2026', { language: 'pt-BR' })).toEqual({ value: '2026-04-03' });
  });

  it('is not swayed by one stray text, and not decided by a page that contradicts itself', () => {
    const british = ['28/06/2026', '14/07/2026', '31/01/2027', '22/02/2026'];
    const decide = (dates: readonly string[]) => inferPageFormat({ numbers: [], dates }).dateOrder;
    expect(decide([...british, '12/25/2026'])).toBe('dmy');
    expect(decide(['28/06/2026', '12/25/2026'])).toBeUndefined();
    expect(parseDate('12/25/2026', { dateOrder: 'dmy' })).toEqual({
      value: '2026-12-25',
      doubt: 'ambiguous',
    });
  });

  it.each([
    '',
    '2026',
    '31/02/2026',
    '2026-13-13',
    '0/0/2026',
    '1/2',
    '1/2/3',
    '28/06/02026',
    'June 2026',
    '$1,234.50',
    '1.2.3.4',
    '12:30',
    '2026-06-28 15:57',
  ])('%j is no date', (text) => {
    expect(parseDate(text, {})).toBeUndefined();
  });
});

describe('other calendars', () => {
  it.each([
    ['persian', 'fa', -17_000, 40_000],
    ['islamic-umalqura', 'ar', -25_000, 35_000],
    ['buddhist', 'th', -25_000, 60_000],
  ] as const)('%s dates agree with a second implementation', (name, language, min, max) => {
    fc.assert(
      fc.property(fc.integer({ min, max }), (day) => {
        const [y = 0, m = 0, d = 0] = dateOfDay(day).split('-').map(Number);
        const gregorian = new AnyDate(new GregorianCalendar(), y, m, d);
        const { year, month, day: ofMonth } = toCalendar(gregorian, createCalendar(name));
        const text = `${year}/${month}/${ofMonth}`;
        const found = parseDate(text, { language });
        expect(found?.value).toBe(dateOfDay(day));
      }),
      { numRuns: 500 },
    );
  });

  it('a Hijri year without a hint is in doubt', () => {
    expect(parseDate('1405/4/7', {})).toEqual({ value: '2026-06-28', doubt: 'ambiguous' });
    expect(parseDate('1448/1/13 AH', {})?.doubt).toBeUndefined();
  });

  it('two digits of a Buddhist year are told by whole years on the page', () => {
    const page = inferPageFormat({ numbers: [], dates: ['28/6/2569'] });
    expect(parseDate('28/6/69', page)).toEqual({ value: '2026-06-28' });
    expect(parseDate('28/6/69', {})?.doubt).toBe('ambiguous');
  });

  it('days that do not exist there are no dates', () => {
    const found = parseDate('1405/12/30', { language: 'fa' });
    expect(found).toBeUndefined();
    expect(dayNumber(parseCalendarDate('2026-06-28') ?? dateOfDay(0))).toBe(20_632);
  });
});
