import { total } from './total.js';

/** A measured figure, how many cases it rests on, and where the true one lies at 95 %. */
export interface Measured {
  readonly value: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** The normal distribution's two-sided 95 % point. */
export const Z_95 = 1.959963984540054;

/**
 * A share of n cases with Wilson's score interval (Wilson 1927), which stays inside 0 … 1 and is honest
 * for few cases. Undefined for n = 0: nothing was measured.
 */
export function measuredShare(hits: number, n: number, z: number = Z_95): Measured | undefined {
  if (!(n > 0)) return undefined;
  const share = hits / n;
  const squared = (z * z) / n;
  const middle = (share + squared / 2) / (1 + squared);
  const half = (z * Math.sqrt((share * (1 - share)) / n + squared / (4 * n))) / (1 + squared);
  return {
    value: share,
    n,
    low: Math.min(share, Math.max(0, middle - half)),
    high: Math.max(share, Math.min(1, middle + half)),
  };
}

/** A mean of n values with its normal interval. Undefined for none; for one the interval is open. */
export function measuredMean(values: readonly number[], z: number = Z_95): Measured | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const mean = total(values) / n;
  if (n === 1)
    return { value: mean, n, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  const square = total(values.map((value) => (value - mean) ** 2));
  const half = z * Math.sqrt(square / (n - 1) / n);
  return { value: mean, n, low: mean - half, high: mean + half };
}
