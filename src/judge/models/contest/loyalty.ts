import { inOneGo, mapInSteps, type Steps } from '../../steps.js';
import { bgNbdConditional, fitBgNbdInSteps } from '../customers/bg-nbd-forecast.js';
import type { Fit, FitFault } from '../customers/fit.js';
import { historyOf, type PurchaseHistory } from '../customers/history.js';
import { fitMbgNbdInSteps, mbgNbdConditional } from '../customers/mbg-nbd.js';
import { fitParetoNbdInSteps, paretoNbdConditional } from '../customers/pareto-nbd.js';
import { rankRule } from '../customers/rank-rule.js';
import { auc } from '../measures/auc.js';
import type { Measured } from '../measures/interval.js';

/** Ways to rank who will be active; the first is the default. */
export const LOYALTY_SCORERS = [
  'rank-rule' /* recency and frequency ranks added */,
  'recency',
  'frequency',
  'bg-nbd' /* purchases to expect, by each model */,
  'mbg-nbd',
  'pareto-nbd',
] as const;
export type LoyaltyScorer = (typeof LOYALTY_SCORERS)[number];

const MODELS = ['bg-nbd', 'mbg-nbd', 'pareto-nbd'] as const;
/** A model that is fitted to a book's purchases. */
export type Model = (typeof MODELS)[number];

/** How well one way to rank did, or why it could not be tried. */
export type LoyaltyResult =
  | {
      readonly ok: true;
      readonly auc: Measured;
      /** By customer, in the order of the book. */
      readonly scores: readonly number[];
    }
  | { readonly ok: false; readonly reason: FitFault | 'not-finite' };

/** What a back-test of loyalty gave, and which scorer it speaks for. */
export interface LoyaltyContest {
  /** Customers with a purchase before the cut, and how many of them bought after it. */
  readonly customers: number;
  readonly active: number;
  readonly results: { readonly [N in LoyaltyScorer]: LoyaltyResult };
  readonly chosen: 'rank-rule' | Model;
  /** The models that beat the rule, the best first; none where nothing is proven. */
  readonly winners: readonly Model[];
  /** False: too few customers to tell, `chosen` is the default and not a finding. */
  readonly proven: boolean;
}

/** A model replaces the rule only where its AUC is higher by more than this: less is noise. */
export const MIN_GAIN = 0.01;

/** A finding needs this many customers who bought again and as many who did not. */
export const MIN_EACH = 20;

/**
 * The rank rule against the fitted models on a book's own history: each ranks by purchases until
 * `cut`, and is measured by who buys in (cut, until]. Times of each customer ascend; any unit.
 * Undefined where all were active afterwards or none was.
 */
export const loyaltyContest = inOneGo(loyaltyContestInSteps);

/** `loyaltyContest` with pauses within each fit, and between the customers that a model scores. */
export function* loyaltyContestInSteps(
  purchases: readonly (readonly number[])[],
  cut: number,
  until: number,
): Steps<LoyaltyContest | undefined> {
  const histories: PurchaseHistory[] = [];
  const happened: boolean[] = [];
  for (const times of purchases) {
    const history = historyOf(times, cut);
    if (!history) continue;
    histories.push(history);
    happened.push(times.some((time) => time > cut && time <= until));
  }
  const score = (scores: readonly number[]): LoyaltyResult => {
    if (!scores.every(Number.isFinite)) return { ok: false, reason: 'not-finite' };
    const area = auc(scores, happened);
    return area ? { ok: true, auc: area, scores } : { ok: false, reason: 'too-few-customers' };
  };
  function* forecast<Params>(
    fitting: Steps<Fit<Params>>,
    expect: (params: Params, t: number, history: PurchaseHistory) => number,
  ): Steps<LoyaltyResult> {
    const fit = yield* fitting;
    if (!fit.ok) return fit;
    const { params } = fit;
    return score(yield* mapInSteps(histories, (history) => expect(params, until - cut, history)));
  }

  const frequency = histories.map(({ repeats }) => repeats);
  const recency = histories.map(({ lastAt, observed }) => lastAt - observed);
  const rule = score(rankRule(frequency, recency));
  if (!rule.ok) return undefined;
  const results = {
    'rank-rule': rule,
    recency: score(recency),
    frequency: score(frequency),
    'bg-nbd': yield* forecast(fitBgNbdInSteps(histories), bgNbdConditional),
    'mbg-nbd': yield* forecast(fitMbgNbdInSteps(histories), mbgNbdConditional),
    'pareto-nbd': yield* forecast(fitParetoNbdInSteps(histories), paretoNbdConditional),
  } as const;
  const active = happened.filter(Boolean).length;
  const proven = Math.min(active, histories.length - active) >= MIN_EACH;
  const winners = proven ? winnersOf(rule.auc.value, results) : [];
  return {
    customers: histories.length,
    active,
    results,
    chosen: winners[0] ?? 'rank-rule',
    winners,
    proven,
  };
}

/**
 * The models that are better than the rule by more than `MIN_GAIN`, the best first. Of two that are as
 * good the simpler one, which is named first.
 * @param rule the AUC of the rule of ranks
 */
export function winnersOf(
  rule: number,
  results: { readonly [N in Model]: LoyaltyResult },
): readonly Model[] {
  return MODELS.flatMap((name) => {
    const result = results[name];
    return result.ok && result.auc.value > rule + MIN_GAIN
      ? [{ name, area: result.auc.value }]
      : [];
  })
    .sort((a, b) => b.area - a.area)
    .map(({ name }) => name);
}
