/**
 * The sum of some numbers, the smallest first: additions round, and a sum in the order of a list would
 * change in its last digit with that order.
 */
export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of Float64Array.from(values).sort()) sum += value;
  return sum;
}
