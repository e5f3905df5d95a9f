import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hitRate,
  meanOfGroups,
  meanReciprocalRank,
  randomHitRate,
  randomReciprocalRank,
  retrieve,
} from '../../../../../src/judge/models/measures/retrieval.js';

/** All orders of a few items. */
function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe('retrieval', () => {
  test('finds the first right item', () => {
    expect(retrieve([4, 2, 7], new Set([7, 2]))).toEqual({
      firstHit: 2,
      candidates: 3,
      relevant: 2,
    });
    expect(retrieve([4, 2, 7], new Set([9]))).toEqual({ candidates: 3, relevant: 0 });
  });

  test('hit rate and reciprocal rank by hand', () => {
    const tests = [
      { firstHit: 1, candidates: 9, relevant: 1 },
      { firstHit: 4, candidates: 9, relevant: 1 },
      { candidates: 9, relevant: 0 },
    ];
    expect(hitRate(tests, 3)).toMatchObject({ value: 1 / 3, n: 3 });
    expect(hitRate(tests, 4)?.value).toBe(2 / 3);
    expect(meanReciprocalRank(tests)?.value).toBeCloseTo(1.25 / 3, 12);
    expect(hitRate([], 5)).toBeUndefined();
    expect(meanReciprocalRank([])).toBeUndefined();
  });

  test('groups count once each, whatever their size', () => {
    const hit = { firstHit: 1, candidates: 5, relevant: 1 };
    const miss = { firstHit: 5, candidates: 5, relevant: 1 };
    const mean = meanOfGroups([[hit], [miss, miss, miss], []], (tests) => hitRate(tests, 1));
    expect(mean).toMatchObject({ value: 0.5, n: 2 });
  });

  test('random figures are the mean over all orders', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ n: fc.integer({ min: 1, max: 5 }), right: fc.nat(5) }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.integer({ min: 1, max: 6 }),
        (sizes, k) => {
          const cases = sizes.map(({ n, right }) => {
            const items = Array.from({ length: n }, (_, i) => i);
            const relevant = new Set(items.slice(0, Math.min(n, right)));
            return orders(items).map((order) => retrieve(order, relevant));
          });
          const mean = (figure: (tests: (typeof cases)[number]) => number) =>
            cases.reduce((sum, all) => sum + figure(all), 0) / cases.length;
          const one = cases.map(([first]) => first ?? { candidates: 0, relevant: 0 });
          expect(randomHitRate(one, k)).toBeCloseTo(
            mean((all) => hitRate(all, k)?.value ?? 0),
            9,
          );
          expect(randomReciprocalRank(one)).toBeCloseTo(
            mean((all) => meanReciprocalRank(all)?.value ?? 0),
            9,
          );
        },
      ),
    );
    expect(randomHitRate([], 5)).toBeUndefined();
    expect(randomReciprocalRank([])).toBeUndefined();
  });
});
