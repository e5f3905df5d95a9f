import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferPageFormat, parseNumber, parsePercent } from '../../../../src/crm/text/index.js';
import { allLocales } from './locales.js';

const LOCALES = allLocales();
const SYSTEMS = ['latn', 'arab', 'arabext', 'deva', 'beng', 'fullwide', 'thai', 'mymr'] as const;

function pageOf(format: Intl.NumberFormat) {
  const numbers = [1234567.5, -12.5, 0.25, 98765].map((each) => format.format(each));
  return inferPageFormat({ numbers, dates: [] });
}

describe('numbers of every locale', () => {
  it('are read back once the page is known', () => {
    for (const locale of LOCALES) {
      const format = new Intl.NumberFormat(locale);
      const page = pageOf(format);
      for (const value of [0, 12, 1234, 1234567, 1234.5, -9876.25, -0.125, 1.234]) {
        const text = format.format(value);
        expect({ locale, text, ...parseNumber(text, page) }).toEqual({ locale, text, value });
      }
    }
  }, 30_000);

  it('are read back in the digits of other scripts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...SYSTEMS),
        fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
        fc.integer({ min: 0, max: 3 }),
        (locale, numberingSystem, whole, decimals) => {
          // CLDR's slips: Azerbaijani has a name in place of a pattern, Urdu an Arabic comma as decimal.
          fc.pre(!(/^(?:az|ur)/.test(locale) && numberingSystem !== 'latn'));
          const value = whole / 10 ** decimals || 0;
          const format = new Intl.NumberFormat(locale, { numberingSystem });
          expect(parseNumber(format.format(value), pageOf(format))).toEqual({ value });
        },
      ),
      { numRuns: 2000 },
    );
  }, 30_000);

  it('and percentages, as shares', () => {
    for (const locale of LOCALES) {
      // CLDR gives Anii a percent pattern in groups of two, `% 12 50`.
      if (locale.startsWith('blo')) continue;
      const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
      const page = pageOf(new Intl.NumberFormat(locale));
      for (const value of [0, 0.75, -0.125, 12.5, 1]) {
        const found = parsePercent(format.format(value), page);
        expect(found?.value, `${locale} ${format.format(value)}`).toBeCloseTo(value, 12);
        expect(found?.doubt).toBeUndefined();
      }
    }
  }, 30_000);
});

describe('a number that can be read in two ways', () => {
  it('is in doubt while the page has not decided, and the likelier is whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('.', ','),
        (head, tail, separator) => {
          const text = `${head}${separator}${String(tail).padStart(3, '0')}`;
          const value = head * 1000 + tail;
          const decimal = Number(`${head}.${String(tail).padStart(3, '0')}`);
          expect(parseNumber(text, {})).toEqual({ value, doubt: 'ambiguous' });
          const page = inferPageFormat({ numbers: [text], dates: [] });
          expect(page.decimal).toBeUndefined();
          const [point, comma] = separator === '.' ? [decimal, value] : [value, decimal];
          expect(parseNumber(text, { decimal: '.' })).toEqual({ value: point });
          expect(parseNumber(text, { decimal: ',' })).toEqual({ value: comma });
        },
      ),
    );
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,23,456', 123_456],
    ['1.5', 1.5],
    ['1234.567', 1234.567],
    ['0,125', 0.125],
    ['1 234', 1234],
    ["1'234", 1234],
    ['1 234,567', 1234.567],
    ['١٬٢٣٤', 1234],
    ['١٫٢٣٤', 1.234],
    ['(12)', -12],
    ['12-', -12],
    ['+12', 12],
    ['1234', 1234],
  ])('%s is %d whatever the page', (text, value) => {
    expect(parseNumber(text, {})).toEqual({ value });
  });

  it('is in doubt when it does not fit the page', () => {
    expect(parseNumber('1,234.5', { decimal: ',' })).toEqual({ value: 1234.5, doubt: 'ambiguous' });
  });

  it.each([
    '',
    ' ',
    '-',
    '1.2.3',
    '1,2,3',
    '1,23',
    '12 34',
    '1 234 56',
    '$5',
    '5%',
    '5 km',
    '1.234,567.8',
    '01,234',
    '1²',
    '--1',
    '-(1)-',
    '1e5',
    'NaN',
    'Infinity',
    '9'.repeat(400),
  ])('%j is no number with a decimal point', (text) => {
    const found = parseNumber(text, { decimal: '.' });
    expect(found?.doubt === 'ambiguous' ? undefined : found).toBeUndefined();
  });

  it('of a percentage is the smaller, and one without its sign is in doubt', () => {
    expect(parsePercent('1.234%', {})).toEqual({ value: 0.01234, doubt: 'ambiguous' });
    expect(parsePercent('75', {})).toEqual({ value: 0.75, doubt: 'ambiguous' });
    expect(parsePercent('٧٥٪', {})).toEqual({ value: 0.75 });
    expect(parsePercent('75 km', {})).toBeUndefined();
  });
});
