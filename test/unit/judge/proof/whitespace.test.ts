import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { whitespaceProof } from '../../../../src/judge/proof/whitespace.js';
import { MOST_PRODUCTS } from '../../../../src/judge/standing/row.js';
import { finish } from '../../../../src/judge/steps.js';
import { firm } from '../upsell/firms.js';

const owner = (id: string, names: readonly string[]): Account =>
  firm(id, { assets: names.map((name, n) => ({ id: `${id}/${n}`, name })) });

describe('the back-test of whitespace', () => {
  /** Whoever owned A bought B later; whoever owned C bought D. */
  const pairs = Array.from({ length: 60 }, (_, i) => (i % 2 ? ['A', 'B'] : ['C', 'D']));
  const before = pairs.map((pair, i) => owner(`${i}`, i < 20 ? pair.slice(0, 1) : pair));
  const after = pairs.map((pair, i) => owner(`${i}`, pair));

  test('tries each account that bought what it did not own', () => {
    const proof = finish(whitespaceProof(before, after));
    expect(proof).toMatchObject({ proven: true, tests: 20, needed: 20, chosen: 'jaccard' });
    expect(proof?.results.jaccard.reciprocalRank).toMatchObject({ value: 1, low: 1, high: 1 });
    expect(proof?.results.popularity.reciprocalRank.value).toBeLessThan(1);
    expect(finish(whitespaceProof(after, after))).toBeUndefined();
  });

  test('tries who bought what nobody had before, too', () => {
    const then = [owner('x', ['A']), owner('y', ['A', 'B'])];
    const later = [owner('x', ['A', 'New']), owner('y', ['A', 'B'])];
    expect(finish(whitespaceProof(then, later))).toMatchObject({ tests: 1 });
  });

  test('gives no interval beyond what a reciprocal rank can be', () => {
    const one = [owner('x', ['A']), owner('y', ['A', 'B'])];
    const later = [owner('x', ['A', 'B']), owner('y', ['A', 'B'])];
    const proof = finish(whitespaceProof(one, later));
    expect(proof).toMatchObject({ proven: false, tests: 1 });
    expect(proof?.results.jaccard.reciprocalRank).toEqual({ value: 1, n: 1, low: 0, high: 1 });
  });

  test('of assets that all have a name of their own tries no more than the judge keeps', () => {
    // As where each asset is named by its serial number, and the few that many own come last.
    const serials = (owner: number) => Array.from({ length: 60 }, (_, n) => `Number ${owner}-${n}`);
    const named = (accounts: readonly Account[]) => [
      ...[91, 92, 93, 94, 95].map((n) => owner(`${n}`, serials(n))),
      ...accounts.map((account, i) => {
        const names = account.related.assets?.rows.map(({ name = '' }) => `Z ${name}`) ?? [];
        return owner(`${i}`, [...serials(i), ...names]);
      }),
    ];
    const proof = finish(whitespaceProof(named(before), named(after)));
    expect(proof).toMatchObject({ proven: true, tests: 20, chosen: 'jaccard' });
    // What many own is among them, and found; by chance it would be among five of 256 hardly ever.
    expect(proof?.results.jaccard.hitRate5.value).toBe(1);
    const random = proof?.random.hitRate5 ?? 0;
    expect(random).toBeGreaterThanOrEqual(5 / MOST_PRODUCTS);
    expect(random).toBeLessThan(5 / (MOST_PRODUCTS - 80));
    // Which of those that are owned once are tried does not depend on the order of the book.
    const turned = whitespaceProof(named(before).reverse(), named(after).reverse());
    expect(finish(turned)).toEqual(proof);
  });
});
