import { inOneGo, type Steps } from '../../steps.js';
import { lnGamma } from '../special/gamma.js';
import { hyp2f1Unit } from '../special/hypergeometric-unit.js';
import { logAdd, logSubtract } from '../special/log-space.js';
import type { Fit } from './fit.js';
import { fitHistories } from './fit-histories.js';
import type { PurchaseHistory } from './history.js';

/**
 * Parameters of the Pareto/NBD model: customers buy at a gamma-distributed rate (shape r, scale α)
 * and leave at a gamma-distributed rate (shape s, scale β), at any time.
 * Sources: Schmittlein, Morrison & Colombo 1987; formulas as in Fader & Hardie 2005,
 * "A Note on Deriving the Pareto/NBD Model and Related Expressions".
 */
export interface ParetoNbd {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** ln L(r, α, s, β | x, tₓ, T) of one customer. */
export function paretoNbdLogLikelihood(model: ParetoNbd, history: PurchaseHistory): number {
  const { r, alpha, s, beta } = model;
  const { repeats: x } = history;
  const front = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
  return front + logAdd(lnAlive(model, history), lnLeft(model, history));
}

/** P(alive | x, tₓ, T). */
export function paretoNbdAlive(model: ParetoNbd, history: PurchaseHistory): number {
  return 1 / (1 + Math.exp(lnLeft(model, history) - lnAlive(model, history)));
}

/** E[X(t)]: repeat purchases to expect of a new customer within t. */
export function paretoNbdExpected(model: ParetoNbd, t: number): number {
  const { r, alpha, s, beta } = model;
  return ((r * beta) / alpha) * lifetime(s, beta, t);
}

/** E[Y(t) | x, tₓ, T]: purchases to expect within t of a customer with this history. */
export function paretoNbdConditional(
  model: ParetoNbd,
  t: number,
  history: PurchaseHistory,
): number {
  const { r, alpha, s, beta } = model;
  const { repeats: x, observed } = history;
  const rate = ((r + x) * (beta + observed)) / (alpha + observed);
  return rate * lifetime(s, beta + observed, t) * paretoNbdAlive(model, history);
}

/** The Pareto/NBD model that makes these histories most likely, or why there is none. */
export const fitParetoNbd = inOneGo(fitParetoNbdInSteps);

/** `fitParetoNbd` with pauses between evaluations of the likelihood. */
export function fitParetoNbdInSteps(histories: Iterable<PurchaseHistory>): Steps<Fit<ParetoNbd>> {
  return fitHistories(
    histories,
    ['r', 'alpha', 's', 'beta'],
    ['alpha', 'beta'],
    ([r = 0, alpha = 0, s = 0, beta = 0]) => ({ r, alpha, s, beta }),
    paretoNbdLogLikelihood,
  );
}

/** [1 − (scale / (scale + t))^(s−1)] / (s − 1), with its limit ln((scale + t) / scale) at s = 1. */
function lifetime(s: number, scale: number, t: number): number {
  const span = Math.log1p(t / scale);
  return s === 1 ? span : -Math.expm1(-(s - 1) * span) / (s - 1);
}

function lnAlive({ r, alpha, s, beta }: ParetoNbd, { repeats: x, observed }: PurchaseHistory) {
  return -(r + x) * Math.log(alpha + observed) - s * Math.log(beta + observed);
}

/** ln of s / (r + s + x) · A₀: the part of the likelihood in which the customer left in (tₓ, T]. */
function lnLeft(model: ParetoNbd, { repeats: x, lastAt, observed }: PurchaseHistory): number {
  const { r, s } = model;
  const early = lnTail(model, x, lastAt);
  const late = lnTail(model, x, observed);
  return Math.log(s) - Math.log(r + s + x) + logSubtract(early, late);
}

/**
 * ln of ₂F₁(r+s+x, b; r+s+x+1; z) / (high + t)^(r+s+x), where z = |α − β| / (high + t) and b belongs
 * to the smaller scale. Euler's transformation turns the sum into ₂F₁(1, c − b; c; z), whose terms
 * are positive and fall.
 */
function lnTail({ r, alpha, s, beta }: ParetoNbd, x: number, t: number): number {
  const high = Math.max(alpha, beta) + t;
  const z = Math.abs(alpha - beta) / high;
  const power = r + s + x;
  const b = alpha >= beta ? s + 1 : r + x;
  const sum = hyp2f1Unit(power + 1 - b, power + 1, z);
  return -b * Math.log1p(-z) + Math.log1p(-z) + Math.log(sum) - power * Math.log(high);
}
