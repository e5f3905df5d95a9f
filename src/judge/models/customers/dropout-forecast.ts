import { hyp2f1 } from '../special/hypergeometric.js';

/** Next to a = 1 the formula is 0 / 0; the function itself is smooth there. */
const NEAR_ONE = 1e-5;

/**
 * The bracket that every forecast of the BG/NBD family shares,
 * [1 − (1 − z)^R ₂F₁(R, B; a + B − 1; z)] / (a − 1), with z = t / (scale + t).
 *
 * Calculated after Euler's transformation as 1 − (1 − z)^(a−1) ₂F₁(a + B − 1 − R, a − 1; a + B − 1; z):
 * the same number, without the overflow that many purchases (R and B in the hundreds) would cause.
 * At a = 1 it is the mean of both sides, which differs from the limit by the square of the distance.
 */
export function dropoutBracket(a: number, B: number, R: number, scale: number, t: number): number {
  if (Math.abs(a - 1) < NEAR_ONE) {
    const below = dropoutBracket(1 - 2 * NEAR_ONE, B, R, scale, t);
    const above = dropoutBracket(1 + 2 * NEAR_ONE, B, R, scale, t);
    return (below + above) / 2;
  }
  const z = t / (scale + t);
  const c = a + B - 1;
  const lnRest = Math.log(scale / (scale + t));
  const sum = hyp2f1(c - R, a - 1, c, z);
  return (1 - Math.exp((a - 1) * lnRest) * sum) / (a - 1);
}
