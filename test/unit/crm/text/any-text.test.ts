import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCalendarDate } from '../../../../src/account/calendar-date.js';
import { hasIsoCurrency } from '../../../../src/account/money.js';
import {
  inferPageFormat,
  type PageFormat,
  parseDate,
  parseDateTime,
  parseMoney,
  parseNumber,
  parsePercent,
  parsePhone,
  parseUrl,
  plainText,
} from '../../../../src/crm/text/index.js';

/** Any text, and texts made of what dates and amounts are made of. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        ...'0123456789',
        ...".,/-:()%$€ '",
        ...'٣۴४全年月日',
        '\u00a0',
        '\u202f',
        '\u2212',
        '\u200f',
        'USD',
        'R$',
        'AM',
        'June',
        'H',
      ),
      { maxLength: 24 },
    )
    .map((parts) => parts.join('')),
);
const page: fc.Arbitrary<PageFormat> = fc
  .record({
    numbers: fc.array(text, { maxLength: 4 }),
    dates: fc.array(text, { maxLength: 4 }),
    language: fc.constantFrom('en', 'pt-BR', 'fa', 'th', 'x', ''),
  })
  .map(inferPageFormat);

describe('any text', () => {
  it('is a sound value or undefined, and never an error', () => {
    fc.assert(
      fc.property(text, page, (each, format) => {
        for (const parse of [parseNumber, parsePercent]) {
          const found = parse(each, format);
          if (found) expect(Number.isFinite(found.value)).toBe(true);
        }
        const money = parseMoney(each, format)?.value;
        if (money) {
          expect(Number.isFinite(money.amount)).toBe(true);
          expect(Number.isFinite(money.converted?.amount ?? 0)).toBe(true);
          expect(hasIsoCurrency(money) || money.currency.length > 0).toBe(true);
        }
        const date = parseDate(each, format)?.value;
        if (date) expect(parseCalendarDate(date)).toBe(date);
        const moment = parseDateTime(each, format)?.value;
        if (moment) {
          expect(parseCalendarDate(moment.date)).toBe(moment.date);
          expect(moment.minutes ?? 0).toBeGreaterThanOrEqual(0);
          expect(moment.minutes ?? 0).toBeLessThan(1440);
        }
        for (const parse of [parsePhone, parseUrl]) {
          const found = parse(each);
          if (found) expect(found.value).toBe(plainText(found.value));
        }
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  it('gives the same value with marks of direction and other spaces in it', () => {
    fc.assert(
      fc.property(
        text,
        page,
        fc.constantFrom('\u200e', '\u200f', '\u061c'),
        (each, format, mark) => {
          const drawn = `${mark}${each.replace(/ /g, '\u00a0')}${mark}`;
          expect(parseMoney(drawn, format)).toEqual(parseMoney(each, format));
          expect(parseDate(drawn, format)).toEqual(parseDate(each, format));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('folds to the same text twice', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(plainText(plainText(each))).toBe(plainText(each));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not take long, however long it is', () => {
    const began = performance.now();
    for (const part of ['1', '1,', '1 ', '(1', ' (1)', '1/', 'a ', '年1', '- ', '$']) {
      const long = part.repeat(5000);
      parseMoney(long, {});
      parseDate(long, {});
      parseDateTime(long, {});
      parsePhone(long);
      parseUrl(long);
    }
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
