import type { CoOwnership } from '../models/whitespace/co-ownership.js';
import { CODE, DEALS, MOST_PRODUCTS, PRODUCT_SLOTS } from './row.js';
import type { Rows } from './rows.js';
import { SortedValues } from './sorted.js';

/**
 * What the rows say of products, by product number (its code − 1): owners, owners in common, decided
 * deals and prices. Counted at the first question, then kept up with each change.
 */
export class Ownership {
  /** Accounts that own anything. */
  accounts = 0;
  readonly owners = new Uint32Array(MOST_PRODUCTS);
  readonly won = new Uint32Array(MOST_PRODUCTS);
  readonly lost = new Uint32Array(MOST_PRODUCTS);
  readonly #both = new Uint32Array(MOST_PRODUCTS * MOST_PRODUCTS);
  readonly #paid: readonly SortedValues[];
  readonly #list = new Uint16Array(MOST_PRODUCTS);

  /** @param currency the book's: amounts in another do not count */
  constructor(rows: Rows, currency: number) {
    this.#paid = Array.from({ length: MOST_PRODUCTS }, () => new SortedValues([], 'later'));
    for (let index = 0; index < rows.size; index += 1) this.count(rows, index, currency, 1);
  }

  /** The counts as scorers take them. */
  get counts(): CoOwnership {
    const { accounts, owners } = this;
    return { products: MOST_PRODUCTS, accounts, owners, both: this.#both };
  }

  /** How many accounts own both products. */
  both(a: number, b: number): number {
    return this.#both[a * MOST_PRODUCTS + b] as number;
  }

  /** What accounts paid for the product, each in all. */
  paid(product: number): SortedValues {
    return this.#paid[product] ?? new SortedValues();
  }

  /** Adds (1) or takes out (−1) one row. */
  count(rows: Rows, index: number, currency: number, sign: 1 | -1): void {
    const list = this.#list;
    const count = rows.ownedProducts(index, list);
    if (count > 0) this.accounts += sign;
    for (let i = 0; i < count; i += 1) {
      const product = list[i] as number;
      this.owners[product] = (this.owners[product] as number) + sign;
      for (let j = 0; j < count; j += 1) {
        const at = product * MOST_PRODUCTS + (list[j] as number);
        this.#both[at] = (this.#both[at] as number) + sign;
      }
    }
    const comparable = currency > 0 && rows.code(index, CODE.currency) === currency;
    for (let slot = 0; slot < PRODUCT_SLOTS; slot += 1) {
      const product = rows.dealByte(index, DEALS.product + slot);
      const won = rows.dealByte(index, DEALS.won + slot);
      const lost = rows.dealByte(index, DEALS.lost + slot);
      this.won[product] = (this.won[product] as number) + sign * won;
      this.lost[product] = (this.lost[product] as number) + sign * lost;
      const paid = rows.dealAmount(index, DEALS.paid + slot * 4);
      if (!comparable || !(paid > 0 && Number.isFinite(paid))) continue;
      if (sign === 1) this.#paid[product]?.insert(paid);
      else this.#paid[product]?.remove(paid);
    }
  }
}
