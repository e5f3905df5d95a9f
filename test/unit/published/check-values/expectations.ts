import { expect } from 'vitest';
import type { Fit } from '../../../../src/judge/models/customers/fit.js';

/** Equal to so many decimals: less than half a unit of the last one apart. */
export function near(value: number | undefined, expected: number | undefined, decimals: number) {
  expect(expected).toBeTypeOf('number');
  expect(value).toBeCloseTo(expected ?? Number.NaN, decimals);
}

/** The same for each of two lists. */
export function nearAll(values: readonly number[], expected: readonly number[], decimals: number) {
  expect(values).toHaveLength(expected.length);
  for (const [i, value] of values.entries()) near(value, expected[i], decimals);
}

/** Not farther apart than this. */
export function within(value: number | undefined, expected: number | undefined, most: number) {
  const apart = Math.abs((value ?? Number.NaN) - (expected ?? Number.NaN));
  expect(apart, `${value} is not within ${most} of ${expected}`).toBeLessThanOrEqual(most);
}

/** A fit that must have succeeded. */
export function fitted<P>(fit: Fit<P>): Fit<P> & { ok: true } {
  if (!fit.ok) throw new Error(`No fit: ${JSON.stringify(fit)}`);
  return fit;
}
