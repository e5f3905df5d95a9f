import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fitModel } from '../../../../src/judge/loyalty/model.js';
import { loyaltyContest } from '../../../../src/judge/models/contest/loyalty.js';
import { historyOf } from '../../../../src/judge/models/customers/history.js';
import { rankRule } from '../../../../src/judge/models/customers/rank-rule.js';
import { groupsOf, loyaltyProof } from '../../../../src/judge/proof/loyalty.js';
import { finish } from '../../../../src/judge/steps.js';
import { LAST, shoppers } from '../models/contest/shoppers.js';

vi.setConfig({ testTimeout: 120_000 });

/** What the test of a book says, its contest, and its customers as of the cut. */
function proven(book: readonly (readonly number[])[], cut: number, until: number) {
  const contest = loyaltyContest(book, cut, until);
  const proof = finish(loyaltyProof(book, cut, until));
  if (!contest || !proof) throw new Error('Nothing to test');
  const customers = book.filter((days) => days.some((day) => day <= cut));
  const again = customers.map((days) => days.some((day) => day > cut && day <= until));
  const { 'rank-rule': rule, recency, ...rest } = contest.results;
  if (!rule.ok || !recency.ok) throw new Error('The rule gave no number');
  return { contest, proof, customers, again, rule, recency, results: { ...rest, recency } };
}

describe('the back-test of loyalty', () => {
  test('by a model that wins has its scores, and its parameters as of the end', () => {
    const { contest, proof, customers, again, rule, recency } = proven(
      shoppers(10, 120),
      400,
      LAST,
    );
    const { chosen } = contest;
    const result = contest.results[chosen];
    if (chosen === 'rank-rule' || !result.ok) throw new Error('No model won');
    expect(proof).toMatchObject({
      proven: true,
      customers: customers.length,
      active: again.filter(Boolean).length,
      needed: 20,
      chosen,
      days: LAST - 400,
      auc: { chosen: result.auc, recency: recency.auc, rankRule: rule.auc },
      groups: groupsOf(result.scores, again),
    });
    const whole = customers.flatMap((days) => historyOf(days, LAST) ?? []);
    expect(proof.model).toEqual(finish(fitModel(chosen, whole)));
    // Who is likelier to come did come more often: the ends of the five are far apart.
    const [first, last] = [proof.groups[0], proof.groups.at(-1)];
    expect(last?.rate.low).toBeGreaterThan(first?.rate.high ?? 1);
  });

  test('is by the next model that won too where the best cannot be fitted on the whole history', () => {
    const [cut, until] = [100, 250];
    const { contest, proof, customers, again, results } = proven(shoppers(7, 120), cut, until);
    expect(contest.winners).toEqual(['pareto-nbd', 'mbg-nbd', 'bg-nbd']);
    const whole = customers.flatMap((days) => historyOf(days, until) ?? []);
    expect(finish(fitModel('pareto-nbd', whole))).toBeUndefined();
    const next = results['mbg-nbd'];
    if (!next.ok) throw new Error('The next model gave no number');
    expect(proof).toMatchObject({
      chosen: 'mbg-nbd',
      model: finish(fitModel('mbg-nbd', whole)),
      auc: { chosen: next.auc },
      groups: groupsOf(next.scores, again),
    });
  });

  test('is by the rule where no model that won can be fitted on the whole history', () => {
    const { contest, proof, rule } = proven(shoppers(12, 100), 110, 300);
    expect(contest).toMatchObject({ winners: ['pareto-nbd'], proven: true });
    expect(proof).toMatchObject({ chosen: 'rank-rule', proven: true });
    expect(proof.auc.chosen).toEqual(rule.auc);
    expect(proof.model).toBeUndefined();
  });

  test('by the rule scores as one account is scored: what was won until the cut, each deal', () => {
    const day = fc.integer({ min: 1, max: 60 });
    const list = fc.array(day, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(list, { minLength: 3, maxLength: 15 }), (lists) => {
        const book = lists.map((days) => days.sort((a, b) => a - b));
        const customers = book.flatMap((days) => {
          const known = days.filter((one) => one <= 30);
          const again = days.some((one) => one > 30 && one <= 50);
          return known.length > 0 ? [{ known, again }] : [];
        });
        const proof = finish(loyaltyProof(book, 30, 50));
        const bought = customers.filter(({ again }) => again).length;
        expect(proof !== undefined).toBe(bought > 0 && bought < customers.length);
        if (!proof) return;
        const scores = rankRule(
          customers.map(({ known }) => known.length),
          customers.map(({ known }) => Math.max(...known)),
        );
        expect(proof).toMatchObject({
          chosen: 'rank-rule',
          proven: false,
          days: 20,
          customers: customers.length,
          active: bought,
          groups: groupsOf(
            scores,
            customers.map(({ again }) => again),
          ),
        });
      }),
    );
  });

  test('counts who bought on the day of the cut as a customer, and on the last day as come again', () => {
    const proof = finish(loyaltyProof([[30, 50], [10], [30]], 30, 50));
    expect(proof).toMatchObject({ customers: 3, active: 1 });
    const groups = proof?.groups ?? [];
    expect(groups.reduce((all, { rate }) => all + rate.n, 0)).toBe(3);
    expect(groups.reduce((all, { rate }) => all + rate.n * rate.value, 0)).toBe(1);
  });

  test('tells nothing where all or none bought again', () => {
    const all = [
      [1, 9],
      [2, 8],
    ];
    expect(finish(loyaltyProof(all, 5, 10))).toBeUndefined();
    expect(finish(loyaltyProof([[1], [2]], 5, 10))).toBeUndefined();
  });
});

