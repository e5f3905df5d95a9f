import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type LoyaltyResult,
  loyaltyContest,
  MIN_EACH,
  MIN_GAIN,
  winnersOf,
} from '../../../../../src/judge/models/contest/loyalty.js';
import { auc } from '../../../../../src/judge/models/measures/auc.js';
import { LAST, shoppers } from './shoppers.js';

vi.setConfig({ testTimeout: 120_000 });

const days = fc
  .uniqueArray(fc.nat(40), { minLength: 1, maxLength: 5 })
  .map((list) => list.sort((a, b) => a - b));
const books = fc.array(days, { minLength: 2, maxLength: 12 });

describe('the contest of loyalty', () => {
  test('knows of a customer what came until the cut, that day too', () => {
    // Bought on the cut's day only, the day before, and the day after.
    const book = [[10], [9, 12], [11, 12], [10, 12]];
    expect(loyaltyContest(book, 10, 12)).toMatchObject({ customers: 3, active: 2 });
    expect(loyaltyContest(book, 9, 12)).toBeUndefined();
    // The last day of the period counts, the one after does not.
    expect(loyaltyContest(book, 10, 13)).toMatchObject({ customers: 3, active: 2 });
    expect(loyaltyContest(book, 10, 11)).toBeUndefined();
    expect(loyaltyContest([[10], [9, 13]], 10, 12)).toBeUndefined();
  });

  test('does not look beyond the period, and is the same in any place of the calendar', () => {
    fc.assert(
      fc.property(books, fc.nat(1000), (book, shift) => {
        const contest = loyaltyContest(book, 20, 30);
        const seen = book.map((list) => list.filter((day) => day <= 30));
        expect(loyaltyContest(seen, 20, 30)).toEqual(contest);
        const later = book.map((list) => list.map((day) => day + shift));
        expect(loyaltyContest(later, 20 + shift, 30 + shift)).toEqual(contest);
      }),
    );
  });

  test('scores each customer by how lately and how often it bought, in the order of the book', () => {
    const book = [[1], [2, 3, 4, 15], [5, 6], [6, 7, 15]];
    const contest = loyaltyContest(book, 10, 20);
    const scores = (name: 'recency' | 'frequency' | 'rank-rule') => {
      const result = contest?.results[name];
      return result?.ok ? result.scores : [];
    };
    expect(scores('recency')).toEqual([-9, -6, -4, -3]);
    expect(scores('frequency')).toEqual([0, 2, 1, 1]);
    // Ranks 1, 4, 2½, 2½ by frequency and 1, 2, 3, 4 by recency, of twice four.
    expect(scores('rank-rule')).toEqual([2 / 8, 6 / 8, 5.5 / 8, 6.5 / 8]);
  });

  test('proves something from so many on who came again, and as many who did not', () => {
    const book = (again: number, gone: number) => [
      ...Array.from({ length: again }, (_, i) => [i % 7, 15]),
      ...Array.from({ length: gone }, (_, i) => [i % 5]),
    ];
    const isProven = (again: number, gone: number) =>
      loyaltyContest(book(again, gone), 10, 20)?.proven;
    expect(MIN_EACH).toBe(20);
    expect(isProven(20, 20)).toBe(true);
    expect(isProven(19, 40)).toBe(false);
    expect(isProven(40, 19)).toBe(false);
    expect(loyaltyContest(book(19, 40), 10, 20)).toMatchObject({ winners: [] });
  });

  test('a time that is no number makes a rule that uses it unfit, and nothing else', () => {
    const broken = [[Number.NEGATIVE_INFINITY, 3], [2, 60], [4], [5, 70]];
    const contest = loyaltyContest(broken, 50, 100);
    expect(contest?.results.recency).toEqual({ ok: false, reason: 'not-finite' });
    expect(contest?.results.frequency.ok).toBe(true);
    expect(contest?.chosen).toBe('rank-rule');
  });

  test('is won by whichever model tells best who comes again', () => {
    const winners = new Set<string>();
    for (const seed of [1, 9, 10]) {
      const book = shoppers(seed, 120);
      const contest = loyaltyContest(book, 400, LAST);
      if (!contest?.proven || contest.chosen === 'rank-rule') throw new Error('No model won');
      const customers = book.filter(([first = LAST]) => first <= 400);
      const again = customers.map((list) => list.some((day) => day > 400));
      const area = (name: keyof typeof contest.results) => {
        const result = contest.results[name];
        if (!result.ok) return 0;
        expect(auc(result.scores, again)).toEqual(result.auc);
        return result.auc.value;
      };
      expect(contest.winners[0]).toBe(contest.chosen);
      const best = area(contest.chosen);
      for (const name of ['bg-nbd', 'mbg-nbd', 'pareto-nbd'] as const)
        expect(best).toBeGreaterThanOrEqual(area(name));
      expect(best).toBeGreaterThan(area('rank-rule') + MIN_GAIN);
      winners.add(contest.chosen);
    }
    expect([...winners].sort()).toEqual(['bg-nbd', 'mbg-nbd', 'pareto-nbd']);
  });

  test('a model expects purchases of the time after the cut, not of another', () => {
    const contest = loyaltyContest(shoppers(1, 120), 400, LAST);
    const result = contest?.results['bg-nbd'];
    const expected = result?.ok ? result.scores : [];
    // Of habits of four to sixty days, the busiest come some twenty times in a hundred days.
    expect(Math.max(...expected)).toBeGreaterThan(5);
    expect(Math.max(...expected)).toBeLessThan(30);
  });
});

describe('the choice of a model', () => {
  const none: LoyaltyResult = { ok: false, reason: 'degenerate' };
  const of = (value: number | undefined): LoyaltyResult =>
    value === undefined
      ? none
      : { ok: true, auc: { value, n: 99, low: value, high: value }, scores: [] };
  const choose = (rule: number, ...[bg, mbg, pareto]: readonly (number | undefined)[]) =>
    winnersOf(rule, { 'bg-nbd': of(bg), 'mbg-nbd': of(mbg), 'pareto-nbd': of(pareto) });

  test('is among those better than the rule by more than the least gain, the best first', () => {
    const area = fc.option(fc.integer({ min: 60, max: 90 }), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 90 }), area, area, area, (rule, bg, mbg, pareto) => {
        const areas = { 'bg-nbd': bg, 'mbg-nbd': mbg, 'pareto-nbd': pareto };
        const found = choose(rule / 100, ...[bg, mbg, pareto].map((v) => v && v / 100));
        for (const [name, value] of Object.entries(areas)) {
          if (value === undefined || value <= rule) expect(found).not.toContain(name);
          else if (value > rule + 1) expect(found).toContain(name);
        }
        const descending = found.map((name) => areas[name] ?? 0);
        expect(descending).toEqual([...descending].sort((a, b) => b - a));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  test('is the rule where a model gains as much as noise does', () => {
    expect(MIN_GAIN).toBe(0.01);
    expect(choose(0.75, 0.75 + MIN_GAIN)).toEqual([]);
    expect(choose(0.75, 0.7601)).toEqual(['bg-nbd']);
    expect(choose(0.75, 0.7601, 0.7602)).toEqual(['mbg-nbd', 'bg-nbd']);
    expect(choose(0.75, 0.78, 0.8, 0.79)).toEqual(['mbg-nbd', 'pareto-nbd', 'bg-nbd']);
    // Of two as good the simpler one.
    expect(choose(0.75, undefined, 0.8, 0.8)).toEqual(['mbg-nbd', 'pareto-nbd']);
    expect(choose(0.75)).toEqual([]);
  });
});
