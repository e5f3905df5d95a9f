import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import { dateOfDay, dayNumber, parseCalendarDate } from '../../../../src/account/calendar-date.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { wonByQuarterOf } from '../../../../src/judge/measure/quarters.js';
import { wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

function date(text: string): CalendarDate {
  const found = parseCalendarDate(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

const TODAY = dayNumber(date('2026-11-25'));

function won(closeDate: string, amount: number, currency = 'USD'): Opportunity {
  return {
    id: `${closeDate}/${amount}`,
    name: 'Deal',
    outcome: 'won',
    amount: { amount, currency },
    closeDate: date(closeDate),
  };
}

const quartersOf = (rows: readonly Opportunity[], currency: string | undefined = 'USD') =>
  wonByQuarterOf(firm('x', { opportunities: rows }), currency, TODAY);

describe('what was won by quarter', () => {
  test('is twelve quarters, this one last, each with the deals from its first day to its last', () => {
    const quarters = quartersOf([
      won('2026-10-01', 1),
      won('2026-12-31', 2),
      won('2026-09-30', 4),
      won('2024-01-01', 8),
      won('2023-12-31', 16),
      won('2027-01-01', 32),
      { ...won('2026-10-02', 64), outcome: 'lost' },
      { ...won('2026-10-02', 64), outcome: 'open' },
    ]);
    expect(quarters?.map(({ quarter }) => quarter)).toEqual([
      '2024-01-01',
      '2024-04-01',
      '2024-07-01',
      '2024-10-01',
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
    expect(quarters?.map(({ won: { amount } }) => amount)).toEqual([
      8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 3,
    ]);
    expect(quarters?.every(({ won: { currency } }) => currency === 'USD')).toBe(true);
  });

  test('is the same in any order, and adds up to what was won since', () => {
    const deal = fc
      .record({
        day: fc.integer({ min: TODAY - 1000, max: TODAY }),
        amount: fc.double({ min: 0, max: 1e6, noNaN: true }),
      })
      .map(({ day, amount }) => won(dateOfDay(day), amount));
    fc.assert(
      fc.property(fc.array(deal), (deals) => {
        const quarters = quartersOf(deals) ?? [];
        expect(quartersOf([...deals].reverse())).toEqual(quarters);
        const sum = quarters.reduce((all, one) => all + one.won.amount, 0);
        expect(sum).toBeCloseTo(
          deals.reduce((all, { amount }) => all + (amount?.amount ?? 0), 0),
          3,
        );
      }),
    );
  });

  test('is unknown where the list, a date, an amount or the currency is, and never 0 for that', () => {
    expect(quartersOf([])?.every(({ won: { amount } }) => amount === 0)).toBe(true);
    expect(wonByQuarterOf(firm('x', {}), undefined, TODAY)).toBeUndefined();
    const { closeDate: _, ...undated } = won('2026-10-01', 1);
    const { amount: __, ...unpriced } = won('2026-10-01', 1);
    expect(quartersOf([undated])).toBeUndefined();
    expect(quartersOf([unpriced])).toBeUndefined();
    expect(quartersOf([won('2026-10-01', 1, 'BRL')])).toBeUndefined();
    const list = { ...wholeList([won('2026-10-01', 1)]), total: 2 };
    const base = firm('x', {});
    expect(
      wonByQuarterOf({ ...base, related: { opportunities: list } }, 'USD', TODAY),
    ).toBeUndefined();
    expect(wonByQuarterOf({ ...base, related: {} }, 'USD', TODAY)).toBeUndefined();
  });
});
