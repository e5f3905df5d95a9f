/** Beyond this no amount or count is told apart: keeps sums of absurd values finite. */
const LARGEST = 1e15;

/** The number within ±10¹⁵, or undefined when it is none (NaN) or absent. Infinity is the bound. */
export function finite(value: number | undefined): number | undefined {
  if (value === undefined || Number.isNaN(value)) return undefined;
  // `+ 0` makes of −0 the 0 that it is.
  return Math.max(-LARGEST, Math.min(LARGEST, value)) + 0;
}

/** Like `finite`, and undefined below zero: what counts people or seats cannot be negative. */
export function finiteCount(value: number | undefined): number | undefined {
  const number = finite(value);
  return number !== undefined && number >= 0 ? number : undefined;
}
