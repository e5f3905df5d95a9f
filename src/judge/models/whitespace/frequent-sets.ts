/** Products that are owned or bought together, in ascending order, and by how many. */
export interface FrequentSet {
  readonly items: readonly number[];
  readonly count: number;
}

const BITS = 32;

/**
 * All sets of items that at least `minCount` of the baskets hold: Eclat (Zaki 2000), each item a bit
 * set of its baskets, sets grown depth first by intersection. The same sets as Apriori's (Agrawal &
 * Srikant 1994) with one pass over the data.
 */
export function frequentSets(
  baskets: readonly (readonly number[])[],
  items: number,
  minCount: number,
): FrequentSet[] {
  const least = Math.max(1, minCount);
  const words = Math.ceil(baskets.length / BITS);
  const columns = Array.from({ length: items }, () => new Uint32Array(words));
  for (const [row, basket] of baskets.entries())
    for (const item of basket) {
      const column = columns[item];
      if (column) column[row >> 5] = (column[row >> 5] ?? 0) | (1 << (row & 31));
    }
  const found: FrequentSet[] = [];
  const grow = (prefix: readonly number[], siblings: readonly Extension[]) => {
    for (const [i, { item, rows, count }] of siblings.entries()) {
      const set = [...prefix, item];
      found.push({ items: set, count });
      const next: Extension[] = [];
      for (const sibling of siblings.slice(i + 1)) {
        const common = inBoth(rows, sibling.rows);
        if (common >= least)
          next.push({ item: sibling.item, rows: intersect(rows, sibling.rows), count: common });
      }
      if (next.length > 0) grow(set, next);
    }
  };
  grow(
    [],
    columns
      .map((rows, item) => ({ item, rows, count: inBoth(rows, rows) }))
      .filter(({ count }) => count >= least),
  );
  return found;
}

interface Extension {
  readonly item: number;
  readonly rows: Uint32Array;
  readonly count: number;
}

/** How many baskets both have: counted first, because most pairs are too rare to be kept. */
function inBoth(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += bitCount((a[w] ?? 0) & (b[w] ?? 0));
  return count;
}

function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, w) => word & (b[w] ?? 0));
}

/** Bits set in a 32-bit word (Warren, Hacker's Delight, 5–1). */
function bitCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  v = (v + (v >>> 4)) & 0x0f0f0f0f;
  return Math.imul(v, 0x01010101) >>> 24;
}
