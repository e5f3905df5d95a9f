/**
 * An answer to so many digits as matter: sums in the standing depend in their last bits on the order
 * in which accounts were added.
 */
export function rounded(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (_, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value,
    ),
  );
}
