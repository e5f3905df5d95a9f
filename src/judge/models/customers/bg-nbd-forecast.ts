import { inOneGo, type Steps } from '../../steps.js';
import { type BgNbd, bgNbdAlive, bgNbdLogLikelihood } from './bg-nbd.js';
import { dropoutForecast } from './dropout-forecast.js';
import type { Fit } from './fit.js';
import { fitHistories } from './fit-histories.js';
import type { PurchaseHistory } from './history.js';

/** E[X(t)]: repeat purchases to expect of a new customer within t (equation 9). */
export function bgNbdExpected(model: BgNbd, t: number): number {
  const { r, alpha, a, b } = model;
  return dropoutForecast(a, b, r, alpha, t);
}

/** E[Y(t) | x, tₓ, T]: purchases to expect within t of a customer with this history (equation 10). */
export function bgNbdConditional(model: BgNbd, t: number, history: PurchaseHistory): number {
  const { r, alpha, a, b } = model;
  const { repeats: x, observed } = history;
  return dropoutForecast(a, b + x, r + x, alpha + observed, t) * bgNbdAlive(model, history);
}

/** The BG/NBD model that makes these histories most likely, or why there is none. */
export const fitBgNbd = inOneGo(fitBgNbdInSteps);

/** `fitBgNbd` with pauses between evaluations of the likelihood. */
export function fitBgNbdInSteps(histories: Iterable<PurchaseHistory>): Steps<Fit<BgNbd>> {
  return fitHistories(
    histories,
    ['r', 'alpha', 'a', 'b'],
    ['alpha'],
    ([r = 0, alpha = 0, a = 0, b = 0]) => ({ r, alpha, a, b }),
    bgNbdLogLikelihood,
  );
}
