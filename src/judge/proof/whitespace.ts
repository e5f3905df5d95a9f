import type { Account } from '../../account/account.js';
import type { WhitespaceProof } from '../../account/proof.js';
import { productsOf } from '../measure/products.js';
import { MIN_TESTS, whitespaceContest } from '../models/contest/whitespace.js';

/**
 * Whitespace suggestions made from what accounts owned at the cut against what they bought after it.
 * Undefined where there is no test at all. Both lists are of the same accounts in the same order.
 */
export function whitespaceProof(
  before: readonly Account[],
  after: readonly Account[],
): WhitespaceProof | undefined {
  const names = (account: Account): readonly string[] =>
    productsOf(account, undefined)
      .filter(({ owned }) => owned)
      .map(({ name }) => name);
  const known = [...new Set(after.flatMap(names))].sort();
  const number = new Map(known.map((name, i) => [name, i]));
  const owned = (accounts: readonly Account[]) =>
    accounts.map((account) => names(account).flatMap((name) => number.get(name) ?? []));
  const contest = whitespaceContest(owned(before), owned(after), known.length);
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
