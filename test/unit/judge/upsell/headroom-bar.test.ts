import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { judge } from '../../../../src/judge/index.js';
import { absurdAccount, account, bookOf, NOW, readFact } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

function seated(id: string, employees: number, seats: number): Account {
  return firm(id, { facts: { employees: readFact(employees), seats: readFact(seats) } });
}

function bought(id: string, employees: number, amount: number): Account {
  const base = firm(id, {
    facts: { employees: readFact(employees) },
    opportunities: [{ id, name: id, outcome: 'won', amount: { amount, currency: 'USD' } }],
  });
  const { assets: _, ...related } = base.related;
  return { ...base, related };
}

const briefOf = (one: Account, others: readonly Account[]) =>
  judge(one, standingOfBook([...others, one]), NOW);

describe('how much an account has of what it could have', () => {
  const owners = [seated('a', 1000, 100), seated('b', 1000, 200), seated('c', 1000, 300)];

  test('is its seats beside what the middle and the upper quartile of its peers own', () => {
    // Quartiles of .1, .2, .3 seats per employee, of its size as of the whole book: .2 and .25.
    const brief = briefOf(seated('x', 2000, 150), owners);
    expect(brief.headroom).toEqual({
      unit: 'seats',
      owned: 150,
      likely: 400,
      possible: 500,
      peers: 3,
    });
    expect(brief.plays.find(({ kind }) => kind === 'seats')?.quantity).toBe(250);
    expect(briefOf(seated('x', 2000, 450), owners).headroom).toMatchObject({
      owned: 450,
      likely: 450,
      possible: 500,
    });
  });

  test('is money where seats are unknown, and full for who buys more than its peers', () => {
    const buyers = [bought('a', 1000, 1e4), bought('b', 2000, 2e4), bought('c', 3000, 3e4)];
    const brief = briefOf(bought('x', 4000, 5000), buyers);
    const play = brief.plays.find(({ basis }) => basis === 'headroom');
    const { amount = NaN } = play?.value ?? {};
    expect(brief.headroom).toEqual({
      unit: 'money',
      currency: 'USD',
      owned: 5000,
      likely: 5000 + amount,
      possible: 35_000,
      peers: 3,
    });
    expect(briefOf(bought('y', 2000, 9e4), buyers).headroom).toMatchObject({
      owned: 9e4,
      likely: 9e4,
      possible: 9e4,
    });
  });

  test('is not told without three peers', () => {
    expect(briefOf(seated('x', 1000, 10), owners.slice(1)).headroom).toBeUndefined();
    expect(briefOf(bought('x', 1000, 10), []).headroom).toBeUndefined();
  });

  test('ascends from what is owned, whatever the book', () => {
    fc.assert(
      fc.property(
        fc.oneof(bookOf(account, { min: 6 }), bookOf(absurdAccount, { min: 4 })),
        (accounts) => {
          const standing = standingOfBook(accounts);
          for (const one of accounts) {
            const { headroom } = judge(one, standing, NOW);
            if (!headroom) continue;
            expect(headroom.owned).toBeGreaterThanOrEqual(0);
            expect(headroom.likely).toBeGreaterThanOrEqual(headroom.owned);
            expect(headroom.possible).toBeGreaterThanOrEqual(headroom.likely);
            expect(headroom.peers).toBeGreaterThanOrEqual(3);
          }
        },
      ),
    );
  });
});
