import type { Account } from '../../account/account.js';
import type { WhitespaceProof } from '../../account/proof.js';
import { productsOf } from '../measure/products.js';
import { MIN_TESTS, whitespaceContestInSteps } from '../models/contest/whitespace.js';
import { MOST_PRODUCTS } from '../standing/row.js';
import { mapInSteps, type Steps } from '../steps.js';

/**
 * Whitespace suggestions made from what accounts owned at the cut against what they bought after it.
 * With pauses. Undefined where there is no test at all. Both lists are of the same accounts in the same
 * order.
 */
export function* whitespaceProof(
  before: readonly Account[],
  after: readonly Account[],
): Steps<WhitespaceProof | undefined> {
  const then = yield* mapInSteps(before, ownedNames);
  const later = yield* mapInSteps(after, ownedNames);
  const number = numbersOf(then, later);
  const owned = (lists: typeof then) =>
    lists.map((names) => names.flatMap((name) => number.get(name) ?? []));
  const contest = yield* whitespaceContestInSteps(owned(then), owned(later), number.size);
  if (!contest) return undefined;
  const { tests, proven, chosen, results, random } = contest;
  const part = ({ hitRate5, reciprocalRank }: (typeof results)['jaccard']) => ({
    hitRate5,
    // A mean's interval is open for one test, and may reach over the ends a reciprocal rank has.
    reciprocalRank: {
      ...reciprocalRank,
      low: Math.max(0, reciprocalRank.low),
      high: Math.min(1, reciprocalRank.high),
    },
  });
  return {
    proven,
    tests,
    needed: MIN_TESTS,
    chosen,
    results: { jaccard: part(results.jaccard), popularity: part(results.popularity) },
    random: { hitRate5: random.hitRate5, reciprocalRank: random.reciprocalRank },
  };
}

function ownedNames(account: Account): readonly string[] {
  return productsOf(account, undefined)
    .filter(({ owned }) => owned)
    .map(({ name }) => name);
}

/**
 * A number from 0 for each product that is tried: those that most accounts owned at first, as many as the
 * judge itself keeps. In a book whose assets each have a name of their own the rest would be owned once,
 * and the table of what is owned together would take gigabytes.
 */
function numbersOf(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): ReadonlyMap<string, number> {
  const owners = new Map(after.flat().map((name) => [name, 0]));
  for (const name of before.flat()) owners.set(name, (owners.get(name) ?? 0) + 1);
  const tried = [...owners]
    .sort(([a, of], [b, others]) => others - of || (a < b ? -1 : 1))
    .slice(0, MOST_PRODUCTS)
    .map(([name]) => name);
  return new Map(tried.sort().map((name, i) => [name, i]));
}
