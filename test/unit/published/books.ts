import type { PeriodHistory } from '../../../src/judge/models/customers/bg-bb.js';
import type { Spend } from '../../../src/judge/models/customers/gamma-gamma.js';
import type { PurchaseHistory } from '../../../src/judge/models/customers/history.js';
import { dayOf, readData, readNumbers, readRows } from './public-data.js';

/** One purchase of one customer: a day number, a product where it is known, and money. */
export interface Purchase {
  readonly customer: string;
  readonly day: number;
  readonly product?: string;
  readonly value: number;
}

/** CDNOW, the 1/10 sample: 2,357 customers who first bought in early 1997, to mid 1998. */
export function cdnowPurchases(): Purchase[] {
  return readData('cdnow/CDNOW_sample.txt')
    .trim()
    .split('\n')
    .map((line) => {
      const [, customer = '', date = '', , value] = line.trim().split(/\s+/);
      return { customer, day: dayOf(date), value: Number(value) };
    });
}

/** Northwind order lines, mid 1996 to mid 1998, 89 customers, 77 products. */
export function northwindPurchases(): Purchase[] {
  return readRows('northwind/order_lines.csv').map(
    ([, customer = '', , date = '', product = '', price, quantity, discount]) => ({
      customer,
      day: dayOf(date),
      product,
      value: Number(price) * Number(quantity) * (1 - Number(discount)),
    }),
  );
}

/** Maven CRM: won opportunities of 85 accounts, March to December 2017, 7 products. */
export function mavenPurchases(): Purchase[] {
  return readRows('maven_crm/sales_pipeline.csv').flatMap(
    ([, , product = '', customer = '', stage, , closed = '', value]) =>
      stage === 'Won' ? [{ customer, day: dayOf(closed), product, value: Number(value) }] : [],
  );
}

/** CDNOW as the published models saw it: x, tₓ, T in weeks at the end of the first 39. */
export function cdnowHistories(): PurchaseHistory[] {
  return readNumbers('cdnow/cdnow_customers_summary.csv').map(
    ([, repeats = 0, lastAt = 0, observed = 0]) => ({ repeats, lastAt, observed }),
  );
}

/** CDNOW: repeat purchases and their mean value; 946 customers have any. */
export function cdnowSpends(): Spend[] {
  return readNumbers('cdnow/cdnow_customers_summary_with_transactions.csv').map(
    ([, purchases = 0, , , mean = 0]) => ({ purchases, mean }),
  );
}

/** Yearly donations of 11,104 supporters of a public radio station over six years. */
export function donations(): PeriodHistory[] {
  return readNumbers('cdnow/donations.csv').map(
    ([purchases = 0, lastPeriod = 0, periods = 0, customers = 0]) => ({
      purchases,
      lastPeriod,
      periods,
      customers,
    }),
  );
}

/** Groceries: 9,835 baskets as item numbers, and the items by number. */
export function groceries(): { baskets: number[][]; items: string[] } {
  const rows = readRows('groceries/groceries.csv', { header: false });
  return numbered(rows);
}

/** Baskets of names as baskets of numbers, each once, in the order of the names. */
export function numbered(rows: readonly (readonly string[])[]): {
  baskets: number[][];
  items: string[];
} {
  const items = [...new Set(rows.flat())].sort();
  const numbers = new Map(items.map((item, i) => [item, i]));
  const baskets = rows.map((row) => [...new Set(row.map((item) => numbers.get(item) ?? -1))]);
  return { baskets, items };
}
