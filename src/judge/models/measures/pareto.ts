/** How many of n are the top share: those above its quantile by linear interpolation, at least one. */
export function topCount(n: number, share: number): number {
  // The small step down keeps .2 × 80 from becoming 17 by a rounding of its last digit.
  return Math.min(n, Math.max(1, Math.ceil((n - 1) * share - 1e-9)));
}

/** Places in the list of the highest values, the highest first; equal values keep the list's order. */
export function topPlaces(values: readonly number[], share: number): number[] {
  if (values.length === 0) return [];
  return values
    .map((_, i) => i)
    .sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0) || i - j)
    .slice(0, topCount(values.length, share));
}

/**
 * Pareto ratio: the top share's part of the total (McCarthy & Winer: .67 over 339 firms, .59 for
 * subscription firms, for the top 20 %). Undefined where the total is not positive.
 */
export function paretoRatio(values: readonly number[], share = 0.2): number | undefined {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  const top = topPlaces(values, share).reduce((sum, i) => sum + (values[i] ?? 0), 0);
  return top / total;
}

/**
 * The smallest share of customers that makes this part of the total: "80 % of sales come from …".
 * It says why a fixed rule like "A is 80 % of revenue" fits no book. Undefined for no positive total.
 */
export function shareMaking(values: readonly number[], part: number): number | undefined {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  let sum = 0;
  let count = 0;
  for (const value of [...values].sort((a, b) => b - a)) {
    if (sum >= part * total) break;
    sum += value;
    count++;
  }
  return count / values.length;
}
