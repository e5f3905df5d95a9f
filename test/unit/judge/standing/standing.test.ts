import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import {
  bookSize,
  currencyOf,
  emptyStanding,
  judge,
  recut,
  type Standing,
  StandingError,
  standingFromParts,
  standingPart,
  standingToParts,
  updateStanding,
} from '../../../../src/judge/index.js';
import { ownershipOf } from '../../../../src/judge/standing/derive.js';
import { BANDS } from '../../../../src/judge/standing/size-band.js';
import { absurdAccount, account, bookOf, NOW } from '../arbitraries.js';
import { SAMPLE, standingOfBook } from '../sample-accounts.js';

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** Everything a standing says, whatever order its rows came in. */
function statistics(standing: Standing) {
  const { sorted, ratios, wins, losses, cuts } = standing;
  const values = (list: { readonly values: Float64Array }) => [...list.values];
  return {
    size: bookSize(standing),
    currency: currencyOf(standing),
    sorted: Object.fromEntries(Object.entries(sorted).map(([name, list]) => [name, values(list)])),
    ratios: [...ratios]
      .filter(([, list]) => list.size > 0)
      .map(([band, list]) => [band, values(list)])
      .sort(),
    seatRatios: [...standing.seatRatios]
      .filter(([, list]) => list.size > 0)
      // Industries are numbered in the order they came.
      .map(([group, list]) => [group < BANDS ? group : BANDS + (group % BANDS), values(list)])
      .sort(),
    yearly: [...standing.yearly]
      .filter(([, list]) => list.size > 0)
      .map(([band, list]) => [band, values(list)])
      .sort(),
    terms: [...standing.terms]
      .filter(([, list]) => list.size > 0)
      .map(([renewals, list]) => [renewals, values(list)])
      .sort(),
    seatPrices: values(standing.seatPrices),
    buyers: [standing.buyers, standing.repeatBuyers],
    types: [...standing.decidedByType]
      .filter(([, { won, lost }]) => won + lost > 0)
      .map(([code, decided]) => [standing.names.types.nameOf(code) ?? '', decided])
      .sort(),
    products: productStatistics(standing),
    flags: standing.flagCounts,
    decided: [wins, losses],
    cuts: [cuts.strategic, cuts.key, cuts.strategicCount, cuts.keyCount, values(cuts.scores)],
  };
}

/** What it says of products, by their names. */
function productStatistics(standing: Standing) {
  const ownership = ownershipOf(standing);
  const names = standing.names.products.names;
  return {
    accounts: ownership.accounts,
    products: names
      .map((name, a) => ({
        name,
        owners: ownership.owners[a],
        decided: [ownership.won[a], ownership.lost[a]],
        paid: [...ownership.paid(a).values],
        both: names.map((other, b) => [other, ownership.both(a, b)] as const).sort(),
      }))
      .filter(({ owners, decided }) => owners || decided.some((count) => count))
      .map((all) => ({ ...all, both: all.both.filter(([, count]) => count > 0) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

const book = bookOf(account, { max: 12 });

describe('the standing', () => {
  test('after any changes is what a book read anew gives', () => {
    const changes = fc.array(
      fc.record({ at: fc.nat(11), to: fc.option(account, { nil: undefined }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(book, changes, fc.boolean(), (accounts, list, early) => {
        const standing = standingOfBook(accounts);
        // Asked for early, it has to be kept up with every change.
        if (early) ownershipOf(standing);
        const kept = new Map(accounts.map((one) => [one.key.id, one]));
        for (const { at, to } of list) {
          const before = accounts[at % accounts.length] as Account;
          const after = to && { ...to, key: before.key };
          updateStanding(standing, kept.get(before.key.id), after);
          if (after) kept.set(before.key.id, after);
          else kept.delete(before.key.id);
        }
        recut(standing);
        const anew = standingOfBook([...kept.values()]);
        recut(anew);
        expect(statistics(standing)).toEqual(statistics(anew));
      }),
    );
  });

  test('holds an account once, even when it is told twice', () => {
    fc.assert(
      fc.property(account, (one) => {
        const standing = standingOfBook([one, one]);
        updateStanding(standing, one, one);
        expect(statistics(standing)).toEqual(statistics(standingOfBook([one])));
      }),
    );
  });

  test('comes back from its bytes as it was, byte for byte', () => {
    fc.assert(
      fc.property(bookOf(fc.oneof(account, absurdAccount)), (accounts) => {
        const standing = standingOfBook(accounts);
        const parts = standingToParts(standing);
        const back = standingFromParts(parts);
        expect(statistics(back)).toEqual(statistics(standing));
        expect(standingToParts(back)).toEqual(parts);
        const one = accounts[0] as Account;
        expect(judge(one, back, NOW)).toEqual(judge(one, standing, NOW));
      }),
    );
  });

  test('names every part that a change touched', () => {
    fc.assert(
      fc.property(book, account, fc.boolean(), (accounts, other, remove) => {
        const standing = standingOfBook(accounts);
        const stored = standingToParts(standing);
        const first = accounts[0] as Account;
        const after = remove ? undefined : { ...other, key: first.key };
        for (const name of updateStanding(standing, first, after)) {
          const bytes = standingPart(standing, name);
          if (bytes) stored.set(name, bytes);
          else stored.delete(name);
        }
        expect(stored).toEqual(standingToParts(standing));
      }),
    );
  });

  test('says by name when bytes are not its own', () => {
    const parts = standingToParts(standingOfBook(SAMPLE));
    const names = fc.constantFrom(...parts.keys());
    const garbage = fc.tuple(names, fc.option(fc.uint8Array({ maxLength: 4000 })));
    fc.assert(
      fc.property(garbage, ([name, bytes]) => {
        const damaged = new Map(parts);
        if (bytes) damaged.set(name, bytes);
        else damaged.delete(name);
        expect(() => standingFromParts(damaged)).toThrow(StandingError);
      }),
    );
    const later = new Map(parts);
    const head = Uint8Array.from(parts.get('head') ?? []);
    head[4] = 99;
    later.set('head', head);
    expect(() => standingFromParts(later)).toThrow(/other-version/);
  });

  test('with one bit turned is refused or still judges without NaN', () => {
    const parts = standingToParts(standingOfBook(SAMPLE));
    const rows = parts.get('rows/0') as Uint8Array;
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(7), (at, bit) => {
        const turned = Uint8Array.from(rows);
        turned[at] = (turned[at] as number) ^ (1 << bit);
        try {
          const standing = standingFromParts(new Map(parts).set('rows/0', turned));
          for (const one of SAMPLE) expect(judge(one, standing, NOW).score).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(StandingError);
        }
      }),
    );
  });

  test('keeps what comes in other currencies, and changes over when they are the most', () => {
    const inReais = SAMPLE.slice(0, 9).map((one): Account => {
      const text = JSON.stringify(one).replaceAll('"USD"', '"BRL"');
      return JSON.parse(text) as Account;
    });
    const standing = emptyStanding();
    for (const one of SAMPLE) updateStanding(standing, undefined, one);
    expect(currencyOf(standing)).toBe('USD');
    inReais.forEach((one, i) => {
      updateStanding(standing, SAMPLE[i], one);
    });
    expect(currencyOf(standing)).toBe('BRL');
    const anew = standingOfBook([...inReais, ...SAMPLE.slice(9)]);
    recut(anew);
    expect(statistics(standing)).toEqual(statistics(anew));
  });
});
