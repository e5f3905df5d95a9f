import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lnBeta, lnGamma } from '../../../../../src/judge/models/special/gamma.js';

const positive = fc.double({ min: 1e-3, max: 1e4, noNaN: true });

/** Apart by no more than a share of the larger, or of 1. */
function close(a: number, b: number, share = 1e-11) {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(share * Math.max(1, Math.abs(a), Math.abs(b)));
}

describe('ln Γ', () => {
  test('steps by ln x: Γ(x + 1) = x Γ(x)', () => {
    fc.assert(fc.property(positive, (x) => close(lnGamma(x + 1), lnGamma(x) + Math.log(x))));
  });

  test('is the factorial on whole numbers', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      close(Math.exp(lnGamma(n)), factorial, 1e-12);
      factorial *= n;
    }
  });

  test.each([
    [0.5, 0.5723649429247001],
    [0.1, 2.252712651734206],
    [1, 0],
    [2, 0],
    [9.999, 12.799575780077566],
    [100, 359.1342053695754],
    [1e6, 12815504.569147611],
  ])('lnΓ(%d) = %d', (x, expected) => {
    close(lnGamma(x), expected, 1e-13);
  });

  test('duplicates: Γ(x) Γ(x + ½) = 2^(1 − 2x) √π Γ(2x)', () => {
    fc.assert(
      fc.property(positive, (x) =>
        close(
          lnGamma(x) + lnGamma(x + 0.5),
          (1 - 2 * x) * Math.LN2 + 0.5 * Math.log(Math.PI) + lnGamma(2 * x),
        ),
      ),
    );
  });

  test('is not defined below 0', () => {
    expect(lnGamma(0)).toBe(Number.POSITIVE_INFINITY);
    expect(lnGamma(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(lnGamma(-0.5)).toBeNaN();
    expect(lnGamma(Number.NaN)).toBeNaN();
  });
});

describe('ln B', () => {
  test('is symmetric', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(lnBeta(a, b)).toBe(lnBeta(b, a));
      }),
    );
  });

  test('is lnΓ(a) + lnΓ(b) − lnΓ(a + b)', () => {
    const moderate = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(
      fc.property(moderate, moderate, (a, b) => {
        expect(lnBeta(a, b)).toBeCloseTo(lnGamma(a) + lnGamma(b) - lnGamma(a + b), 10);
      }),
    );
  });

  test('keeps its digits where one side is large: B(1, b) = 1 / b', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (b) =>
        close(lnBeta(1, b), -Math.log(b), 1e-13),
      ),
    );
    close(lnBeta(12, 3e8), lnGamma(12) - 12 * Math.log(3e8) - (12 * 11) / 2 / 3e8, 1e-12);
  });

  test('splits: B(a, b) = B(a + 1, b) + B(a, b + 1)', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const whole = lnBeta(a, b);
        const parts = Math.exp(lnBeta(a + 1, b) - whole) + Math.exp(lnBeta(a, b + 1) - whole);
        expect(parts).toBeCloseTo(1, 10);
      }),
    );
  });

  test('is infinite at 0 and not defined below', () => {
    expect(lnBeta(0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(lnBeta(2, -1)).toBeNaN();
  });
});
