import type { Account } from '../../account/account.js';
import { amountIn, type Money } from '../../account/money.js';
import { finite, finiteCount } from './finite.js';

/** What an account's lists tell of one product. */
export interface ProductFacts {
  readonly name: string;
  /** It stands among the assets, or in a won opportunity. */
  readonly owned: boolean;
  /** What was paid for it in all, in the asked currency, where every price of it is known. */
  readonly paid?: number;
  /** Decided opportunities it stood in. */
  readonly won: number;
  readonly lost: number;
}

interface Gathered {
  owned: boolean;
  /** Paid for as an asset, and in won opportunities: the same thing twice, so never added up. */
  asset: number;
  sold: number;
  won: number;
  lost: number;
}

/** A product's name as it is compared: the CRM's, without white space around it. */
export function productName(name: string | undefined): string {
  return name?.trim() ?? '';
}

/**
 * The products an account owns, or decided on, by name. Assets and the products of won opportunities
 * are owned; those of lost ones only counted.
 * @param currency prices in another are unknown
 */
export function productsOf(
  { related: { assets, opportunities } }: Account,
  currency: string | undefined,
): readonly ProductFacts[] {
  const products = new Map<string, Gathered>();
  const of = (name: string): Gathered => {
    const found = products.get(name) ?? { owned: false, asset: 0, sold: 0, won: 0, lost: 0 };
    products.set(name, found);
    return found;
  };
  const amount = (money: Money | undefined): number | undefined =>
    money && currency !== undefined ? finite(amountIn(money, currency)) : undefined;
  for (const asset of assets?.rows ?? []) {
    const name = productName(asset.product ?? asset.name);
    if (name === '') continue;
    const product = of(name);
    product.owned = true;
    product.asset += amount(asset.price) ?? NaN;
  }
  for (const { outcome, products: lines = [] } of opportunities?.rows ?? []) {
    if (outcome !== 'won' && outcome !== 'lost') continue;
    const named = new Set(lines.map(({ name }) => productName(name)).filter((name) => name !== ''));
    // One deal, on however many of its lines the product stands.
    for (const name of named) of(name)[outcome] += 1;
    if (outcome === 'lost') continue;
    for (const line of lines) {
      const name = productName(line.name);
      if (name === '') continue;
      const product = of(name);
      product.owned = true;
      product.sold += (amount(line.price) ?? NaN) * (finiteCount(line.quantity) ?? 1);
    }
  }
  return [...products]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { owned, asset, sold, won, lost }]) => {
      const paid = asset > 0 ? asset : sold > 0 ? finite(sold) : undefined;
      return { name, owned, won, lost, ...(paid === undefined ? {} : { paid }) };
    });
}
