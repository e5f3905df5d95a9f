import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNumbers } from '../../../../src/judge/standing/sort-numbers.js';

const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constantFrom(0, -0, Infinity, -Infinity, 5e-324, -5e-324, 1e308),
);

test('many numbers are sorted as few are, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), fc.nat(3), (some, more) => {
      const list = Float64Array.from({ length: 4096 + more }, (_, i) => {
        const value = some[(i * 7919) % some.length] as number;
        return i % 3 === 0 ? value : value * (1 + (i % 17) / 16);
      }).map((value) => (Number.isNaN(value) ? 0 : value));
      const expected = Float64Array.from(list).sort();
      sortNumbers(list);
      expect(list.every((value, i) => Object.is(value, expected[i]))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a part of a larger array alone is sorted', () => {
  const all = Float64Array.from({ length: 6000 }, (_, i) => ((i * 7919) % 6000) - 3000);
  const before = [...all.slice(0, 500)];
  const part = [...all.slice(500)].sort((a, b) => a - b);
  sortNumbers(all.subarray(500));
  expect([...all.slice(0, 500)]).toEqual(before);
  expect([...all.slice(500)]).toEqual(part);
});

test('numbers that differ in one of their four digits alone are sorted too', () => {
  // Sixteen bits of the mantissa: the pass that sorts them is the only one, and ends in the other buffer.
  const at = (i: number) => 1 + ((i * 7919) % 5000) / 2 ** 20;
  const list = Float64Array.from({ length: 5000 }, (_, i) => at(i));
  sortNumbers(list);
  expect(list).toEqual(Float64Array.from({ length: 5000 }, (_, i) => 1 + i / 2 ** 20));
});
