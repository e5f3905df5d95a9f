import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Asset, Opportunity, OpportunityProduct } from '../../../../src/account/related.js';
import { productName, productsOf } from '../../../../src/judge/measure/products.js';
import { account, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const line = (name: string, price?: number, quantity?: number): OpportunityProduct => ({
  name,
  ...(price === undefined ? {} : { price: usd(price) }),
  ...(quantity === undefined ? {} : { quantity }),
});
const deal = (
  outcome: Opportunity['outcome'],
  ...products: readonly OpportunityProduct[]
): Opportunity => ({ id: '1', name: 'Deal', outcome, products });
const asset = (name: string, price?: number, product?: string): Asset => ({
  id: '1',
  name,
  ...(product === undefined ? {} : { product }),
  ...(price === undefined ? {} : { price: usd(price) }),
});
const of = (opportunities: readonly Opportunity[], assets: readonly Asset[] = []) =>
  productsOf(firm('x', { opportunities, assets }), 'USD');

describe('products of an account', () => {
  test('are those it owns as assets or bought, and those it turned down; open deals tell nothing', () => {
    const found = of(
      [
        deal('won', line('Bought')),
        deal('lost', line('Refused')),
        deal('open', line('Asked')),
        deal('unknown', line('Odd')),
        { id: '2', name: 'Without products', outcome: 'won' },
      ],
      [asset('Pump 7', undefined, 'Pump'), asset('Tank')],
    );
    expect(found).toEqual([
      { name: 'Bought', owned: true, won: 1, lost: 0 },
      { name: 'Pump', owned: true, won: 0, lost: 0 },
      { name: 'Refused', owned: false, won: 0, lost: 1 },
      { name: 'Tank', owned: true, won: 0, lost: 0 },
    ]);
    expect(productsOf({ ...firm('x', {}), related: {} }, 'USD')).toEqual([]);
  });

  test('a deal counts once for a product, on however many of its lines it stands', () => {
    const [pump] = of([
      deal('won', line('Pump', 10, 2), line('Pump ', 8, 1)),
      deal('lost', line('Pump'), line(' Pump')),
      deal('lost', line('Pump')),
    ]);
    expect(pump).toEqual({ name: 'Pump', owned: true, won: 1, lost: 2, paid: 28 });
  });

  test('what was paid is of all units, a line without a quantity is one', () => {
    const paid = (...lines: OpportunityProduct[]) => of([deal('won', ...lines)])[0]?.paid;
    expect(paid(line('Pump', 10, 3))).toBe(30);
    expect(paid(line('Pump', 10))).toBe(10);
    expect(paid(line('Pump', 10, 3), line('Pump', 7))).toBe(37);
    // One price that is unknown, and the whole is.
    expect(paid(line('Pump', 10, 3), line('Pump'))).toBeUndefined();
    expect(paid(line('Pump', 0, 3))).toBeUndefined();
    expect(paid(line('Pump', 1e15, 1e9))).toBe(1e15);
  });

  test('an asset and the deal it was bought in are the same thing twice: the asset’s price stands', () => {
    const won = deal('won', line('Pump', 10, 3));
    expect(of([won], [asset('Pump', 25)])[0]?.paid).toBe(25);
    expect(of([won], [asset('Pump', 25), asset('Pump', 5)])[0]?.paid).toBe(30);
    // Where an asset's price is unknown the deals tell.
    expect(of([won], [asset('Pump', 25), asset('Pump')])[0]?.paid).toBe(30);
    expect(of([], [asset('Pump', 0)])[0]).not.toHaveProperty('paid');
  });

  test('prices in other money are unknown, and without a currency all are', () => {
    const one = firm('x', { assets: [asset('Pump', 25)] });
    expect(productsOf(one, 'USD')[0]?.paid).toBe(25);
    expect(productsOf(one, 'EUR')[0]).not.toHaveProperty('paid');
    expect(productsOf(one, undefined)[0]).not.toHaveProperty('paid');
  });

  test('names are without the white space around them, and a blank one is none', () => {
    expect(productName('  Pump\n')).toBe('Pump');
    expect(productName(undefined)).toBe('');
    expect(of([deal('won', line(' '), line(''))], [asset(' '), asset('')])).toEqual([]);
  });

  test('come by name once each, whatever the order of lists', () => {
    fc.assert(
      fc.property(account, (one) => {
        const found = productsOf(one, 'USD');
        const names = found.map(({ name }) => name);
        expect(names).toEqual([...new Set(names)].sort());
        const { assets, opportunities } = one.related;
        const turned = {
          ...(assets ? { assets: { ...assets, rows: [...assets.rows].reverse() } } : {}),
          ...(opportunities ? { opportunities: wholeList([...opportunities.rows].reverse()) } : {}),
        };
        expect(productsOf({ ...one, related: turned }, 'USD')).toEqual(found);
        for (const { owned, won, lost, paid = 1 } of found) {
          expect(owned || lost > 0).toBe(true);
          expect(won + lost).toBeLessThanOrEqual(opportunities?.rows.length ?? 0);
          expect(paid).toBeGreaterThan(0);
        }
      }),
    );
  });
});
