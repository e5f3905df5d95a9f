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

describe('the order of dates of a page', () => {
  it.each([
    [['6/28/2026, 7:57 AM'], 'mdy'],
    [['28.06.26, 15.57'], 'dmy'],
    [['15:57 28/6/26'], 'dmy'],
    [['2020/02/27 20:37'], 'ymd'],
    [['3/4/2026, 7:57 AM', '3/4/2026'], undefined],
    [['Jun 28, 2026', '28 de jun. de 2026'], undefined],
    [['98/6/28'], 'ymd'],
    [['2026-28-06', '2026-05-06'], 'ydm'],
    [['x', '', '15:57'], undefined],
  ] as const)('of %j is %s', (dates, order) => {
    expect(inferPageFormat({ numbers: [], dates }).dateOrder).toBe(order);
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
