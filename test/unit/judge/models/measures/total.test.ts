import fc from 'fast-check';
import { expect, test } from 'vitest';
import { total } from '../../../../../src/judge/models/measures/total.js';

test('a sum is the same to its last digit in whatever order', () => {
  // Added up as they stand these differ: .6000000000000001 and .6.
  expect(total([0.3, 0.2, 0.1])).toBe(total([0.1, 0.2, 0.3]));
  const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, (list) => {
      expect(total([...list].reverse())).toBe(total(list));
    }),
  );
  expect(total([])).toBe(0);
});
