/**
 * One account's purchases as the customer-base models see them, in any one unit of time (weeks in
 * the published examples). The first purchase makes the customer and is not counted.
 */
export interface PurchaseHistory {
  /** Repeat purchases, x. */
  readonly repeats: number;
  /** Time of the last purchase since the first, tₓ; 0 where there was no other. */
  readonly lastAt: number;
  /** Time observed since the first purchase, T. */
  readonly observed: number;
}

/** A history and how many customers share it. */
export interface CountedHistory extends PurchaseHistory {
  readonly customers: number;
}

/**
 * Identical histories as one row with a count: likelihoods cost by row, and many rows repeat. In an
 * order of their own, so that a fit does not depend on that of the book.
 */
export function groupHistories(histories: Iterable<PurchaseHistory>): CountedHistory[] {
  const groups = new Map<string, { row: PurchaseHistory; customers: number }>();
  for (const row of histories) {
    const key = `${row.repeats}/${row.lastAt}/${row.observed}`;
    const group = groups.get(key);
    if (group) group.customers++;
    else groups.set(key, { row, customers: 1 });
  }
  return [...groups.values()]
    .map(({ row: { repeats, lastAt, observed }, customers }) => ({
      repeats,
      lastAt,
      observed,
      customers,
    }))
    .sort((a, b) => a.repeats - b.repeats || a.lastAt - b.lastAt || a.observed - b.observed);
}

/**
 * The history that ascending purchase times make when looked at until `until`, or undefined where
 * none lies before it. Purchases at one and the same time count once, as in the published data.
 */
export function historyOf(times: readonly number[], until: number): PurchaseHistory | undefined {
  let first: number | undefined;
  let last = 0;
  let purchases = 0;
  for (const time of times) {
    if (time > until) break;
    if (first === undefined) first = time;
    else if (time === last) continue;
    last = time;
    purchases++;
  }
  if (first === undefined) return undefined;
  return { repeats: purchases - 1, lastAt: last - first, observed: until - first };
}
