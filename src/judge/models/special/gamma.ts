/** Lanczos coefficients for g = 7, n = 9 (Godfrey 2001), good to about 1e-15 for arguments from ½. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;
const LN_SQRT_2PI = 0.9189385332046727;

/** From here on Stirling's series is exact to double precision with the terms below. */
const STIRLING_FROM = 10;
/** B₂ₖ / (2k (2k − 1)), k = 1 … 7 (Abramowitz & Stegun 6.1.40). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;

/** What Stirling's formula misses of ln Γ(x): lnΓ(x) − [(x − ½) ln x − x + ln √(2π)], for x ≥ 10. */
function stirlingMiss(x: number): number {
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * square + (STIRLING[k] ?? 0);
  return sum * inverse;
}

function lanczos(x: number): number {
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let k = 1; k < LANCZOS.length; k++) sum += (LANCZOS[k] ?? 0) / (z + k);
  const t = z + LANCZOS_G + 0.5;
  return LN_SQRT_2PI + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * ln Γ(x) for x > 0: Lanczos below 10, Stirling above.
 * Infinity at 0, NaN below 0: the models have no use for the other branch.
 */
export function lnGamma(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0 || x === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
  if (x >= STIRLING_FROM) return (x - 0.5) * Math.log(x) - x + LN_SQRT_2PI + stirlingMiss(x);
  // Γ(x) = Γ(x + 1) / x keeps the Lanczos sum where it is exact.
  if (x < 0.5) return lanczos(x + 1) - Math.log(x);
  return lanczos(x);
}

/**
 * ln B(a, b) for a, b > 0. Where one is large the difference of ln Γ would cancel, so the Stirling
 * parts are subtracted by hand (Didonato & Morris 1992, algorithm 708).
 */
export function lnBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (!(small > 0)) return small === 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  const share = small / (small + large);
  if (small >= STIRLING_FROM) {
    const miss = stirlingMiss(small) + stirlingMiss(large) - stirlingMiss(small + large);
    return (
      LN_SQRT_2PI -
      0.5 * Math.log(large) +
      miss +
      (small - 0.5) * Math.log(share) +
      large * Math.log1p(-share)
    );
  }
  if (large >= STIRLING_FROM) {
    const miss = stirlingMiss(large) - stirlingMiss(small + large);
    return (
      lnGamma(small) +
      miss +
      small -
      small * Math.log(small + large) +
      (large - 0.5) * Math.log1p(-share)
    );
  }
  return lnGamma(small) + (lnGamma(large) - lnGamma(small + large));
}
