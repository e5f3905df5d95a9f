import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimise } from '../../../../../src/judge/models/special/minimise.js';

describe('the search for a minimum', () => {
  test('finds the bottom of a bowl, wherever it lies', () => {
    const place = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (bottom) => {
        const found = minimise(
          (at) =>
            at.reduce((sum, x, i) => {
              const d = x - (bottom[i] ?? 0);
              return sum + (i + 1) * d * d;
            }, 7),
          bottom.map(() => 0),
        );
        expect(found.converged).toBe(true);
        expect(found.value).toBeCloseTo(7, 8);
        for (const [i, x] of found.at.entries()) expect(x).toBeCloseTo(bottom[i] ?? 0, 5);
      }),
      { numRuns: 40 },
    );
  });

  test("finds the end of Rosenbrock's valley", () => {
    const found = minimise(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1]);
    expect(found.converged).toBe(true);
    expect(found.at[0]).toBeCloseTo(1, 6);
    expect(found.at[1]).toBeCloseTo(1, 6);
    expect(found.evaluations).toBeLessThan(600);
  });

  test('walks around places without a value', () => {
    const found = minimise(([x = 0]) => (x < 1 ? Number.NaN : x * x), [4]);
    expect(found.at[0]).toBeCloseTo(1, 6);
    const none = minimise(() => Number.NaN, [0, 0]);
    expect(none.value).toBe(Number.POSITIVE_INFINITY);
  });

  test('says when its evaluations ran out, and keeps to them', () => {
    const found = minimise(([x = 0]) => x, [0], { maxEvaluations: 50 });
    expect(found.converged).toBe(false);
    expect(found.evaluations).toBeLessThan(65);
    expect(found.value).toBeLessThan(-1);
  });

  test('gives up where it is told to', () => {
    const found = minimise(([x = 0]) => -x, [0], { giveUp: ([x = 0]) => x > 100 });
    expect(found.converged).toBe(false);
    expect(found.at[0]).toBeGreaterThan(100);
    expect(found.evaluations).toBeLessThan(40);
  });

  test('tells how often it asked, whatever ended it', () => {
    const asked = (start: readonly number[], options = {}) => {
      let calls = 0;
      const found = minimise(
        (at) => {
          calls += 1;
          return at.reduce((sum, x) => sum + (x - 3) ** 2, 1);
        },
        start,
        options,
      );
      expect(found.evaluations).toBe(calls);
      return found;
    };
    expect(asked([0, 0]).converged).toBe(true);
    expect(asked([0], { maxEvaluations: 30 }).converged).toBe(false);
    expect(asked([0], { giveUp: ([x = 0]: readonly number[]) => x > 1 }).converged).toBe(false);
  });

  test('of a function of nothing is its value', () => {
    expect(minimise(() => 3, [])).toMatchObject({ at: [], value: 3, converged: true });
  });

  test('never ends above where it began', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (start) => {
        const wavy = ([x = 0]: readonly number[]) => Math.sin(3 * x) + 0.05 * x * x;
        expect(minimise(wavy, [start]).value).toBeLessThanOrEqual(wavy([start]));
      }),
    );
  });
});
