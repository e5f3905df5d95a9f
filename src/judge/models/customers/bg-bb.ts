import { lnBeta, lnGamma } from '../special/gamma.js';
import { logAdd, logSumExp } from '../special/log-space.js';
import { type Fit, fitPositive, shape } from './fit.js';
import { MIN_REPEAT_BUYERS } from './fit-histories.js';

/**
 * Parameters of the BG/BB model, for purchases that can happen once a period (a yearly budget, a
 * campaign): a living customer buys with a beta-distributed probability (α, β) and leaves before a
 * period with another (γ, δ). Source: Fader, Hardie & Shang 2010, "Customer-Base Analysis in a
 * Discrete-Time Noncontractual Setting".
 */
export interface BgBb {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

/** Customers with x purchases, the last in period tₓ, of n periods. */
export interface PeriodHistory {
  readonly purchases: number;
  readonly lastPeriod: number;
  readonly periods: number;
  /** How many customers share it; 1 where absent. */
  readonly customers?: number;
}

/** ln L(α, β, γ, δ | x, tₓ, n) of one customer (equation 5). */
export function bgBbLogLikelihood(model: BgBb, history: PeriodHistory): number {
  const { alpha, beta, gamma, delta } = model;
  const { purchases: x, lastPeriod, periods } = history;
  const front = -lnBeta(alpha, beta) - lnBeta(gamma, delta);
  const terms = [lnBeta(alpha + x, beta + periods - x) + lnBeta(gamma, delta + periods)];
  for (let i = 0; i < periods - lastPeriod; i++)
    terms.push(
      lnBeta(alpha + x, beta + lastPeriod - x + i) + lnBeta(gamma + 1, delta + lastPeriod + i),
    );
  return front + logSumExp(terms);
}

/** P(alive in period n + 1 | x, tₓ, n) (equation 11). */
export function bgBbAlive(model: BgBb, history: PeriodHistory): number {
  const { alpha, beta, gamma, delta } = model;
  const { purchases: x, periods } = history;
  const alive =
    lnBeta(alpha + x, beta + periods - x) -
    lnBeta(alpha, beta) +
    lnBeta(gamma, delta + periods + 1) -
    lnBeta(gamma, delta);
  return Math.exp(alive - bgBbLogLikelihood(model, history));
}

/** E[X(n)]: purchases to expect of a new customer in n periods (equation 8, as a sum over periods). */
export function bgBbExpected(model: BgBb, periods: number): number {
  const { alpha, beta, gamma, delta } = model;
  let sum = 0;
  for (let t = 1; t <= periods; t++)
    sum += Math.exp(lnBeta(gamma, delta + t) - lnBeta(gamma, delta));
  return (alpha / (alpha + beta)) * sum;
}

/** Purchases to expect in the next `ahead` periods of a customer with this history (equation 13). */
export function bgBbConditional(model: BgBb, ahead: number, history: PeriodHistory): number {
  const { alpha, beta, gamma, delta } = model;
  const { purchases: x, periods } = history;
  const lnBuys = lnBeta(alpha + x + 1, beta + periods - x) - lnBeta(alpha, beta);
  let lnLives = Number.NEGATIVE_INFINITY;
  for (let t = 1; t <= ahead; t++)
    lnLives = logAdd(lnLives, lnBeta(gamma, delta + periods + t) - lnBeta(gamma, delta));
  return Math.exp(lnBuys + lnLives - bgBbLogLikelihood(model, history));
}

/** P(X(n) = k): the odds that a new customer buys k times in n periods (equation 7). */
export function bgBbPmf(model: BgBb, periods: number, k: number): number {
  const { alpha, beta, gamma, delta } = model;
  if (!Number.isInteger(k) || k < 0 || k > periods) return 0;
  const front = -lnBeta(alpha, beta) - lnBeta(gamma, delta);
  const within = (n: number) => lnChoose(n, k) + lnBeta(alpha + k, beta + n - k);
  const terms = [within(periods) + lnBeta(gamma, delta + periods)];
  for (let i = k; i < periods; i++) terms.push(within(i) + lnBeta(gamma + 1, delta + i));
  return Math.exp(front + logSumExp(terms));
}

/** The BG/BB model that makes these histories most likely, or why there is none. */
export function fitBgBb(histories: Iterable<PeriodHistory>): Fit<BgBb> {
  const rows = [...histories];
  let customers = 0;
  let buyers = 0;
  for (const row of rows) {
    customers += row.customers ?? 1;
    if (row.purchases > 0) buyers += row.customers ?? 1;
  }
  if (buyers < MIN_REPEAT_BUYERS) return { ok: false, reason: 'too-few-customers' };
  const fit = fitPositive(
    ([alpha = 0, beta = 0, gamma = 0, delta = 0]) => {
      const model = { alpha, beta, gamma, delta };
      let sum = 0;
      for (const row of rows) sum += (row.customers ?? 1) * bgBbLogLikelihood(model, row);
      return sum;
    },
    [1, 1, 1, 1],
    ['alpha', 'beta', 'gamma', 'delta'].map(shape),
    customers,
  );
  if (!fit.ok) return fit;
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = fit.params;
  return { ...fit, params: { alpha, beta, gamma, delta } };
}

function lnChoose(n: number, k: number): number {
  return lnGamma(n + 1) - lnGamma(k + 1) - lnGamma(n - k + 1);
}
