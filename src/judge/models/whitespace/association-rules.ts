import { frequentSets } from './frequent-sets.js';

/** "Who owns all of `from` also owns `to`". */
export interface AssociationRule {
  readonly from: readonly number[];
  readonly to: number;
  /** Baskets with all of it. */
  readonly count: number;
  /** … as a share of all baskets: P(from ∩ to). */
  readonly support: number;
  /** P(to | from). */
  readonly confidence: number;
  /** confidence ÷ P(to). Never rank suggestions by it: rare pairs win, and it does worse than chance. */
  readonly lift: number;
}

/**
 * Association rules with one item on the right (Agrawal, Imieliński & Swami 1993), of at least these
 * shares, in the order of the sets they come from. Used to check the counts, not to suggest.
 */
export function associationRules(
  baskets: readonly (readonly number[])[],
  items: number,
  { support, confidence }: { readonly support: number; readonly confidence: number },
): AssociationRule[] {
  const n = baskets.length;
  // Just under, so that .6 × 5 baskets asks for 3 and not, by rounding, for 4.
  const sets = frequentSets(baskets, items, Math.ceil(support * n - 1e-9));
  const counts = new Map(sets.map((set) => [set.items.join(), set.count]));
  const rules: AssociationRule[] = [];
  for (const set of sets) {
    if (set.items.length < 2) continue;
    for (const to of set.items) {
      const from = set.items.filter((item) => item !== to);
      const fromCount = counts.get(from.join()) ?? 0;
      const toCount = counts.get(String(to)) ?? 0;
      const sure = set.count / fromCount;
      if (sure < confidence) continue;
      rules.push({
        from,
        to,
        count: set.count,
        support: set.count / n,
        confidence: sure,
        lift: sure / (toCount / n),
      });
    }
  }
  return rules;
}
