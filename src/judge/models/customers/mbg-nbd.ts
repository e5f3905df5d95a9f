import { inOneGo, type Steps } from '../../steps.js';
import { lnBeta, lnGamma } from '../special/gamma.js';
import { logAdd } from '../special/log-space.js';
import { dropoutForecast } from './dropout-forecast.js';
import type { Fit } from './fit.js';
import { fitHistories } from './fit-histories.js';
import type { PurchaseHistory } from './history.js';

/**
 * Parameters of the modified BG/NBD model: as in BG/NBD, but a customer can also leave right after
 * the first purchase, so those who bought once are not all held to be alive.
 * Source of the formulas: Batislam, Denizel & Filiztekin 2007 (the same model as Hoppe & Wagner 2007).
 */
export interface MbgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** ln L(r, α, a, b | x, tₓ, T) of one customer. */
export function mbgNbdLogLikelihood(model: MbgNbd, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, lastAt, observed } = history;
  const bought = lnGamma(r + x) - lnGamma(r) + r * Math.log(alpha);
  const stayed = lnBeta(a, b + x + 1) - lnBeta(a, b);
  const alive = -(r + x) * Math.log(alpha + observed);
  const left = Math.log(a) - Math.log(b + x) - (r + x) * Math.log(alpha + lastAt);
  return bought + stayed + logAdd(alive, left);
}

/** P(alive | x, tₓ, T). */
export function mbgNbdAlive(model: MbgNbd, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, lastAt, observed } = history;
  const silence = (r + x) * Math.log((alpha + observed) / (alpha + lastAt));
  return 1 / (1 + (a / (b + x)) * Math.exp(silence));
}

/** E[X(t)]: repeat purchases to expect of a new customer within t. */
export function mbgNbdExpected(model: MbgNbd, t: number): number {
  const { r, alpha, a, b } = model;
  return (b / (a + b)) * dropoutForecast(a, b + 1, r, alpha, t);
}

/** E[Y(t) | x, tₓ, T]: purchases to expect within t of a customer with this history. */
export function mbgNbdConditional(model: MbgNbd, t: number, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, observed } = history;
  return dropoutForecast(a, b + x + 1, r + x, alpha + observed, t) * mbgNbdAlive(model, history);
}

/** The MBG/NBD model that makes these histories most likely, or why there is none. */
export const fitMbgNbd = inOneGo(fitMbgNbdInSteps);

/** `fitMbgNbd` with pauses between evaluations of the likelihood. */
export function fitMbgNbdInSteps(histories: Iterable<PurchaseHistory>): Steps<Fit<MbgNbd>> {
  return fitHistories(
    histories,
    ['r', 'alpha', 'a', 'b'],
    ['alpha'],
    ([r = 0, alpha = 0, a = 0, b = 0]) => ({ r, alpha, a, b }),
    mbgNbdLogLikelihood,
  );
}
