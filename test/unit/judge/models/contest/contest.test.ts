import { describe, expect, test } from 'vitest';
import { loyaltyContest, MIN_EACH } from '../../../../../src/judge/models/contest/loyalty.js';
import {
  MIN_TESTS,
  whitespaceContest,
} from '../../../../../src/judge/models/contest/whitespace.js';
import { stream } from '../customers/arbitraries.js';

describe('the contest of loyalty', () => {
  const random = stream(3);
  /** Times of purchases at a rate, until a customer leaves. */
  const purchases = (leave: number) => {
    const times = [Math.floor(10 * random())];
    const rate = 0.02 + 0.2 * random();
    while (random() > leave) {
      const next = (times.at(-1) ?? 0) - Math.log(random()) / rate;
      if (next > 100) break;
      times.push(next);
    }
    return times;
  };
  const book = Array.from({ length: 300 }, (_, i) => purchases(i % 2 ? 0.4 : 0.05));

  test('measures by what came after, and keeps to the rule unless a model is clearly better', () => {
    const contest = loyaltyContest(book, 50, 100);
    if (!contest) throw new Error('No contest');
    const active = book.filter((times) => times.some((time) => time > 50)).length;
    expect(contest).toMatchObject({ customers: 300, active, proven: true });
    const rule = contest.results['rank-rule'];
    expect(rule.ok && rule.auc.value).toBeGreaterThan(0.65);
    const areas = (['bg-nbd', 'mbg-nbd', 'pareto-nbd'] as const).map((name) => {
      const result = contest.results[name];
      return result.ok ? result.auc.value : 0;
    });
    const gain = Math.max(...areas) - (rule.ok ? rule.auc.value : 0);
    expect(contest.chosen === 'rank-rule').toBe(gain <= 0.01);
  });

  test('a fit that degenerates is named and not chosen', () => {
    // All buy every 7, nobody leaves until the last ones stop for good after the cut.
    const regular = Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: i % 2 ? 7 : 14 }, (_, k) => 7 * k + (i % 5)),
    );
    const contest = loyaltyContest(regular, 49, 100);
    expect(contest?.results['bg-nbd'].ok).toBe(false);
    expect(contest?.chosen).toBe('rank-rule');
  });

  test('too few customers prove nothing', () => {
    const few = [
      ...book.filter((t) => t.some((x) => x > 50)).slice(0, MIN_EACH - 1),
      ...book.filter((t) => !t.some((x) => x > 50)),
    ];
    expect(loyaltyContest(few, 50, 100)).toMatchObject({ proven: false, chosen: 'rank-rule' });
  });

  test('where all came back, or none, there is nothing to rank', () => {
    expect(
      loyaltyContest(
        [
          [1, 60],
          [2, 70],
        ],
        50,
        100,
      ),
    ).toBeUndefined();
    expect(loyaltyContest([[1], [2, 200]], 50, 100)).toBeUndefined();
    expect(loyaltyContest([], 50, 100)).toBeUndefined();
    expect(loyaltyContest([[60], [70]], 50, 100)).toBeUndefined();
  });
});

describe('the contest of whitespace', () => {
  /** Accounts of two kinds; each owns a start product of its kind and buys the other of its kind. */
  const kinds = (accounts: number) => ({
    before: Array.from({ length: accounts }, (_, i) => (i % 3 === 0 ? [0, 1] : [2])),
    after: Array.from({ length: accounts }, (_, i) => (i % 3 === 0 ? [] : [3])),
  });

  test('Jaccard where it is better', () => {
    // Owners of 0 buy 1, owners of 2 buy 3; 4 to 9 are owned by more, and bought by nobody.
    const before = [
      ...Array.from({ length: 30 }, () => [0, 1]),
      ...Array.from({ length: 30 }, () => [2, 3]),
      ...Array.from({ length: 60 }, () => [4, 5, 6, 7, 8, 9]),
      ...Array.from({ length: 12 }, () => [0]),
      ...Array.from({ length: 12 }, () => [2]),
    ];
    const after = before.map((list) => (list.length > 1 ? [] : [(list[0] ?? 0) + 1]));
    const contest = whitespaceContest(before, after, 10);
    expect(contest).toMatchObject({ tests: 24, chosen: 'jaccard', proven: true });
    expect(contest?.results.jaccard.hitRate5.value).toBe(1);
    expect(contest?.results.jaccard.reciprocalRank.value).toBe(1);
    expect(contest?.results.popularity.hitRate5.value).toBe(0);
    expect(contest?.results.popularity.hitRate10.value).toBe(1);
    expect(contest?.random.hitRate5).toBeCloseTo(5 / 9, 9);
    expect(contest?.random.hitRate10).toBeCloseTo(1, 9);
  });

  test('popularity where Jaccard is no better', () => {
    const { before, after } = kinds(60);
    const contest = whitespaceContest(before, after, 4);
    expect(contest).toMatchObject({ tests: 40, chosen: 'popularity', proven: true });
  });

  test('of two that find as much among five, the one that puts it first', () => {
    // Owners of 0 buy 1 and owners of 2 buy 3: five or fewer are left to suggest, so all is found.
    const before = [
      ...Array.from({ length: 30 }, () => [0, 1]),
      ...Array.from({ length: 40 }, () => [2, 3]),
      ...Array.from({ length: 20 }, () => [0]),
    ];
    const after = before.map((list) => (list.length > 1 ? [] : [(list[0] ?? 0) + 1]));
    const contest = whitespaceContest(before, after, 4);
    expect(contest).toMatchObject({ tests: 20, proven: true, chosen: 'jaccard' });
    expect(contest?.results.jaccard.hitRate5).toEqual(contest?.results.popularity.hitRate5);
    expect(contest?.results.popularity.reciprocalRank.value).toBeLessThan(1);
  });

  test('too few tests prove nothing: Jaccard stays', () => {
    const { before, after } = kinds(27);
    expect(whitespaceContest(before, after, 4)).toMatchObject({
      tests: 18,
      chosen: 'jaccard',
      proven: false,
    });
    expect(MIN_TESTS).toBe(20);
    expect(whitespaceContest([[0]], [[]], 2)).toBeUndefined();
  });
});
