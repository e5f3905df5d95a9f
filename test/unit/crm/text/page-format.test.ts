import { describe, expect, it } from 'vitest';
import { inferPageFormat, parseMoney, parseNumber } from '../../../../src/crm/text/index.js';

const infer = (...numbers: string[]) => inferPageFormat({ numbers, dates: [] });

describe('the decimal separator of a page', () => {
  it.each([
    [['1.234,50'], ','],
    [['1,234.50'], '.'],
    [['1.234.567'], ','],
    [['12,34,567'], '.'],
    [['0,5'], ','],
    [['12.5%'], '.'],
    [['1 234,567'], ','],
    [['١٬٢٣٤٫٥'], '٫'],
    [['1,234', '1.234', '1 234', '1234'], undefined],
    [['1,234.5', '1.234,5'], undefined],
    [['1.234,5', '2.345,6', '3.456,7', '1.5'], ','],
    [['', 'abc', '1.2.3'], undefined],
    [[], undefined],
  ] as const)('of %j is %s', (numbers, decimal) => {
    expect(infer(...numbers).decimal).toBe(decimal);
  });

  it('is decided for money by money, which a few locales write in another way', () => {
    const page = infer('1 234,5', '1 234.50 CHF');
    expect(page).toEqual({ decimal: ',', moneyDecimal: '.' });
    expect(parseMoney('9 876.25 CHF', page)).toEqual({
      value: { amount: 9876.25, currency: 'CHF' },
    });
    expect(parseNumber('9 876,25', page)).toEqual({ value: 9876.25 });
  });

  it('is taken from the other kind where its own decided nothing', () => {
    expect(parseNumber('12,345', infer('R$ 1.234,50'))).toEqual({
      value: 12.345,
      doubt: 'ambiguous',
    });
    expect(parseNumber('12.345', infer('R$ 1.234,50'))).toEqual({ value: 12_345 });
  });

  it('is found in converted amounts too', () => {
    expect(infer('USD 50.000 (EUR 46.000,50)').moneyDecimal).toBe(',');
  });
});

describe('a page', () => {
  it('keeps its language, and has nothing else without samples', () => {
    expect(inferPageFormat({ numbers: [], dates: [] })).toEqual({});
    expect(inferPageFormat({ numbers: [], dates: [], language: 'ja' })).toEqual({ language: 'ja' });
  });

  it('may declare a language that is none', () => {
    const page = inferPageFormat({
      numbers: [],
      dates: ['28/06/2026'],
      language: 'not a language',
    });
    expect(page.dateOrder).toBe('dmy');
  });

  it('is the same whatever the order of its samples', () => {
    const numbers = ['1.234', '1.234,50', 'R$ 12', '5%'];
    const dates = ['03/04/2026', '28/06/2026', '2026-01-01'];
    expect(inferPageFormat({ numbers, dates })).toEqual(
      inferPageFormat({ numbers: numbers.toReversed(), dates: dates.toReversed() }),
    );
  });
});
