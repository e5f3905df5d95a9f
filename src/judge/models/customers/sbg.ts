import { lnBeta } from '../special/gamma.js';
import { hyp2f1Unit } from '../special/hypergeometric-unit.js';
import { type Fit, fitPositive, shape } from './fit.js';
import { MIN_REPEAT_BUYERS } from './fit-histories.js';

/**
 * Parameters of the shifted-beta-geometric model of renewals: at each contract end a customer leaves
 * with a probability that differs between customers, beta-distributed (α, β).
 * Sources: Fader & Hardie 2007, "How to Project Customer Retention"; 2010, "Customer-Base Valuation
 * in a Contractual Setting" for the value of what is to come.
 *
 * Renewal rates that rise with tenure come from sorting alone here: it is no proof of loyalty.
 */
export interface Sbg {
  readonly alpha: number;
  readonly beta: number;
}

/** A cohort: how many were customers at the start, and after each renewal. Never rising. */
export type Cohort = readonly number[];

/** S(t) = B(α, β + t) / B(α, β): the share still a customer after t renewals. */
export function sbgSurvival({ alpha, beta }: Sbg, renewals: number): number {
  return Math.exp(lnBeta(alpha, beta + renewals) - lnBeta(alpha, beta));
}

/** r(t) = (β + t − 1) / (α + β + t − 1): the share that makes the t-th renewal of those who could. */
export function sbgRenewalRate({ alpha, beta }: Sbg, renewal: number): number {
  return (beta + renewal - 1) / (alpha + beta + renewal - 1);
}

/** P(T = t): the share that leaves at the t-th contract end, t = 1, 2, … */
export function sbgPmf({ alpha, beta }: Sbg, renewal: number): number {
  if (!(renewal >= 1) || !Number.isInteger(renewal)) return 0;
  return Math.exp(lnBeta(alpha + 1, beta + renewal - 1) - lnBeta(alpha, beta));
}

/**
 * Discounted expected residual lifetime, in contract periods, of a customer whose next renewal is
 * due after `renewals` of them: Σ S(renewals + k) / S(renewals) / (1 + d)^(k−1), k = 1, 2, …
 */
export function sbgResidualLifetime(
  { alpha, beta }: Sbg,
  renewals: number,
  discountRate: number,
): number {
  const n = beta + renewals;
  return (n / (alpha + n)) * hyp2f1Unit(n + 1, alpha + n + 1, 1 / (1 + discountRate));
}

/** ln L of a cohort: who left at each contract end, and who is still there. */
export function sbgLogLikelihood({ alpha, beta }: Sbg, cohort: Cohort): number {
  const front = -lnBeta(alpha, beta);
  let sum = 0;
  for (let t = 1; t < cohort.length; t++) {
    const left = (cohort[t - 1] ?? 0) - (cohort[t] ?? 0);
    if (left > 0) sum += left * (front + lnBeta(alpha + 1, beta + t - 1));
  }
  const still = cohort.at(-1) ?? 0;
  return still > 0 ? sum + still * (front + lnBeta(alpha, beta + cohort.length - 1)) : sum;
}

/** The sBG model that makes these cohorts most likely, or why there is none. */
export function fitSbg(cohorts: Iterable<Cohort>): Fit<Sbg> {
  const rows = [...cohorts].filter((cohort) => cohort.length > 1);
  const customers = rows.reduce((sum, cohort) => sum + (cohort[0] ?? 0), 0);
  if (!(customers >= MIN_REPEAT_BUYERS)) return { ok: false, reason: 'too-few-customers' };
  const fit = fitPositive(
    ([alpha = 0, beta = 0]) => {
      let sum = 0;
      for (const cohort of rows) sum += sbgLogLikelihood({ alpha, beta }, cohort);
      return sum;
    },
    [1, 1],
    [shape('alpha'), shape('beta')],
    customers,
  );
  if (!fit.ok) return fit;
  const [alpha = 0, beta = 0] = fit.params;
  return { ...fit, params: { alpha, beta } };
}
