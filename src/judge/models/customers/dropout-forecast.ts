import { hypergeometricSum } from '../special/hypergeometric.js';

/** From here on the shorter sum would lose digits to terms of alternating sign. */
const MOST_ALTERNATING = 10;
/** Half the distance over which the longer form, 0 / 0 at a = 1, is bridged. */
const NEAR_ONE = 1e-4;

/**
 * The forecast of the BG/NBD family, c / (a − 1) · [1 − (1 − z)^R ₂F₁(R, B; c; z)] with c = a + B − 1 and
 * z = t / (scale + t).
 *
 * Euler's transformation makes the second term (1 − z)^(a−1) ₂F₁(c − R, a − 1; c; z). Its first term is
 * then taken out of the sum, by which a − 1 and c cancel:
 *
 * c · (1 − (1 − z)^(a−1)) / (a − 1) + (1 − z)^(a−1) · (R − c) · z · ₃F₂(c − R + 1, a, 1; c + 1, 2; z)
 *
 * The same number, but without overflow for hundreds of purchases, and defined at a = 1 and for
 * a + B ≤ 1. Only where R is far above c do its terms alternate; then the first form is used as it is.
 */
export function dropoutForecast(a: number, B: number, R: number, scale: number, t: number): number {
  const c = a + B - 1;
  if (R - c > MOST_ALTERNATING) return longForecast(a, B, R, scale, t);
  const z = t / (scale + t);
  const lnRest = -Math.log1p(t / scale);
  const kept = Math.exp((a - 1) * lnRest);
  const first = a === 1 ? -lnRest : -Math.expm1((a - 1) * lnRest) / (a - 1);
  const { value, lnScale } = hypergeometricSum(c - R + 1, a, c + 1, 2, z);
  return c * first + kept * (R - c) * z * value * Math.exp(lnScale);
}

function longForecast(a: number, B: number, R: number, scale: number, t: number): number {
  if (Math.abs(a - 1) < NEAR_ONE) {
    const below = longForecast(1 - 2 * NEAR_ONE, B, R, scale, t);
    const above = longForecast(1 + 2 * NEAR_ONE, B, R, scale, t);
    return (below + above) / 2;
  }
  const c = a + B - 1;
  const z = t / (scale + t);
  const lnRest = -R * Math.log1p(t / scale);
  // c · ₂F₁(R, B; c; z) = c + R B z · ₃F₂(R + 1, B + 1, 1; c + 1, 2; z), defined at c = 0 too.
  const { value, lnScale } = hypergeometricSum(R + 1, B + 1, c + 1, 2, z);
  const left = c * Math.exp(lnRest) + R * B * z * value * Math.exp(lnScale + lnRest);
  return (c - left) / (a - 1);
}