describe('fifths of customers', () => {
  test('hold each customer once, ascend, and keep together who scores alike', () => {
    const one = fc.record({ score: fc.integer({ min: 0, max: 12 }), again: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (list) => {
        const groups = groupsOf(
          list.map(({ score }) => score),
          list.map(({ again }) => again),
        );
        expect(groups.length).toBeLessThanOrEqual(5);
        expect(groups.reduce((all, { rate }) => all + rate.n, 0)).toBe(list.length);
        const hits = groups.reduce((all, { rate }) => all + rate.value * rate.n, 0);
        expect(hits).toBeCloseTo(list.filter(({ again }) => again).length, 9);
        for (const [i, { from }] of groups.entries())
          expect(from).toBeGreaterThan(groups[i - 1]?.from ?? -1);
      }),
    );
  });

  test('are five of twenty where many customers differ', () => {
    const scores = Array.from({ length: 100 }, (_, n) => n);
    const groups = groupsOf(
      scores,
      scores.map((n) => n >= 80),
    );
    expect(groups.map(({ rate }) => [rate.n, rate.value])).toEqual([
      [20, 0],
      [20, 0],
      [20, 0],
      [20, 0],
      [20, 1],
    ]);
  });

  test('of equal scores are one, which begins where the first of them stands', () => {
    const groups = groupsOf([1, 2, 2, 2, 2, 2, 2, 2, 2, 3], Array(10).fill(true));
    expect(groups.map(({ from, rate }) => [from, rate.n])).toEqual([
      [1, 1],
      [2, 9],
    ]);
  });

  test('of fewer than five are as many as there are, of none none', () => {
    expect(groupsOf([], [])).toEqual([]);
    expect(groupsOf([0.4], [true]).map(({ from, rate }) => [from, rate.n, rate.value])).toEqual([
      [0.4, 1, 1],
    ]);
    const three = groupsOf([3, 1, 2], [true, false, true]);
    expect(three.map(({ from, rate }) => [from, rate.n, rate.value])).toEqual([
      [1, 1, 0],
      [2, 1, 1],
      [3, 1, 1],
    ]);
  });
});
