import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { backtest, cutOf } from '../../../../src/judge/index.js';
import { benchBook } from '../../../bench/judge-book.js';

const [template] = benchBook(1);
const wonOn = (...days: number[]): Account => {
  if (!template) throw new Error('The bench has no account');
  const rows = days.map((day, i) => ({
    id: `${i}`,
    name: `${i}`,
    outcome: 'won' as const,
    closeDate: dateOfDay(day),
  }));
  const source = { kind: 'related-list', name: 'Opportunities' } as const;
  return {
    ...template,
    related: { opportunities: { state: 'read', rows, total: rows.length, source, at: 0 } },
  };
};

describe('the day a history is cut at', () => {
  it('leaves the last third of it', () => {
    expect(cutOf([wonOn(20_000, 20_100), wonOn(20_300)])).toBe(dateOfDay(20_200));
  });

  it('leaves a year at most', () => {
    expect(cutOf([wonOn(15_000), wonOn(20_000)])).toBe(dateOfDay(20_000 - 365));
  });

  it('is none where there is no time between deals', () => {
    expect(cutOf([])).toBeUndefined();
    expect(cutOf([wonOn()])).toBeUndefined();
    expect(cutOf([wonOn(20_000), wonOn(20_000)])).toBeUndefined();
  });

  it('always leaves something to measure', () => {
    const book = benchBook(40);
    const cut = cutOf(book);
    expect(cut && backtest(book, cut)?.cut).toBe(cut);
    expect(
      backtest([wonOn(20_000), wonOn(20_001)], cutOf([wonOn(20_000, 20_001)]) ?? dateOfDay(0)),
    ).toBeDefined();
  });
});
