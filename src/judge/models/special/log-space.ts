/** ln(eᵃ + eᵇ) without overflow; −Infinity stands for ln 0. */
export function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  if (high === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY) return high;
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

/** ln(eᵃ − eᵇ) for a ≥ b; −Infinity where they are equal or rounding has put b above a. */
export function logSubtract(a: number, b: number): number {
  if (b === Number.NEGATIVE_INFINITY) return a;
  const gap = b - a;
  if (!(gap < 0)) return Number.isNaN(gap) ? Number.NaN : Number.NEGATIVE_INFINITY;
  return a + Math.log(-Math.expm1(gap));
}

/** ln Σ eˣ without overflow; −Infinity for an empty list. */
export function logSumExp(terms: readonly number[]): number {
  let high = Number.NEGATIVE_INFINITY;
  for (const term of terms) high = Math.max(high, term);
  if (!Number.isFinite(high)) return high;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - high);
  return high + Math.log(sum);
}
