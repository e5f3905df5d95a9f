import type { LoyaltyGroup, LoyaltyProof } from '../../account/proof.js';
import { fitModel, type ModelParameters } from '../loyalty/model.js';
import { loyaltyContestInSteps, MIN_EACH, type Model } from '../models/contest/loyalty.js';
import { historyOf, type PurchaseHistory } from '../models/customers/history.js';
import { rankRule } from '../models/customers/rank-rule.js';
import { measuredShare } from '../models/measures/interval.js';
import type { Steps } from '../steps.js';

/** Into so many groups customers are put, by how likely they were to stay. */
const GROUPS = 5;

/**
 * The rule of ranks against the fitted models on days of won deals, and how many of each fifth of the
 * customers bought again; with pauses. Undefined where all or none of them did.
 * @param purchases each account's days of won deals, ascending
 */
export function* loyaltyProof(
  purchases: readonly (readonly number[])[],
  cut: number,
  until: number,
): Steps<LoyaltyProof | undefined> {
  const contest = yield* loyaltyContestInSteps(purchases, cut, until);
  const rule = contest?.results['rank-rule'];
  const recency = contest?.results.recency;
  if (!contest || !rule?.ok || !recency?.ok) return undefined;
  const customers = purchases.filter((days) => days.some((day) => day <= cut));
  const again = customers.map((days) => days.some((day) => day > cut && day <= until));
  const { winners } = contest;
  const whole = winners.length > 0 ? customers.flatMap((days) => historyOf(days, until) ?? []) : [];
  const fitted = yield* firstFitted(winners, whole);
  const chosen = fitted?.rule ?? 'rank-rule';
  const result = contest.results[chosen];
  return {
    proven: contest.proven,
    customers: contest.customers,
    needed: MIN_EACH,
    active: contest.active,
    chosen,
    auc: { chosen: result.ok ? result.auc : rule.auc, recency: recency.auc, rankRule: rule.auc },
    days: until - cut,
    groups: groupsOf(fitted && result.ok ? result.scores : ranksAt(cut, customers), again),
    ...(fitted ? { model: fitted.model } : {}),
  };
}

/**
 * The first of these models that can be fitted, with its parameters. Found better as of the cut, it is
 * used as of the end, so it has to fit the whole history too: what the best cannot, the next may.
 */
function* firstFitted(
  rules: readonly Model[],
  histories: readonly PurchaseHistory[],
): Steps<{ readonly rule: Model; readonly model: ModelParameters } | undefined> {
  for (const rule of rules) {
    const model = yield* fitModel(rule, histories);
    if (model) return { rule, model };
  }
  return undefined;
}

/** The rule's scores as one account's is made: deals of one day count each. */
function ranksAt(cut: number, customers: readonly (readonly number[])[]): readonly number[] {
  const known = customers.map((days) => days.filter((day) => day <= cut));
  return rankRule(
    known.map((days) => days.length),
    known.map((days) => days.at(-1) ?? 0),
  );
}

/** Fifths by score, the lowest first; who scores alike stays together. */
export function groupsOf(
  scores: readonly number[],
  again: readonly boolean[],
): readonly LoyaltyGroup[] {
  const order = scores
    .map((score, i) => ({ score, again: again[i] }))
    .sort((a, b) => a.score - b.score);
  const starts = new Set<number>();
  for (let group = 0; group < GROUPS; group += 1) {
    let start = Math.round((group * order.length) / GROUPS);
    while (start > 0 && order[start]?.score === order[start - 1]?.score) start -= 1;
    starts.add(start);
  }
  const cuts = [...starts];
  return cuts.flatMap((start, i) => {
    const members = order.slice(start, cuts[i + 1]);
    const rate = measuredShare(members.filter((one) => one.again).length, members.length);
    return rate ? [{ from: members[0]?.score ?? 0, rate }] : [];
  });
}
