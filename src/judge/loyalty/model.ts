import type { LoyaltyRule } from '../../account/proof.js';
import { bgNbdConditional, fitBgNbdInSteps } from '../models/customers/bg-nbd-forecast.js';
import type { PurchaseHistory } from '../models/customers/history.js';
import { fitMbgNbdInSteps, mbgNbdConditional } from '../models/customers/mbg-nbd.js';
import { fitParetoNbdInSteps, paretoNbdConditional } from '../models/customers/pareto-nbd.js';
import type { Steps } from '../steps.js';

/** A fitted model's parameters by their names. */
export type ModelParameters = { readonly [parameter: string]: number };

type Model = Exclude<LoyaltyRule, 'rank-rule'>;

/**
 * The model's parameters that make these histories most likely, with pauses between evaluations of the
 * likelihood; undefined where it cannot be fitted.
 */
export function* fitModel(
  rule: Model,
  histories: readonly PurchaseHistory[],
): Steps<ModelParameters | undefined> {
  const fit = yield* FITS[rule](histories);
  return fit.ok ? { ...fit.params } : undefined;
}

const FITS = {
  'bg-nbd': fitBgNbdInSteps,
  'mbg-nbd': fitMbgNbdInSteps,
  'pareto-nbd': fitParetoNbdInSteps,
} as const;

/**
 * Purchases to expect of a customer within so many days: what a model ranks by. NaN where a parameter
 * is missing or the model cannot tell.
 */
export function modelScore(
  rule: Model,
  parameters: ModelParameters,
  days: number,
  history: PurchaseHistory,
): number {
  const { r = NaN, alpha = NaN, a = NaN, b = NaN, s = NaN, beta = NaN } = parameters;
  switch (rule) {
    case 'bg-nbd':
      return bgNbdConditional({ r, alpha, a, b }, days, history);
    case 'mbg-nbd':
      return mbgNbdConditional({ r, alpha, a, b }, days, history);
    case 'pareto-nbd':
      return paretoNbdConditional({ r, alpha, s, beta }, days, history);
  }
}
