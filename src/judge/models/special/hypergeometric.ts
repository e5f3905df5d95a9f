const MAX_TERMS = 1_000_000;
const PRECISION = 1e-16;
/** A sum that grows past this is scaled down and goes on, so that it never overflows. */
const LARGE = 1e200;

/** A number as value × e^lnScale, for sums that may be larger than a number can be. */
export interface Scaled {
  readonly value: number;
  readonly lnScale: number;
}

/**
 * Σ over k of (a)ₖ (b)ₖ / ((c)ₖ (d)ₖ) zᵏ for c, d > 0 and 0 ≤ z < 1, in which (x)ₖ is the rising
 * factorial: ₂F₁(a, b; c; z) for d = 1, ₃F₂(a, b, 1; c, d; z) else. Terms fall like zᵏ, so z = .9996 (a
 * forecast over 2,500 times the scale) takes some 90,000 of them. NaN outside that range or where the
 * sum does not settle.
 */
export function hypergeometricSum(a: number, b: number, c: number, d: number, z: number): Scaled {
  const none = { value: Number.NaN, lnScale: 0 };
  if (!(c > 0) || !(d > 0) || !(z >= 0) || !(z < 1)) return none;
  let term = 1;
  let sum = 1;
  let lnScale = 0;
  for (let k = 0; k < MAX_TERMS; k++) {
    const ratio = ((a + k) * (b + k) * z) / ((c + k) * (d + k));
    term *= ratio;
    sum += term;
    if (term === 0) return { value: sum, lnScale };
    // The rest is about a geometric series of this ratio, so it is weighed and not the term alone.
    const rest = 1 - Math.abs(ratio);
    if (rest > 0 && Math.abs(term) <= PRECISION * Math.abs(sum) * rest)
      return { value: sum, lnScale };
    if (Math.abs(sum) > LARGE) {
      term /= LARGE;
      sum /= LARGE;
      lnScale += Math.log(LARGE);
    }
  }
  return none;
}

/**
 * Gauss' hypergeometric function ₂F₁(a, b; c; z) for c > 0 and z < 1 (Abramowitz & Stegun 15.1.1), for
 * z < 0 after Pfaff's transformation (15.3.4). NaN outside that range or where it does not settle,
 * Infinity where it is larger than a number can be.
 */
export function hyp2f1(a: number, b: number, c: number, z: number): number {
  const [second, argument, lnFactor] =
    z < 0 ? [c - b, z / (z - 1), -a * Math.log1p(-z)] : [b, z, 0];
  const { value, lnScale } = hypergeometricSum(a, second, c, 1, argument);
  return value * Math.exp(lnScale + lnFactor);
}
