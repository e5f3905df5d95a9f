import { lnGamma } from '../special/gamma.js';
import { type Fit, fitPositive, scale, shape } from './fit.js';
import { MIN_REPEAT_BUYERS } from './fit-histories.js';

/**
 * Parameters of the gamma-gamma model of spend: a customer's purchases are gamma-distributed
 * (shape p) around a mean that differs between customers (shape q, scale v, in money).
 * Source: Fader, Hardie & Lee 2005, "RFM and CLV"; Fader & Hardie 2013, "The Gamma-Gamma Model".
 */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** A customer's purchases and their mean value z̄. */
export interface Spend {
  readonly purchases: number;
  readonly mean: number;
}

/** ln L(p, q, v | x, z̄) of one customer with at least one purchase of a positive value. */
export function gammaGammaLogLikelihood({ p, q, v }: GammaGamma, spend: Spend): number {
  const { purchases: x, mean } = spend;
  const px = p * x;
  return (
    lnGamma(px + q) -
    lnGamma(px) -
    lnGamma(q) +
    q * Math.log(v) +
    (px - 1) * Math.log(mean) +
    px * Math.log(x) -
    (px + q) * Math.log(x * mean + v)
  );
}

/**
 * E[M | z̄, x] = p (v + x z̄) / (p x + q − 1): the mean value to expect of a customer's purchases, the
 * observed mean shrunk towards the book's. For no purchases it is the book's own mean.
 */
export function gammaGammaMean({ p, q, v }: GammaGamma, spend: Spend): number {
  return (p * (v + spend.purchases * spend.mean)) / (p * spend.purchases + q - 1);
}

/**
 * The model that makes these spends most likely, or why there is none. Spends without a purchase or
 * without a positive value say nothing and are left out. q ≤ 1 means no finite mean: degenerate.
 */
export function fitGammaGamma(spends: Iterable<Spend>): Fit<GammaGamma> {
  const rows = [...spends].filter(({ purchases, mean }) => purchases > 0 && mean > 0);
  if (rows.length < MIN_REPEAT_BUYERS) return { ok: false, reason: 'too-few-customers' };
  const typical = rows.reduce((sum, { mean }) => sum + mean, 0) / rows.length;
  if (!Number.isFinite(typical)) return { ok: false, reason: 'not-finite' };
  const fit = fitPositive(
    ([p = 0, q = 0, v = 0]) => {
      let sum = 0;
      for (const row of rows) sum += gammaGammaLogLikelihood({ p, q, v }, row);
      return sum;
    },
    [2, 3, typical],
    [shape('p'), { ...shape('q'), least: 1 + 1e-3 }, scale('v', typical)],
    rows.length,
  );
  if (!fit.ok) return fit;
  const [p = 0, q = 0, v = 0] = fit.params;
  return { ...fit, params: { p, q, v } };
}
