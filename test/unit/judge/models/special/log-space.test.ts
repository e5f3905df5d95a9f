import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  logAdd,
  logSubtract,
  logSumExp,
} from '../../../../../src/judge/models/special/log-space.js';

const NOTHING = Number.NEGATIVE_INFINITY;
const log = fc.double({ min: -600, max: 600, noNaN: true });
const small = fc.double({ min: -20, max: 20, noNaN: true });

describe('sums of numbers kept as logarithms', () => {
  test('are the plain sums where those do not overflow', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(logAdd(a, b)).toBeCloseTo(Math.log(Math.exp(a) + Math.exp(b)), 10);
        expect(logSumExp([a, b, a])).toBeCloseTo(Math.log(2 * Math.exp(a) + Math.exp(b)), 10);
      }),
    );
  });

  test('shift with their terms, far beyond overflow', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1 }), log, (terms, by) => {
        const moved = terms.map((term) => term + by);
        expect(logSumExp(moved)).toBeCloseTo(logSumExp(terms) + by, 8);
      }),
    );
    expect(logAdd(1e5, 1e5)).toBeCloseTo(1e5 + Math.LN2, 9);
  });

  test('take back what was added', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        fc.pre(b - a > -10);
        expect(logSubtract(logAdd(a, b), a)).toBeCloseTo(b, 6);
      }),
    );
  });

  test('know nothing and everything', () => {
    expect(logAdd(NOTHING, NOTHING)).toBe(NOTHING);
    expect(logAdd(3, NOTHING)).toBe(3);
    expect(logAdd(Number.POSITIVE_INFINITY, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(logSubtract(3, NOTHING)).toBe(3);
    expect(logSubtract(3, 3)).toBe(NOTHING);
    expect(logSubtract(3, 4)).toBe(NOTHING);
    expect(logSubtract(Number.NaN, 1)).toBeNaN();
    expect(logSumExp([])).toBe(NOTHING);
    expect(logSumExp([NOTHING, 2])).toBe(2);
  });
});
