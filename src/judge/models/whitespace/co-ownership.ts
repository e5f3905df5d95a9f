/** Which products each account owns: lists of product numbers from 0, none twice in a list. */
export type Ownership = readonly (readonly number[])[];

/** How many accounts own each product, and each pair of products. */
export interface CoOwnership {
  readonly products: number;
  readonly accounts: number;
  /** Owners of each product. */
  readonly owners: Uint32Array;
  /** Owners of both, as a symmetric matrix by row; the diagonal is `owners`. */
  readonly both: Uint32Array;
}

/** Counts owners and owners in common. A product named twice in one list counts once. */
export function coOwnership(ownership: Ownership, products: number): CoOwnership {
  const owners = new Uint32Array(products);
  const both = new Uint32Array(products * products);
  for (const list of ownership) {
    const owned = [...new Set(list)];
    for (const i of owned) {
      owners[i] = (owners[i] ?? 0) + 1;
      for (const j of owned) both[i * products + j] = (both[i * products + j] ?? 0) + 1;
    }
  }
  return { products, accounts: ownership.length, owners, both };
}

/** The counts without one account's own products: what leave-one-out judges it by. */
export function ownersWithout(counts: CoOwnership, owned: readonly number[]): CoOwnership {
  const { products, accounts } = counts;
  const owners = counts.owners.slice();
  const both = counts.both.slice();
  for (const i of owned) {
    owners[i] = (owners[i] ?? 0) - 1;
    for (const j of owned) both[i * products + j] = (both[i * products + j] ?? 0) - 1;
  }
  return { products, accounts: accounts - 1, owners, both };
}
