import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOfAnswers } from '../../../src/plan/adbudg.js';
import {
  type Allocatable,
  allocateCalls,
  allocateIncrementally,
  valueAt,
} from '../../../src/plan/allocation.js';

const account: fc.Arbitrary<Allocatable> = fc
  .record({
    sales: fc.double({ min: 1, max: 500, noNaN: true }),
    present: fc.integer({ min: 1, max: 6 }),
    none: fc.double({ min: 0, max: 0.9, noNaN: true }),
    more: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
    rest: fc.double({ min: 0.05, max: 1, noNaN: true }),
    margin: fc.double({ min: 0.1, max: 1, noNaN: true }),
    least: fc.nat(1),
    room: fc.nat(5),
  })
  .chain(({ none, more, rest, sales, present, margin, least, room }) => {
    const curve = curveOfAnswers({ none, halfMore: 1 + more, saturation: 1 + more + rest });
    return fc.constant({
      sales,
      present,
      margin,
      least,
      most: least + room,
      curve: curve ?? { low: none, high: 1 + more, c: 1, d: 1 },
    });
  });

/** The best of all ways to spend a budget, by trying each. */
function bestOfAll(accounts: readonly Allocatable[], budget: number): number {
  const [first, ...others] = accounts;
  if (!first) return 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let n = first.least ?? 0; n <= Math.min(first.most ?? budget, budget); n++)
    best = Math.max(best, valueAt(first, n) + bestOfAll(others, budget - n));
  return best;
}

describe('the allocation of calls', () => {
  const accounts = fc.array(account, { minLength: 1, maxLength: 4 });

  test('is the best of all there are, within floors, ceilings and budget', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 4, max: 12 }), (list, budget) => {
        const found = allocateCalls(list, budget);
        expect(found?.value).toBeCloseTo(bestOfAll(list, budget), 9);
        const calls = found?.calls ?? [];
        expect(calls.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(budget);
        let value = 0;
        for (const [i, one] of list.entries()) {
          expect(calls[i]).toBeGreaterThanOrEqual(one.least ?? 0);
          expect(calls[i]).toBeLessThanOrEqual(one.most ?? budget);
          value += valueAt(one, calls[i] ?? 0);
        }
        expect(value).toBeCloseTo(found?.value ?? 0, 9);
      }),
      { numRuns: 60 },
    );
  });

  test('step by step comes close, never above, and keeps to the same bounds', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 4, max: 20 }), (list, budget) => {
        const exact = allocateCalls(list, budget);
        const steps = allocateIncrementally(list, budget);
        expect(steps?.value).toBeLessThanOrEqual((exact?.value ?? 0) + 1e-9);
        const calls = steps?.calls ?? [];
        expect(calls.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(budget);
        for (const [i, one] of list.entries()) {
          expect(calls[i]).toBeGreaterThanOrEqual(one.least ?? 0);
          expect(calls[i]).toBeLessThanOrEqual(one.most ?? budget);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more budget never brings less', () => {
    fc.assert(
      fc.property(accounts, fc.integer({ min: 4, max: 12 }), (list, budget) => {
        const [less, more] = [allocateCalls(list, budget), allocateCalls(list, budget + 1)];
        expect(more?.value).toBeGreaterThanOrEqual(less?.value ?? 0);
      }),
      { numRuns: 40 },
    );
  });

  test('floors above the budget cannot be kept', () => {
    const curve = { low: 0.5, high: 1.5, c: 2, d: 1 };
    const floors = [
      { sales: 10, present: 1, curve, least: 2 },
      { sales: 10, present: 1, curve, least: 2 },
    ];
    for (const allocate of [allocateCalls, allocateIncrementally]) {
      expect(allocate(floors, 3)).toBeUndefined();
      expect(allocate(floors, 4)?.calls).toEqual([2, 2]);
      expect(allocate(floors, Number.NaN)).toBeUndefined();
      expect(allocate(floors, -1)).toBeUndefined();
      expect(allocate([], 5)).toEqual({ calls: [], value: 0 });
    }
  });

  test('small accounts are served first where they respond', () => {
    // From the five-account example: C is larger than D and E, and gets nothing at 10 calls.
    const of = (
      sales: number,
      present: number,
      none: number,
      saturation: number,
      halfMore: number,
    ) => {
      const curve = curveOfAnswers({ none, halfMore, saturation });
      if (!curve) throw new Error('No curve');
      return { sales, present, curve };
    };
    const five = [
      of(120, 6, 0.5, 1.35, 1.27),
      of(90, 4, 0.47, 1.52, 1.26),
      of(60, 5, 0.7, 1.2, 1.1),
      of(25, 1, 0.15, 2.5, 1.45),
      of(10, 0.5, 0, 4, 1.6),
    ];
    for (const allocate of [allocateCalls, allocateIncrementally]) {
      const found = allocate(five, 10);
      expect(found?.calls).toEqual([0, 6, 0, 2, 2]);
      expect(found?.value).toBeCloseTo(290.521105, 6);
    }
  });

  test('calls that bring nothing are not made', () => {
    const flat = { sales: 10, present: 1, curve: { low: 1, high: 1, c: 1, d: 1 } };
    expect(allocateCalls([flat], 8)).toEqual({ calls: [0], value: 10 });
    expect(allocateIncrementally([flat], 8)).toEqual({ calls: [0], value: 10 });
  });
});
