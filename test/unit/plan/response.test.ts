import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOfAnswers, response } from '../../../src/plan/adbudg.js';
import { fitResponse } from '../../../src/plan/fit-response.js';
import { leastSquares } from '../../../src/plan/least-squares.js';

const answers = fc
  .record({
    none: fc.double({ min: 0, max: 0.95, noNaN: true }),
    more: fc.double({ min: 0.02, max: 1, noNaN: true }),
    rest: fc.double({ min: 0.05, max: 3, noNaN: true }),
  })
  .map(({ none, more, rest }) => ({
    none,
    halfMore: 1 + more,
    saturation: 1 + more + rest,
  }));

describe('the response curve', () => {
  test('runs through every answer it was made of', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const curve = curveOfAnswers(given);
        if (!curve) return;
        expect(response(curve, 0)).toBe(given.none);
        expect(response(curve, 1)).toBeCloseTo(1, 9);
        expect(response(curve, 1.5)).toBeCloseTo(given.halfMore, 9);
        expect(response(curve, Number.POSITIVE_INFINITY)).toBe(given.saturation);
      }),
    );
  });

  test('rises with effort and stays between its ends', () => {
    const effort = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(answers, effort, effort, (given, a, b) => {
        const curve = curveOfAnswers(given);
        if (!curve) return;
        const [less, more] = [response(curve, Math.min(a, b)), response(curve, Math.max(a, b))];
        expect(less).toBeLessThanOrEqual(more + 1e-12);
        expect(less).toBeGreaterThanOrEqual(curve.low);
        expect(more).toBeLessThanOrEqual(curve.high);
      }),
    );
  });

  test('published: account A of the five', () => {
    const curve = curveOfAnswers({ none: 0.5, halfMore: 1.27, saturation: 1.35 });
    expect(curve?.d).toBeCloseTo(0.7, 9);
    expect(curve?.c).toBeCloseTo(4.70494, 5);
  });

  test.each([
    { none: 1, halfMore: 1.2, saturation: 1.4 },
    { none: -0.1, halfMore: 1.2, saturation: 1.4 },
    { none: 0.5, halfMore: 1, saturation: 1.4 },
    { none: 0.5, halfMore: 1.4, saturation: 1.4 },
    { none: 0.5, halfMore: 1.2, saturation: Number.POSITIVE_INFINITY },
    { none: Number.NaN, halfMore: 1.2, saturation: 1.4 },
  ])('answers that contradict each other make none: %j', (given) => {
    expect(curveOfAnswers(given)).toBeUndefined();
  });

  test('no effort is no effort', () => {
    const curve = { low: 0.2, high: 2, c: 2, d: 1 };
    expect(response(curve, -1)).toBe(0.2);
    expect(response(curve, Number.NaN)).toBe(0.2);
  });
});

describe('the fitted response', () => {
  test('gives back the curve that its points lie on', () => {
    const curve = fc.record({
      low: fc.double({ min: 0, max: 0.8, noNaN: true }),
      high: fc.double({ min: 1.2, max: 3, noNaN: true }),
      c: fc.double({ min: 1, max: 4, noNaN: true }),
      d: fc.double({ min: 0.3, max: 3, noNaN: true }),
    });
    const efforts = [0, 0.25, 0.5, 1, 1.5, 2, Number.POSITIVE_INFINITY];
    fc.assert(
      fc.property(curve, (truth) => {
        const fit = fitResponse(
          efforts.map((effort) => ({ effort, sales: response(truth, effort) })),
        );
        expect(fit?.misses).toBeLessThan(1e-12);
        for (const name of ['low', 'high', 'c', 'd'] as const)
          expect(fit?.curve[name]).toBeCloseTo(truth[name], 4);
      }),
      { numRuns: 40 },
    );
  });

  test('published: Crawford', () => {
    const sales = [50, 53, 55, 75, 100, 120, 127, 132, 135];
    const fit = fitResponse(sales.map((value, i) => ({ effort: i / 4, sales: value })));
    expect(fit?.curve.high).toBeCloseTo(137.0582, 3);
    expect(fit?.misses).toBeCloseTo(8.4284, 4);
  });

  test('needs four efforts and finite sales', () => {
    const points = [0, 1, 2, 2].map((effort) => ({ effort, sales: effort }));
    expect(fitResponse(points)).toBeUndefined();
    const broken = [0, 1, 2, 3].map((effort) => ({ effort, sales: Number.NaN }));
    expect(fitResponse(broken)).toBeUndefined();
  });
});

describe('least squares', () => {
  test('of a line are those of the textbook', () => {
    const points = [
      [0, 1],
      [1, 3],
      [2, 4],
      [3, 8],
    ] as const;
    const fit = leastSquares(([a = 0, b = 0]) => points.map(([x, y]) => a + b * x - y), [0, 0]);
    expect(fit?.at[1]).toBeCloseTo(2.2, 9);
    expect(fit?.at[0]).toBeCloseTo(0.7, 9);
    expect(fit?.sum).toBeCloseTo(1.8, 9);
  });

  test('stay where a parameter changes nothing', () => {
    const fit = leastSquares(([a = 0]) => [a - 3], [0, 5]);
    expect(fit?.at[0]).toBeCloseTo(3, 9);
    expect(fit?.at[1]).toBe(5);
    expect(leastSquares(() => [Number.NaN], [0])).toBeUndefined();
  });
});
