import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { judge } from '../../../../src/judge/index.js';
import { bookRate } from '../../../../src/judge/upsell/odds.js';
import { NOW, readFact, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';

const PRICE = 1200;

/** A firm that owns `seats` licences of the one product, each at the one price. */
function firm(id: string, employees: number, seats: number, industry = 'Energy'): Account {
  const price = { amount: seats * PRICE, currency: 'USD' };
  return {
    key: { crm: 'salesforce', org: 'acme', id },
    facts: {
      name: readFact(id),
      employees: readFact(employees),
      industry: readFact(industry),
      annualRevenue: readFact({ amount: employees * 100_000, currency: 'USD' }),
    },
    custom: {},
    related: {
      assets: wholeList([
        { id: `${id}/1`, name: 'Licence', product: 'Suite', quantity: seats, price },
      ]),
    },
    readAt: NOW,
  };
}

const large = [firm('l1', 8000, 80), firm('l2', 12_000, 120), firm('l3', 20_000, 200)];
const small = [firm('s1', 20, 2), firm('s2', 30, 3), firm('s3', 40, 4)];
const conglomerate = firm('conglomerate', 15_000, 50);
const oneLicence = firm('one', 20, 1);

describe('seats', () => {
  const book = [...large, ...small, conglomerate, oneLicence];
  const playOf = (account: Account, accounts = book) =>
    judge(account, standingOfBook(accounts), NOW).plays.find(({ kind }) => kind === 'seats');

  test('tell the conglomerate with fifty licences from the firm with one', () => {
    const [many, few] = [playOf(conglomerate), playOf(oneLicence)];
    expect(many?.quantity).toBeGreaterThanOrEqual(50);
    expect(few?.quantity).toBeLessThanOrEqual(2);
    expect(few?.quantity).toBeGreaterThanOrEqual(1);
    for (const play of [many, few]) {
      expect(play?.value?.amount).toBeCloseTo((play?.quantity ?? 0) * PRICE, 6);
      expect(play?.expected?.amount).toBeCloseTo((play?.value?.amount ?? 0) * (play?.odds ?? 0), 6);
      expect(play?.peers).toBe(3);
      expect(play?.evidence.length).toBe(2);
    }
    expect(many?.odds).toBe(few?.odds);
    expect(many?.expected?.amount).toBeGreaterThan(50 * (few?.expected?.amount ?? Infinity));
  });

  test('are compared within the industry, where three of its size are in it', () => {
    const schools = [1, 2, 3].map((n) => firm(`u${n}`, 10_000, 1000 * n, 'Education'));
    const all = [...book, ...schools];
    const inEnergy = playOf(conglomerate, all)?.quantity ?? 0;
    const school = {
      ...conglomerate,
      facts: { ...conglomerate.facts, industry: readFact('Education') },
    };
    const others = all.filter(({ key }) => key.id !== 'conglomerate');
    expect(playOf(school, [...others, school])?.quantity).toBeGreaterThan(5 * inEnergy);
  });

  test('are not told where seats or size are unknown, or peers are too few', () => {
    const { employees: _, ...facts } = conglomerate.facts;
    expect(playOf({ ...conglomerate, facts })).toBeUndefined();
    expect(playOf({ ...conglomerate, related: {} })).toBeUndefined();
    expect(playOf(conglomerate, [conglomerate, ...large.slice(1)])).toBeUndefined();
  });

  test('have the price of the book where the account’s own is unknown, and none where no book has', () => {
    const told = {
      ...conglomerate,
      facts: { ...conglomerate.facts, seats: readFact(50) },
      related: {},
    };
    const play = playOf(told, [...large, ...small, told]);
    expect(play?.quantity).toBeGreaterThan(0);
    expect(play?.value?.amount).toBeCloseTo((play?.quantity ?? 0) * PRICE, 6);
    const unpriced = large.map((one) => ({
      ...one,
      facts: { ...one.facts, seats: readFact(150) },
      related: {},
    }));
    expect(playOf(told, [...unpriced, told])?.quantity).toBeGreaterThan(0);
    expect(playOf(told, [...unpriced, told])?.value).toBeUndefined();
  });

  test('ask for how many, by the win rate, and name the fields they were read in', () => {
    const told = (seats: number) => ({
      ...conglomerate,
      facts: { ...conglomerate.facts, seats: readFact(seats) },
    });
    const play = playOf(told(50));
    expect(play).toMatchObject({
      oddsFrom: 'win-rate',
      question: { code: 'seats-more', figure: { kind: 'count', value: play?.quantity } },
    });
    expect(play?.evidence.map(({ fact, related }) => fact ?? related)).toEqual([
      'employees',
      'seats',
      'assets',
    ]);
    // Half of the peers own as many.
    const standing = standingOfBook(book);
    expect(play?.odds).toBeCloseTo(bookRate(standing) / 2, 12);
    // Who owns as many as the middle peer has nothing to add; who owns none may be compared.
    expect(playOf(told(400))).toBeUndefined();
    expect(playOf(told(0), [...large, ...small])).toMatchObject({ peers: 3 });
  });

  test('of one person are compared, of none not', () => {
    const micro = [1, 2, 3].map((n) => firm(`m${n}`, 4, 4 * n));
    const own = (employees: number) => {
      const one = firm('x', employees, 1);
      return playOf(one, [...micro, one]);
    };
    expect(own(1)?.quantity).toBe(1);
    expect(own(0)).toBeUndefined();
  });

  test('have three peers besides the account, which is none of its own', () => {
    const peers = [1, 2, 3].map((n) => firm(`p${n}`, 10_000, 100 * n));
    const x = firm('x', 10_000, 50);
    // In the book itself or not, it is compared with three.
    expect(playOf(x, peers)?.peers).toBe(3);
    expect(playOf(x, [...peers, x])?.peers).toBe(3);
    expect(playOf(x, [...peers.slice(1), x])).toBeUndefined();
    // The middle of the three, not of the four.
    expect(playOf(x, [...peers, x])?.quantity).toBe(150);
  });

  test('have the book’s quartiles of prices from three on, where the account’s own is unknown', () => {
    const priced = (id: string, each: number) => {
      const one = firm(id, 10_000, 100);
      const price = { amount: 100 * each, currency: 'USD' };
      const rows = (one.related.assets?.rows ?? []).map((row) => ({ ...row, price }));
      return { ...one, related: { assets: wholeList(rows) } };
    };
    const unpriced = {
      ...conglomerate,
      facts: { ...conglomerate.facts, employees: readFact(10_000), seats: readFact(50) },
      related: {},
    };
    const three = [priced('a', 10), priced('b', 20), priced('c', 40)];
    const play = playOf(unpriced, [...three, unpriced]);
    expect(play).toMatchObject({ quantity: 50, value: { amount: 1000, currency: 'USD' } });
    // Between the quartiles 15 and 30 of the prices, and as uncertain as the odds.
    const { low, high } = play?.range ?? {};
    const odds = play?.odds ?? NaN;
    const deviation = Math.sqrt((odds * (1 - odds)) / (3 + 12 + 1));
    expect(low?.amount).toBeCloseTo(50 * 15 * (odds - deviation), 9);
    expect(high?.amount).toBeCloseTo(50 * 30 * (odds + deviation), 9);
    const two = three.map((one, n) => (n === 0 ? { ...unpriced, key: one.key } : one));
    const more = { ...two[0], facts: { ...unpriced.facts, seats: readFact(100) } } as Account;
    expect(playOf(unpriced, [more, ...two.slice(1), unpriced])).toMatchObject({ quantity: 50 });
    expect(playOf(unpriced, [more, ...two.slice(1), unpriced])).not.toHaveProperty('value');
  });

  test('to add never grow with those owned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        const quantity = (seats: number) => {
          const one = firm('x', 15_000, seats);
          return playOf(one, [...large, ...small, one])?.quantity ?? 0;
        };
        expect(quantity(Math.max(a, b))).toBeLessThanOrEqual(quantity(Math.min(a, b)));
      }),
      { numRuns: 40 },
    );
  });
});
