const MAX_STEPS = 100_000;
const PRECISION = 1e-15;
/** Keeps Lentz' denominators from being 0. */
const TINY = 1e-300;

/**
 * ₂F₁(1, b; c; z) for c > b > 0 and 0 ≤ z < 1 by Gauss' continued fraction (Cuyt et al. 2008, 15.3),
 * evaluated after Lentz as modified by Thompson & Barnett 1986. Near z = 1 it settles in some
 * 1 / √(1 − z) steps where the series would take 1 / (1 − z): a fit that wanders there stays quick.
 *
 * NaN for arguments outside that range or where it does not settle.
 */
export function hyp2f1Unit(b: number, c: number, z: number): number {
  if (!(b > 0) || !(c > b) || !(z >= 0) || !(z < 1)) return Number.NaN;
  let fraction = 1;
  let upper = 1;
  let lower = 0;
  for (let step = 1; step <= MAX_STEPS; step++) {
    const term = coefficient(b, c, step) * z;
    lower = 1 / nonZero(1 + term * lower);
    upper = nonZero(1 + term / upper);
    const factor = upper * lower;
    fraction *= factor;
    if (Math.abs(factor - 1) <= PRECISION) return 1 / fraction;
  }
  return Number.NaN;
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

function coefficient(b: number, c: number, step: number): number {
  const m = step >> 1;
  if (step % 2 === 0) return (-m * (c - b + m - 1)) / ((c + step - 2) * (c + step - 1));
  return m === 0 ? -b / c : (-(b + m) * (c + m - 1)) / ((c + step - 2) * (c + step - 1));
}
