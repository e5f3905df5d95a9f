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

  test('keeps the three that are closest, of as close ones the first by name', () => {
    // All own Base, and nobody owns another without it; by their names the farthest would come first.
    const owners: { readonly [product: string]: readonly number[] } = {
      Zeta: [0, 1, 2, 3, 4, 5],
      Yam: [0, 1, 2, 3, 4],
      Xeno: [0, 1, 2, 3],
      Echo: [1, 2, 3, 4],
      Alpha: [5, 6, 7],
    };
    const all = Array.from({ length: 8 }, (_, n) => {
      const more = Object.entries(owners).filter(([, own]) => own.includes(n));
      return firm(`o${n}`, {
        owns: Object.fromEntries([['Base', 9], ...more.map(([p]) => [p, 5])]),
      });
    });
    const x = firm('x', { owns: { Base: 9 } });
    const named = (others: readonly Account[]) => playsOf(x, others).map(({ subject }) => subject);
    expect(named(all).sort()).toEqual(['Echo', 'Yam', 'Zeta']);
    expect(named([...all].reverse()).sort()).toEqual(['Echo', 'Yam', 'Zeta']);
  });

  test('counts of what is owned only what the book knows', () => {
    const [diesel, more] = [{ Diesel: 1000 }, { Diesel: 1000, Unheard: 5 }].map((owns) =>
      judge(firm('new', { owns }), standingOfBook(book), NOW).plays.filter(
        ({ basis }) => basis === 'whitespace',
      ),
    );
    expect(diesel?.map(({ subject }) => subject)).toContain('Propane');
    expect(more?.map(({ id, like }) => [id, like])).toEqual(
      diesel?.map(({ id, like }) => [id, like]),
    );
  });

  test('needs three owners, two of them beside what is owned', () => {
    const own = (...products: string[]) =>
      firm(products.join(), { owns: Object.fromEntries(products.map((name) => [name, 9])) });
    const named = (...others: Account[]) =>
      playsOf(
        own('Base'),
        others.map((one, n) => ({ ...one, key: { ...one.key, id: `${n}` } })),
      ).map(({ subject }) => subject);
    expect(named(own('Base', 'Next'), own('Base', 'Next'), own('Next'))).toEqual(['Next']);
    expect(named(own('Base', 'Next'), own('Base', 'Next'))).toEqual([]);
    expect(named(own('Base', 'Next'), own('Next'), own('Next'))).toEqual([]);
  });

  test('says by the owned product whose owners own it most often, the first by name of as good', () => {
    const like = (...owned: readonly (readonly string[])[]) => {
      const others = owned.map((products, n) =>
        firm(`o${n}`, { owns: Object.fromEntries(products.map((name) => [name, 9])) }),
      );
      const x = firm('x', { owns: { Mast: 9, Beam: 9, Tank: 9 } });
      return playsOf(x, others).find(({ subject }) => subject === 'Next')?.like;
    };
    // All three owners of Tank own it, of Mast two of three; of Beam one alone, which is chance.
    expect(
      like(['Tank', 'Next'], ['Tank', 'Next', 'Mast'], ['Tank', 'Next', 'Mast', 'Beam'], ['Mast']),
    ).toEqual({ product: 'Tank', owners: 4, both: 3 });
    const both = ['Mast', 'Beam', 'Tank', 'Next'];
    expect(like(both, both, both)).toEqual({ product: 'Beam', owners: 4, both: 3 });
    expect(like(['Tank', 'Next'], ['Tank', 'Next'], ['Tank', 'Next'])?.product).toBe('Tank');
  });

  test('has the median of what was paid, its quartiles as the range, and names both lists', () => {
    const play = playsOf(firm('x', { owns: { Diesel: 1000 } })).find(
      ({ subject }) => subject === 'Propane',
    );
    const odds = play?.odds ?? NaN;
    const deviation = Math.sqrt((odds * (1 - odds)) / (5 + 12 + 1));
    expect(play?.expected).toEqual({ amount: 2000 * odds, currency: 'USD' });
    // Of 2, 2 and 6 thousand the quartiles are 2 and 4.
    expect(play?.range?.low.amount).toBeCloseTo(2000 * (odds - deviation), 9);
    expect(play?.range?.high.amount).toBeCloseTo(4000 * (odds + deviation), 9);
    expect(play?.evidence.map(({ related }) => related)).toEqual(['assets', 'opportunities']);
  });

  test('says nothing while assets are not loaded, though won deals name products; where the page has none, those are owned', () => {
    const lines = [{ name: 'Diesel', price: { amount: 500, currency: 'USD' } }];
    const x = firm('x', {
      opportunities: [{ id: '1', name: 'First', outcome: 'won', products: lines }],
    });
    const unread = (state: 'not-loaded' | 'not-on-page') =>
      playsOf({
        ...x,
        related: { ...x.related, assets: { ...wholeList([]), state } },
      }).map(({ subject }) => subject);
    expect(unread('not-loaded')).toEqual([]);
    expect(unread('not-on-page')).toContain('Propane');
  });

  test('says what is owned to be known whole where the list of assets is empty', () => {
    const lines = [{ name: 'Diesel', price: { amount: 500, currency: 'USD' } }];
    const opportunities = [{ id: '1', name: 'First', outcome: 'won' as const, products: lines }];
    const x = firm('x', { opportunities });
    const named = (one: Account) => playsOf(one).map(({ subject }) => subject);
    expect(named(x)).toContain('Propane');
    const { assets: _, ...related } = x.related;
    expect(named({ ...x, related })).toContain('Propane');
    // What is asked for is no suggestion, nor a deal that names no product.
    const asked = [
      { id: '2', name: 'Second', outcome: 'open' as const, products: [{ name: ' Propane ' }] },
      { id: '3', name: 'Third', outcome: 'open' as const },
    ];
    expect(named(firm('x', { opportunities: [...opportunities, ...asked] }))).not.toContain(
      'Propane',
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
