import type { LoyaltyGroup, LoyaltyProof } from '../../account/proof.js';
import { fitModel, modelScore } from '../loyalty/model.js';
import { loyaltyContestInSteps, MIN_EACH } from '../models/contest/loyalty.js';
import { historyOf } from '../models/customers/history.js';
import { rankRule } from '../models/customers/rank-rule.js';
import { measuredShare } from '../models/measures/interval.js';
import { mapInSteps, type Steps } from '../steps.js';

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
  const days = until - cut;
  const ranks = () =>
    rankRule(
      customers.map((all) => all.filter((day) => day <= cut).length),
      customers.map((all) => all.findLast((day) => day <= cut) ?? 0),
    );
  const found =
    contest.chosen === 'rank-rule' ? undefined : yield* modelOf(contest.chosen, customers);
  const { chosen, scores, model } = found ?? {
    chosen: 'rank-rule' as const,
    scores: ranks(),
    model: undefined,
  };
  const result = contest.results[chosen];
  return {
    proven: contest.proven,
    customers: contest.customers,
    needed: MIN_EACH,
    active: contest.active,
    chosen,
    auc: { chosen: result.ok ? result.auc : rule.auc, recency: recency.auc, rankRule: rule.auc },
    days,
    groups: groupsOf(scores, again),
    ...(model ? { model } : {}),
  };

  /** Scores by the model as of the cut, and its parameters as of the end. */
  function* modelOf(name: 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd', all: typeof customers) {
    const histories = (day: number) => all.flatMap((times) => historyOf(times, day) ?? []);
    const then = yield* fitModel(name, histories(cut));
    const now = yield* fitModel(name, histories(until));
    if (!then || !now) return undefined;
    const scores = yield* mapInSteps(histories(cut), (history) =>
      modelScore(name, then, days, history),
    );
    return scores.every(Number.isFinite) ? { chosen: name, scores, model: now } : undefined;
  }
}

/** Fifths by score, the lowest first; who scores alike stays together. */
export function groupsOf(
  scores: readonly number[],
  again: readonly boolean[],
): readonly LoyaltyGroup[] {
  const order = scores
    .map((score, i) => ({ score, again: again[i] === true }))
    .sort((a, b) => a.score - b.score);
  const starts = new Set<number>();
  for (let group = 0; group < GROUPS; group += 1) {
    let start = Math.round((group * order.length) / GROUPS);
    while (start > 0 && order[start]?.score === order[start - 1]?.score) start -= 1;
    if (start < order.length) starts.add(start);
  }
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.flatMap((start, i) => {
    const members = order.slice(start, cuts[i + 1]);
    const rate = measuredShare(members.filter((one) => one.again).length, members.length);
    return rate ? [{ from: members[0]?.score ?? 0, rate }] : [];
  });
}
