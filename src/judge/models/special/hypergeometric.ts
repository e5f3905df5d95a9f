const MAX_TERMS = 1_000_000;
const PRECISION = 1e-16;

/**
 * Gauss' hypergeometric function ₂F₁(a, b; c; z) for c > 0 and z < 1 (Abramowitz & Stegun 15.1.1).
 *
 * Plain series for 0 ≤ z < 1, after Pfaff's transformation (15.3.4) for z < 0. Terms fall like zᵏ, so
 * z = .9996 (a forecast over 2,500 times the scale α) still takes only some 90,000 of them. The
 * models call it after Euler's transformation (15.3.3), by which no sum grows beyond range.
 *
 * NaN for arguments outside that range or where the sum does not settle.
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  if (!(c > 0) || !(z < 1)) return Number.NaN;
  if (z < 0) return (1 - z) ** -a * series(a, c - b, c, z / (z - 1));
  return series(a, b, c, z);
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 0; k < MAX_TERMS; k++) {
    const ratio = ((a + k) * (b + k) * z) / ((c + k) * (k + 1));
    term *= ratio;
    sum += term;
    if (term === 0) return sum;
    // The rest is about a geometric series of this ratio, so it is weighed and not the term alone.
    if (Math.abs(ratio) < 1 && Math.abs(term) <= PRECISION * Math.abs(sum) * (1 - Math.abs(ratio)))
      return sum;
    if (!Number.isFinite(sum)) return Number.NaN;
  }
  return Number.NaN;
}
