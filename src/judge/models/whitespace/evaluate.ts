import { inOneGo, type Steps } from '../../steps.js';
import { type Retrieval, retrieve } from '../measures/retrieval.js';
import { coOwnership, type Ownership, ownersWithout } from './co-ownership.js';
import { type Scorer, suggest } from './suggest.js';

/**
 * Temporal test: suggestions made from what accounts owned before a date, against what they bought
 * for the first time after it. Accounts that owned nothing before, or bought nothing new after, are
 * no test. Both lists are by the same accounts in the same order.
 * @throws {RangeError} when they differ in length
 */
export const temporalTest = inOneGo(temporalTestInSteps);

/** `temporalTest` with a pause after each account. */
export function* temporalTestInSteps(
  scorer: Scorer,
  before: Ownership,
  after: Ownership,
  products: number,
): Steps<Retrieval[]> {
  if (before.length !== after.length) throw new RangeError('One list before and one after');
  const counts = coOwnership(before, products);
  const tests: Retrieval[] = [];
  for (const [i, owned] of before.entries()) {
    if (owned.length === 0) continue;
    const has = new Set(owned);
    const fresh = new Set((after[i] ?? []).filter((product) => !has.has(product)));
    if (fresh.size > 0) tests.push(retrieve(suggest(scorer, counts, owned), fresh));
    yield;
  }
  return tests;
}

/**
 * Leave-one-out test: each owned product of each account is hidden once, and has to be found again
 * from the account's other products and all other accounts. All of them are tried, so there is no
 * seed. One list of tests for each account with two products or more: average within an account
 * first (`meanOfGroups`), or those that own most would count most.
 */
export function leaveOneOutTest(
  scorer: Scorer,
  ownership: Ownership,
  products: number,
): Retrieval[][] {
  const all = coOwnership(ownership, products);
  const groups: Retrieval[][] = [];
  for (const list of ownership) {
    const owned = [...new Set(list)];
    if (owned.length < 2) continue;
    const others = ownersWithout(all, owned);
    groups.push(
      owned.map((hidden) => {
        const rest = owned.filter((product) => product !== hidden);
        return retrieve(suggest(scorer, others, rest), new Set([hidden]));
      }),
    );
  }
  return groups;
}
