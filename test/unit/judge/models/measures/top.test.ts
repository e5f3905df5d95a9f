import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  paretoRatio,
  shareMaking,
  topCount,
  topPlaces,
} from '../../../../../src/judge/models/measures/pareto.js';
import { rfmCells, rfmCode, rfmScore } from '../../../../../src/judge/models/measures/rfm.js';
import { halfLife, topStability } from '../../../../../src/judge/models/measures/stability.js';

const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 });

describe('the top share', () => {
  test.each([
    [81, 16],
    [85, 17],
    [87, 18],
    [89, 18],
    [1, 1],
    [0, 0],
    [5, 1],
  ])('of %d customers is %d', (n, count) => {
    expect(topCount(n, 0.2)).toBe(count);
  });

  test('is never more than all, and its places hold the highest values', () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, share) => {
        const top = topPlaces(values, share);
        expect(top).toHaveLength(topCount(values.length, share));
        const rest = values.filter((_, i) => !top.includes(i));
        const least = Math.min(...top.map((i) => values[i] ?? 0));
        for (const value of rest) expect(value).toBeLessThanOrEqual(least);
      }),
    );
    expect(topPlaces([3, 9, 9, 1], 0.5)).toEqual([1, 2]);
    expect(topPlaces([], 0.2)).toEqual([]);
    // Of equal ones the first in the list.
    expect(topPlaces(Array(10).fill(5), 0.5)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('Pareto ratio', () => {
  test('is a share, no less than the customers counted, whatever the unit', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const ratio = paretoRatio(values);
        if (!values.some((value) => value > 0)) {
          expect(ratio).toBeUndefined();
          return;
        }
        expect(ratio).toBeGreaterThanOrEqual(topCount(values.length, 0.2) / values.length - 1e-9);
        expect(ratio).toBeLessThanOrEqual(1);
        expect(paretoRatio(values.map((value) => value * 8))).toBeCloseTo(ratio ?? 0, 9);
      }),
    );
  });

  test('by hand', () => {
    expect(paretoRatio([50, 20, 10, 10, 10])).toBe(0.5);
    expect([[], [0, 0], [3, -4]].map((values) => paretoRatio(values))).toEqual(
      Array(3).fill(undefined),
    );
    expect(paretoRatio([50, 20, 10, 10, 10], 0.5)).toBe(0.7);
    expect(shareMaking([10, 20, 50, 10, 10], 0.8)).toBe(3 / 5);
    expect(shareMaking([10, 20, 50, 10, 10], 0.5)).toBe(1 / 5);
    expect(shareMaking([1, 1, 1, 1], 0.8)).toBe(1);
    expect(shareMaking([0], 0.8)).toBeUndefined();
    expect(shareMaking([], 0.8)).toBeUndefined();
  });
});

describe('stability of the top', () => {
  const book = (values: readonly number[]) => new Map(values.map((v, i) => [`a${i}`, v]));

  test('is whole when nothing changes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2 }), (values) => {
        const stability = topStability(book(values), book(values));
        expect(stability?.stayed.value).toBe(1);
        expect(stability?.shareAfter).toBe(stability?.shareBefore);
      }),
    );
  });

  test('by hand: two of ten at the top, one stays', () => {
    const before = book([90, 80, 30, 1, 1, 1, 1, 1, 1, 1]);
    const after = book([50, 0, 60, 5, 5, 5, 5, 5, 5, 5]);
    const stability = topStability(before, after);
    expect(stability?.stayed).toMatchObject({ value: 0.5, n: 2 });
    expect(stability?.shareBefore).toBeCloseTo(170 / 207, 12);
    expect(stability?.shareAfter).toBeCloseTo(50 / 145, 12);
  });

  test('who bought nothing afterwards is still one of the customers', () => {
    // Four of ten come back: of ten customers two are at the top, of four it would be one.
    const before = book([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const after = new Map(book([10, 9, 8, 7]));
    expect(topStability(before, after)?.stayed.value).toBe(1);
    const fresh = new Map([...after, ['new', 100] as const]);
    expect(topStability(before, fresh)?.stayed.value).toBe(0.5);
  });

  test('of nothing there is none', () => {
    expect(topStability(new Map(), book([1]))).toBeUndefined();
    expect(topStability(book([1]), book([0]))).toBeUndefined();
    expect(topStability(book([0]), book([1]))).toBeUndefined();
  });

  test('half-life', () => {
    expect(halfLife(0.5)).toBe(1);
    expect(halfLife(Math.SQRT1_2)).toBeCloseTo(2, 12);
    expect(halfLife(0.25)).toBe(0.5);
    expect(halfLife(0)).toBe(0);
    expect(halfLife(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('RFM', () => {
  const customer = fc.record({
    recency: fc.nat(50),
    frequency: fc.nat(5),
    monetary: fc.nat(1000),
  });

  test('cells do not depend on the order, and a better customer is in no worse part', () => {
    fc.assert(
      fc.property(fc.array(customer, { minLength: 1, maxLength: 40 }), (customers) => {
        const cells = rfmCells(customers);
        expect(rfmCells([...customers].reverse()).reverse()).toEqual(cells);
        for (const [i, a] of customers.entries())
          for (const [j, b] of customers.entries())
            for (const name of ['recency', 'frequency', 'monetary'] as const) {
              const [x, y] = [cells[i]?.[name] ?? 0, cells[j]?.[name] ?? 0];
              if (a[name] > b[name]) expect(x).toBeGreaterThanOrEqual(y);
              if (a[name] === b[name]) expect(x).toBe(y);
              expect([1, 2, 3, 4, 5]).toContain(x);
            }
      }),
      { numRuns: 40 },
    );
  });

  test('parts are equal where values differ', () => {
    const ten = Array.from({ length: 10 }, (_, i) => ({
      recency: i,
      frequency: 10 - i,
      monetary: i * i,
    }));
    expect(rfmCells(ten).map(rfmCode)).toEqual([151, 151, 242, 242, 333, 333, 424, 424, 515, 515]);
    expect(rfmCells([]).length).toBe(0);
  });

  test('the weighted sum runs from 6 to 30', () => {
    expect(rfmScore({ recency: 1, frequency: 1, monetary: 1 })).toBe(6);
    expect(rfmScore({ recency: 5, frequency: 5, monetary: 5 })).toBe(30);
    expect(rfmScore({ recency: 4, frequency: 2, monetary: 3 })).toBe(19);
  });
});
