import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { judge, recut, type Standing } from '../../../../src/judge/index.js';
import { bookOf, dollarAccount, NOW } from '../arbitraries.js';
import { SAMPLE, standingOfBook } from '../sample-accounts.js';
import { applied, numberOf, tierAfter } from './applied.js';

/** Checks every move of every account of a book; returns how many were checked. */
function checkMoves(accounts: readonly Account[], fresh: () => Standing): number {
  let checked = 0;
  for (const one of accounts) {
    const { moves, computedTier } = judge(one, fresh(), NOW);
    for (const move of [moves?.up, moves?.down]) {
      if (!move) continue;
      const [from, to] = [numberOf(move.from), numberOf(move.to)];
      const after = applied(one, move.code, to);
      if (!after) continue;
      expect(move.tier).not.toBe(computedTier);
      expect(tierAfter(fresh(), one, after), JSON.stringify(move)).toBe(move.tier);
      // One hundredth less of the change, in whole units of the fact.
      const less = from + Math.trunc((to - from) * 0.99);
      const almost = less === to ? undefined : applied(one, move.code, less);
      if (almost) expect(tierAfter(fresh(), one, almost), JSON.stringify(move)).toBe(computedTier);
      checked += 1;
    }
  }
  return checked;
}

describe('the smallest change', () => {
  test('moves the tier when it happens, and a little less does not, in small books', () => {
    let [books, checked] = [0, 0];
    fc.assert(
      fc.property(bookOf(dollarAccount, { min: 3, max: 12 }), (accounts) => {
        books += 1;
        checked += checkMoves(accounts, () => standingOfBook(accounts));
      }),
      { numRuns: 30, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(books);
  }, 60_000);

  test('and in large ones, where the cuts stay for a while', () => {
    let [books, checked] = [0, 0];
    fc.assert(
      fc.property(bookOf(dollarAccount, { min: 40, max: 48 }), (accounts) => {
        books += 1;
        const standing = standingOfBook(accounts);
        recut(standing);
        checked += checkMoves(accounts.slice(0, 10), () => {
          standing.changes = 0;
          return standing;
        });
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(checked).toBeGreaterThan(2 * books);
  }, 60_000);

  test('in the sample is the revenue that Edge Communications lacks to be Key', () => {
    const edge = SAMPLE.find(({ facts }) => JSON.stringify(facts.name).includes('Edge')) as Account;
    const { moves } = judge(edge, standingOfBook(SAMPLE), NOW);
    expect(moves?.up).toMatchObject({ code: 'wonRevenue', tier: 'key', places: 2 });
    expect(checkMoves(SAMPLE, () => standingOfBook(SAMPLE))).toBeGreaterThan(5);
  });

  test('is not told of an account that the standing does not have as it is', () => {
    const [one, ...rest] = SAMPLE as readonly [Account, ...Account[]];
    expect(judge(one, standingOfBook(rest), NOW).moves).toBeUndefined();
  });
});
