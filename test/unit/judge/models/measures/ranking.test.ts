import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankRule } from '../../../../../src/judge/models/customers/rank-rule.js';
import { auc } from '../../../../../src/judge/models/measures/auc.js';
import { averageRanks } from '../../../../../src/judge/models/measures/ranks.js';
import { spearman } from '../../../../../src/judge/models/measures/spearman.js';

const value = fc.integer({ min: -9, max: 9 });
const values = fc.array(value, { minLength: 1, maxLength: 40 });

describe('ranks', () => {
  test('are the count of lower values, plus half of the equal ones', () => {
    fc.assert(
      fc.property(values, (list) => {
        const ranks = averageRanks(list);
        for (const [i, x] of list.entries()) {
          const lower = list.filter((y) => y < x).length;
          const equal = list.filter((y) => y === x).length;
          expect(ranks[i]).toBe(lower + (equal + 1) / 2);
        }
      }),
    );
  });

  test('of nobody are none', () => {
    expect(averageRanks([])).toEqual([]);
  });
});

describe('AUC', () => {
  const scored = fc.array(fc.record({ score: value, happened: fc.boolean() }), { maxLength: 40 });

  test('is how often a pair is in the right order, ties half', () => {
    fc.assert(
      fc.property(scored, (cases) => {
        let [pairs, right] = [0, 0];
        for (const a of cases)
          for (const b of cases)
            if (a.happened && !b.happened) {
              pairs++;
              right += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
            }
        const area = auc(
          cases.map(({ score }) => score),
          cases.map(({ happened }) => happened),
        );
        if (pairs === 0) {
          expect(area).toBeUndefined();
          return;
        }
        expect(area?.value).toBeCloseTo(right / pairs, 12);
        expect(area?.n).toBe(cases.length);
        expect(area?.low).toBeGreaterThanOrEqual(0);
        expect(area?.low).toBeLessThanOrEqual(area?.value ?? 0);
        expect(area?.high).toBeGreaterThanOrEqual(area?.value ?? 1);
        expect(area?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has the interval of Hanley & McNeil', () => {
    // By hand: area ¾, Q1 = .6, Q2 = 9/14, 2 against 2.
    const area = auc([1, 2, 3, 4], [false, true, false, true], 1);
    const variance = (0.75 * 0.25 + (0.6 - 0.5625) + (9 / 14 - 0.5625)) / 4;
    expect(area?.value).toBe(0.75);
    expect(area?.low).toBeCloseTo(0.75 - Math.sqrt(variance), 12);
    expect(area?.high).toBeCloseTo(Math.min(1, 0.75 + Math.sqrt(variance)), 12);
  });

  test('refuses scores without outcomes', () => {
    expect(() => auc([1, 2], [true])).toThrow(RangeError);
  });
});

describe("Spearman's correlation", () => {
  test('is 1 with anything that rises along, −1 with its opposite', () => {
    fc.assert(
      fc.property(values, (list) => {
        fc.pre(new Set(list).size > 1);
        expect(
          spearman(
            list,
            list.map((x) => x ** 3 + 7),
          ),
        ).toBeCloseTo(1, 12);
        expect(
          spearman(
            list,
            list.map((x) => -x),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });

  test('is 1 − 6 Σd² / n(n² − 1) where there are no ties', () => {
    expect(spearman([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(1 - (6 * 4) / (5 * 24), 12);
  });

  test('is not defined where one side does not vary', () => {
    expect(spearman([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(spearman([1, 2, 3], [4, 4, 4])).toBeUndefined();
    expect(spearman([], [])).toBeUndefined();
    expect(() => spearman([1], [])).toThrow(RangeError);
  });
});

describe('the rank rule', () => {
  test('does not change with scale, and follows the order of customers', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), value), { minLength: 1 }), (customers) => {
        const [f, r] = [customers.map(([x]) => x), customers.map(([, x]) => x)];
        const scores = rankRule(f, r);
        expect(
          rankRule(
            f.map((x) => 3 * x + 1),
            r.map((x) => x * 7),
          ),
        ).toEqual(scores);
        expect(rankRule([...f].reverse(), [...r].reverse()).reverse()).toEqual(scores);
        for (const score of scores) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('puts who bought later and more often above', () => {
    const scores = rankRule([1, 5, 5, 2], [10, 20, 40, 40]);
    expect(scores[2]).toBe(Math.max(...scores));
    expect(scores[0]).toBe(Math.min(...scores));
    expect(scores).toEqual([2 / 8, 5.5 / 8, 7 / 8, 5.5 / 8]);
    expect(rankRule([], [])).toEqual([]);
    expect(() => rankRule([1], [])).toThrow(RangeError);
  });
});
