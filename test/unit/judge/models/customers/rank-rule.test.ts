import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankRule } from '../../../../../src/judge/models/customers/rank-rule.js';

const list = fc.array(fc.tuple(fc.nat(5), fc.nat(9)), { minLength: 1, maxLength: 12 });

test('the rule of ranks lies above 0 and at 1 at most, and averages the middle', () => {
  fc.assert(
    fc.property(list, (customers) => {
      const rule = rankRule(
        customers.map(([frequency]) => frequency),
        customers.map(([, recency]) => recency),
      );
      for (const score of rule) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
      }
      const mean = rule.reduce((sum, score) => sum + score, 0) / rule.length;
      expect(mean).toBeCloseTo((rule.length + 1) / (2 * rule.length), 12);
    }),
  );
});

test('who bought as often and later, or as late and more often, ranks higher', () => {
  expect(rankRule([1, 1, 2], [5, 9, 9])).toEqual([2.5 / 6, 4 / 6, 5.5 / 6]);
  expect(rankRule([], [])).toEqual([]);
  expect(() => rankRule([1], [])).toThrow('One frequency and one recency');
});
