import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { judge } from '../../../../src/judge/index.js';
import { jaccard } from '../../../../src/judge/models/whitespace/similarity.js';
import { ownershipOf } from '../../../../src/judge/standing/derive.js';
import { account, bookOf, NOW, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const price = { Diesel: 1000, Propane: 2000, Service: 50, Portable: 300 };
const book = [
  firm('a', { owns: { Diesel: 1000, Propane: 2000 } }),
  firm('b', { owns: { Diesel: 1000, Propane: 2000 } }),
  firm('c', { owns: { Diesel: 1000, Propane: 6000, Service: 50 } }),
  firm('d', { owns: { Diesel: 1000, Service: 50 } }),
  ...['e', 'f', 'g', 'h', 'i'].map((id) => firm(id, { owns: { Portable: 300, Service: 50 } })),
];
const playsOf = (one: Account, others: readonly Account[] = book) =>
  judge(one, standingOfBook([...others, one]), NOW).plays.filter(
    ({ basis }) => basis === 'whitespace',
  );

describe('whitespace', () => {
  test('suggests what owners of the same own, the closest first, and says why', () => {
    const plays = playsOf(firm('x', { owns: { Diesel: 1000 } }));
    const [propane] = plays.filter(({ subject }) => subject === 'Propane');
    expect(plays.map(({ subject }) => subject).sort()).toEqual(['Propane', 'Service']);
    expect(propane).toMatchObject({
      kind: 'product',
      like: { product: 'Diesel', owners: 5, both: 3 },
      oddsFrom: 'owners',
      value: { amount: 2000, currency: 'USD' },
      question: { code: 'product-now', subject: 'Propane' },
    });
    // (3 + 10 × 3/10) / (5 + 10) of the owners, and even odds in a book without decided deals.
    expect(propane?.odds).toBeCloseTo((6 / 15) * 0.5, 12);
    expect(propane?.range?.high.amount).toBeGreaterThan(propane?.expected?.amount ?? 0);
  });

  test('orders by Jaccard and not by popularity, unless popularity is proven no worse', () => {
    const x = firm('x', { owns: { Diesel: 1000 } });
    const standing = standingOfBook([...book, x]);
    const ownership = ownershipOf(standing);
    const { counts, owners } = ownership;
    const code = (name: string) => standing.names.products.codeOf(name) - 1;
    expect(owners[code('Service')]).toBeGreaterThan(owners[code('Propane')] ?? 0);
    expect(jaccard(counts, code('Diesel'), code('Propane'))).toBeGreaterThan(
      jaccard(counts, code('Diesel'), code('Service')),
    );
  });

  test('never suggests what is owned or asked for, at most three, and tells nothing it cannot know', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 6 }), (accounts) => {
        const standing = standingOfBook(accounts);
        for (const one of accounts) {
          const { assets, opportunities } = one.related;
          const known = [
            ...(assets?.rows ?? []).map(({ product, name }) => (product ?? name).trim()),
            ...(opportunities?.rows ?? [])
              .filter(({ outcome }) => outcome === 'open' || outcome === 'won')
              .flatMap(({ products = [] }) => products.map(({ name }) => name.trim())),
          ];
          const plays = judge(one, standing, NOW).plays.filter(
            ({ basis }) => basis === 'whitespace',
          );
          expect(plays.length).toBeLessThanOrEqual(3);
          if (known.filter((name) => name !== '').length === 0) expect(plays).toEqual([]);
          for (const play of plays) {
            expect(known).not.toContain(play.subject);
            expect(known).toContain(play.like?.product);
            expect(play.like?.both).toBeGreaterThanOrEqual(2);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test('says nothing of an account whose assets are known in part, or not at all', () => {
    const x = firm('x', { owns: { Diesel: 1000 } });
    const rows = x.related.assets?.rows ?? [];
    const partly = { ...wholeList(rows), total: 9 };
    expect(playsOf({ ...x, related: { ...x.related, assets: partly } })).toEqual([]);
    expect(playsOf({ ...x, related: {} })).toEqual([]);
    expect(playsOf(firm('x', {}))).toEqual([]);
  });

  test('takes the products of won opportunities as owned, at their price', () => {
    const lines = [{ name: 'Diesel', quantity: 2, price: { amount: 500, currency: 'USD' } }];
    const x = firm('x', {
      opportunities: [{ id: '1', name: 'First', outcome: 'won', products: lines }],
    });
    expect(playsOf(x).map(({ subject }) => subject)).toContain('Propane');
    const standing = standingOfBook([...book, x]);
    const diesel = standing.names.products.codeOf('Diesel') - 1;
    expect(ownershipOf(standing).owners[diesel]).toBe(5);
    expect([...ownershipOf(standing).paid(diesel).values]).toEqual(Array(5).fill(price.Diesel));
  });

  test('has no value where no price is known, and fewer odds where its deals were lost', () => {
    const unpriced = book.map((one) => ({
      ...one,
      related: {
        ...one.related,
        assets: wholeList((one.related.assets?.rows ?? []).map(({ price: _, ...row }) => row)),
      },
    }));
    const x = firm('x', { owns: { Diesel: undefined } });
    const [first] = playsOf(x, unpriced);
    expect(first?.value).toBeUndefined();
    expect(first?.odds).toBeGreaterThan(0);
    const lost = Array.from({ length: 6 }, (_, n) =>
      firm(`lost-${n}`, {
        opportunities: [
          { id: `${n}`, name: 'Lost', outcome: 'lost', products: [{ name: 'Propane' }] },
          { id: `${n}/won`, name: 'Won', outcome: 'won' },
        ],
      }),
    );
    const odds = (subject: string) =>
      playsOf(x, [...book, ...lost]).find((play) => play.subject === subject)?.odds ?? NaN;
    const share = (6 / 15) * 0.5;
    expect(odds('Propane')).toBeLessThan(share);
  });
});
