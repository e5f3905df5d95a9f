import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { judge } from '../../../../src/judge/index.js';
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
