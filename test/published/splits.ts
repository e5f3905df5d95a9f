import type { Ownership } from '../../src/judge/models/whitespace/co-ownership.js';
import type { Purchase } from '../unit/published/books.js';

/** Purchases of a book until a day, and after it until another. */
export interface Split {
  readonly purchases: readonly Purchase[];
  /** The last day that belongs to the time before. */
  readonly cut: number;
  /** The last day that is looked at. */
  readonly until: number;
}

/** Whether a purchase lies before the cut, after it, or outside what is looked at. */
export function sideOf({ day }: Purchase, { cut, until }: Split): 'before' | 'after' | undefined {
  if (day <= cut) return 'before';
  return day <= until ? 'after' : undefined;
}

/** Each customer's days of purchase, ascending. */
export function daysByCustomer({ purchases }: Split): number[][] {
  const days = new Map<string, number[]>();
  for (const { customer, day } of purchases) {
    const list = days.get(customer);
    if (list) list.push(day);
    else days.set(customer, [day]);
  }
  return [...days.values()].map((list) => list.sort((a, b) => a - b));
}

/** Each customer's products before and after the cut, as numbers. */
export function ownershipBySide(split: Split): {
  before: Ownership;
  after: Ownership;
  products: number;
} {
  const customers = [...new Set(split.purchases.map(({ customer }) => customer))];
  const names = new Set(split.purchases.flatMap(({ product }) => (product ? [product] : [])));
  const number = new Map([...names].sort().map((name, i) => [name, i]));
  const side = { before: new Map<string, Set<number>>(), after: new Map<string, Set<number>>() };
  for (const purchase of split.purchases) {
    const at = sideOf(purchase, split);
    const product = number.get(purchase.product ?? '');
    if (!at || product === undefined) continue;
    const owned = side[at].get(purchase.customer);
    if (owned) owned.add(product);
    else side[at].set(purchase.customer, new Set([product]));
  }
  const listOf = (sets: ReadonlyMap<string, Set<number>>) =>
    customers.map((customer) => [...(sets.get(customer) ?? [])]);
  return { before: listOf(side.before), after: listOf(side.after), products: names.size };
}

/** What each customer spent in all, and on each side of the cut. */
export function valueBySide(split: Split): {
  all: Map<string, number>;
  before: Map<string, number>;
  after: Map<string, number>;
} {
  const sums = {
    all: new Map<string, number>(),
    before: new Map<string, number>(),
    after: new Map<string, number>(),
  };
  for (const purchase of split.purchases) {
    const at = sideOf(purchase, split);
    for (const sum of at ? [sums.all, sums[at]] : [sums.all])
      sum.set(purchase.customer, (sum.get(purchase.customer) ?? 0) + purchase.value);
  }
  return sums;
}
