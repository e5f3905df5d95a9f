import type { CoOwnership } from './co-ownership.js';
import type { Similarity } from './similarity.js';

/** Scores every product for an account by what it owns. */
export type Scorer = (counts: CoOwnership, owned: readonly number[]) => Float64Array;

/** The sum of a product's similarities to all that the account owns (item-item neighbourhood). */
export function itemItem(similarity: Similarity): Scorer {
  return (counts, owned) => {
    const scores = new Float64Array(counts.products);
    for (let c = 0; c < counts.products; c++) {
      let sum = 0;
      for (const i of owned) if (i !== c) sum += similarity(counts, i, c);
      scores[c] = sum;
    }
    return scores;
  };
}

/** The number of owners, whatever the account owns: the baseline every other scorer has to beat. */
export const popularity: Scorer = ({ owners }) => Float64Array.from(owners);

/**
 * Products the account does not own, the best suggestion first. Equal scores go by popularity, then by
 * number, so the order never depends on chance.
 */
export function suggest(scorer: Scorer, counts: CoOwnership, owned: readonly number[]): number[] {
  const scores = scorer(counts, owned);
  const has = new Set(owned);
  const candidates: number[] = [];
  for (let c = 0; c < counts.products; c++) if (!has.has(c)) candidates.push(c);
  return candidates.sort(
    (a, b) =>
      (scores[b] ?? 0) - (scores[a] ?? 0) ||
      (counts.owners[b] ?? 0) - (counts.owners[a] ?? 0) ||
      a - b,
  );
}
