import type { Account } from '../../src/account/account.js';
import { dateOfDay } from '../../src/account/calendar-date.js';
import type { Source } from '../../src/account/fact.js';
import type { Opportunity } from '../../src/account/related.js';
import type { Purchase } from '../unit/published/books.js';

const SOURCE: Source = { kind: 'import', name: 'purchases' };
const CURRENCY = 'USD';

/**
 * Purchases as the accounts of a book: each day's purchases of a customer are one won opportunity
 * with its products. Employees and annual revenue are told where a file of accounts has them.
 */
export function bookOf(
  purchases: readonly Purchase[],
  sizes: ReadonlyMap<string, { readonly revenue: number; readonly employees: number }> = new Map(),
): readonly Account[] {
  const days = new Map<string, Map<number, Purchase[]>>();
  for (const purchase of purchases) {
    const own = days.get(purchase.customer) ?? new Map<number, Purchase[]>();
    days.set(purchase.customer, own);
    own.set(purchase.day, [...(own.get(purchase.day) ?? []), purchase]);
  }
  return [...days].map(([customer, own]) => {
    const id = customer.replace(/\s+/g, '-');
    const rows = [...own].map(([day, lines]): Opportunity => {
      const products = lines.flatMap(({ product, value }) =>
        product ? [{ name: product, price: { amount: value, currency: CURRENCY } }] : [],
      );
      return {
        id: `${id}/${day}`,
        name: dateOfDay(day),
        outcome: 'won',
        closeDate: dateOfDay(day),
        amount: { amount: lines.reduce((all, { value }) => all + value, 0), currency: CURRENCY },
        ...(products.length > 0 ? { products } : {}),
      };
    });
    const size = sizes.get(customer);
    const fact = <V>(value: V) =>
      ({ state: 'read', value, text: String(value), source: SOURCE, at: 0 }) as const;
    return {
      key: { crm: 'salesforce', org: 'published', id },
      facts: {
        name: fact(customer),
        ...(size
          ? {
              employees: fact(size.employees),
              annualRevenue: fact({ amount: size.revenue, currency: CURRENCY }),
            }
          : {}),
      },
      custom: {},
      related: {
        opportunities: { state: 'read', rows, total: rows.length, source: SOURCE, at: 0 },
      },
      readAt: 0,
    };
  });
}
