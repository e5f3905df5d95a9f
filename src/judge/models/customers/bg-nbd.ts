import { lnBeta, lnGamma } from '../special/gamma.js';
import { logAdd } from '../special/log-space.js';
import type { PurchaseHistory } from './history.js';

/**
 * Parameters of the BG/NBD model. Customers buy at a rate that is gamma-distributed (shape r, scale
 * α) and after each repeat purchase leave with a probability that is beta-distributed (a, b).
 * Source of all formulas: Fader, Hardie & Lee 2005, "Counting Your Customers" the Easy Way.
 */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** ln L(r, α, a, b | x, tₓ, T) of one customer (equation 6). */
export function bgNbdLogLikelihood(model: BgNbd, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, lastAt, observed } = history;
  const bought = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha);
  const alive = -(r + x) * Math.log(alpha + observed);
  // Nobody leaves before a first repeat purchase.
  if (x === 0) return bought + alive;
  const stayed = lnBeta(a, b + x) - lnBeta(a, b);
  const left = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + lastAt);
  return bought + stayed + logAdd(alive, left);
}

/**
 * P(alive | x, tₓ, T). Do not show it as a risk: it is 1 for everyone who bought once only, so it
 * ranks who will stay worse than chance (AUC .32 on CDNOW). It is here as a factor of the forecast.
 */
export function bgNbdAlive(model: BgNbd, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, lastAt, observed } = history;
  if (x === 0) return 1;
  const silence = (r + x) * Math.log((alpha + observed) / (alpha + lastAt));
  return 1 / (1 + (a / (b + x - 1)) * Math.exp(silence));
}

/** P(X(t) = n): the odds that a new customer makes n repeat purchases within t (equation 8). */
export function bgNbdPmf(model: BgNbd, t: number, n: number): number {
  const { r, alpha, a, b } = model;
  if (!(n >= 0) || !Number.isInteger(n) || !(t >= 0)) return 0;
  if (t === 0) return n === 0 ? 1 : 0;
  const lnKept = r * Math.log(alpha / (alpha + t));
  const lnStep = Math.log(t / (alpha + t));
  const nbd = (j: number) =>
    Math.exp(lnGamma(r + j) - lnGamma(r) - lnGamma(j + 1) + lnKept + j * lnStep);
  const stillThere = Math.exp(lnBeta(a, b + n) - lnBeta(a, b)) * nbd(n);
  if (n === 0) return stillThere;
  let fewer = 0;
  for (let j = 0; j < n; j++) fewer += nbd(j);
  const leftAtLast = Math.exp(lnBeta(a + 1, b + n - 1) - lnBeta(a, b));
  return stillThere + leftAtLast * Math.max(0, 1 - fewer);
}
