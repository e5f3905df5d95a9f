import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hyp2f1,
  hypergeometricSum,
} from '../../../../../src/judge/models/special/hypergeometric.js';
import { hyp2f1Unit } from '../../../../../src/judge/models/special/hypergeometric-unit.js';

const parameter = fc.double({ min: 0.05, max: 20, noNaN: true });
const argument = fc.double({ min: 0, max: 0.95, noNaN: true });

function close(a: number, b: number, share = 1e-10) {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(share * Math.max(1, Math.abs(a), Math.abs(b)));
}

describe('₂F₁', () => {
  test('₂F₁(a, b; b; z) = (1 − z)^−a', () => {
    fc.assert(
      fc.property(parameter, parameter, argument, (a, b, z) =>
        close(Math.log(hyp2f1(a, b, b, z)), -a * Math.log1p(-z)),
      ),
    );
  });

  test('₂F₁(1, 1; 2; z) = −ln(1 − z) / z, on both sides of 0', () => {
    const around = fc.oneof(
      fc.double({ min: -5, max: -0.01, noNaN: true }),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
    );
    fc.assert(fc.property(around, (z) => close(hyp2f1(1, 1, 2, z), -Math.log1p(-z) / z)));
  });

  test("agrees with itself by Euler's transformation", () => {
    fc.assert(
      fc.property(parameter, parameter, parameter, argument, (a, b, extra, z) => {
        const c = Math.max(a, b) + extra;
        close(hyp2f1(a, b, c, z), (1 - z) ** (c - a - b) * hyp2f1(c - a, c - b, c, z), 1e-9);
      }),
    );
  });

  test('ends where a parameter is a whole number below 0', () => {
    expect(hyp2f1(-2, 3, 4, 0.5)).toBeCloseTo(1 - (2 * 3 * 0.5) / 4 + (3 * 4 * 0.25) / (4 * 5), 12);
    expect(hyp2f1(0, 3, 4, 0.5)).toBe(1);
    expect(hyp2f1(2, 3, 4, 0)).toBe(1);
  });

  test('settles close to 1', () => {
    close(hyp2f1(1, 1, 2, 0.9996), -Math.log(0.0004) / 0.9996, 1e-9);
  });

  test('is not a number outside its range', () => {
    expect(hyp2f1(1, 1, 2, 1)).toBeNaN();
    expect(hyp2f1(1, 1, 0, 0.5)).toBeNaN();
    expect(hyp2f1(1, 1, 2, Number.NaN)).toBeNaN();
    expect(hyp2f1(500, 500, 1, 0.99)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the sum', () => {
  test('goes on where it is larger than a number can be', () => {
    // ₂F₁(a, b; b; z) = (1 − z)^−a = 100^500 = e^2302.6
    const { value, lnScale } = hypergeometricSum(500, 3, 3, 1, 0.99);
    expect(Math.log(value) + lnScale).toBeCloseTo(500 * Math.log(100), 6);
    expect(lnScale).toBeGreaterThan(0);
  });

  test('is defined for its range only', () => {
    for (const [c, d, z] of [
      [0, 1, 0.5],
      [1, 0, 0.5],
      [1, 1, 1],
      [1, 1, -0.5],
    ] as const)
      expect(hypergeometricSum(1, 1, c, d, z).value).toBeNaN();
    expect(hypergeometricSum(2, 3, 4, 2, 0)).toEqual({ value: 1, lnScale: 0 });
    expect(hypergeometricSum(2, 3, 5, 2, 0.1).value).toBeCloseTo(
      1 + (2 * 3 * 0.1) / (5 * 2) + (2 * 3 * 3 * 4 * 0.01) / (5 * 6 * 2 * 3),
      2,
    );
  });
});

describe('₂F₁(1, b; c; z)', () => {
  test('is the series, by another road', () => {
    fc.assert(
      fc.property(parameter, parameter, argument, (b, extra, z) =>
        close(hyp2f1Unit(b, b + extra, z), hyp2f1(1, b, b + extra, z)),
      ),
    );
  });

  test('settles very close to 1, where the series would not', () => {
    // ₂F₁(1, ½; 3/2; z²) = artanh(z) / z
    for (const z of [0.5, 0.999, 1 - 1e-7])
      close(hyp2f1Unit(0.5, 1.5, z * z), Math.atanh(z) / z, 1e-7);
  });

  test('is not a number outside its range', () => {
    expect(hyp2f1Unit(1, 2, 0)).toBe(1);
    for (const [b, c, z] of [
      [0, 1, 0.5],
      [2, 2, 0.5],
      [1, 2, 1],
      [1, 2, -0.1],
      [Number.NaN, 2, 0.5],
    ] as const)
      expect(hyp2f1Unit(b, c, z)).toBeNaN();
  });
});
