import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SortedValues } from '../../../../src/judge/standing/sorted.js';

const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });

describe('sorted values', () => {
  test('are the same, whether sorted at once, later, or as they come', () => {
    fc.assert(
      fc.property(numbers, numbers, numbers, (first, more, gone) => {
        const expected = [...first, ...more].sort((a, b) => a - b);
        const now = new SortedValues(first);
        const later = new SortedValues(first, 'later');
        for (const value of more) {
          now.insert(value);
          later.insert(value);
        }
        for (const value of gone) {
          const at = expected.indexOf(value);
          if (at >= 0) expected.splice(at, 1);
          expect(now.remove(value)).toBe(at >= 0);
          expect(later.remove(value)).toBe(at >= 0);
        }
        for (const values of [now, later]) {
          expect([...values.values]).toEqual(expected);
          expect(values.size).toBe(expected.length);
        }
      }),
    );
  });

  test('tell how many are below and at most a value, and whether it is there', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -25, max: 25 }), (list, value) => {
        const values = new SortedValues(list, 'later');
        expect(values.below(value)).toBe(list.filter((one) => one < value).length);
        expect(values.atMost(value)).toBe(list.filter((one) => one <= value).length);
        expect(values.has(value)).toBe(list.includes(value));
      }),
    );
  });

  test('forget the greatest once it was taken out', () => {
    const values = new SortedValues([1, 9]);
    expect([values.remove(9), values.remove(9), values.has(9), values.size]).toEqual([
      true,
      false,
      false,
      1,
    ]);
  });

  test('have room for as many as come', () => {
    const values = new SortedValues();
    for (let n = 200; n > 0; n -= 1) values.insert(n);
    expect([...values.values]).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  });

  test('have quantiles as of type 7, with or without one of them', () => {
    const values = new SortedValues([4, 1, 3, 2]);
    expect([0, 0.25, 0.5, 1].map((p) => values.quantile(p))).toEqual([1, 1.75, 2.5, 4]);
    expect(values.quantile(0.5, 4)).toBe(2);
    expect(values.quantile(0.5, 1)).toBe(3);
    expect(values.quantile(0.5, 9)).toBe(2.5);
    expect(new SortedValues([7]).quantile(0.5, 7)).toBeNaN();
    expect(new SortedValues().quantile(0.5)).toBeNaN();
  });
});
