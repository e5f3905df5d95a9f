import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { judge, type Standing } from '../../../../src/judge/index.js';
import { dealOdds, winOdds } from '../../../../src/judge/upsell/odds.js';
import { account, bookOf, NOW, readFact, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

/** An account of `employees` that has bought for `won`, and has `open` open. */
function firm(id: string, employees: number, won: number, open = 0): Account {
  const row = (outcome: 'won' | 'open', amount: number) => ({
    id: `${id}-${outcome}`,
    name: outcome,
    outcome,
    amount: { amount, currency: 'USD' },
  });
  return {
    key: { crm: 'salesforce', org: 'acme', id },
    facts: { name: readFact(id), employees: readFact(employees) },
    custom: {},
    related: {
      opportunities: wholeList([
        ...(won > 0 ? [row('won', won)] : []),
        ...(open > 0 ? [row('open', open)] : []),
      ]),
    },
    readAt: NOW,
  };
}

const decided = (wins: number, losses: number): Standing => ({
  ...standingOfBook([]),
  wins,
  losses,
});

describe('odds', () => {
  test('of nothing decided are even', () => {
    expect(winOdds(0, 0, decided(0, 0))).toEqual({ odds: 0.5, of: 0 });
  });

  test('are the book’s for an account without decided deals, and move towards its own', () => {
    const book = decided(62, 36);
    expect(winOdds(0, 0, book).odds).toBeCloseTo(0.63, 12);
    expect(winOdds(10, 0, book).odds).toBeCloseTo(0.815, 12);
    expect(winOdds(0, 10, book).odds).toBeCloseTo(0.315, 12);
  });

  test('rise with won and fall with lost deals, and are never 0 or 1', () => {
    const count = fc.nat(1000);
    fc.assert(
      fc.property(count, count, count, count, (won, lost, wins, losses) => {
        const book = decided(wins + won, losses + lost);
        const { odds } = winOdds(won, lost, book);
        expect(odds).toBeGreaterThan(0);
        expect(odds).toBeLessThan(1);
        expect(winOdds(won + 1, lost, book).odds).toBeGreaterThan(odds);
        expect(winOdds(won, lost + 1, book).odds).toBeLessThan(odds);
      }),
    );
  });

  test('of a deal lie between its stage’s probability and the rate', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(50), (probability, wins) => {
        const rate = winOdds(0, 0, decided(wins, 7));
        const { odds } = dealOdds(probability, rate);
        expect(odds).toBeGreaterThanOrEqual(Math.min(probability, rate.odds) - 1e-12);
        expect(odds).toBeLessThanOrEqual(Math.max(probability, rate.odds) + 1e-12);
      }),
    );
    expect(dealOdds(0.9, winOdds(0, 0, decided(0, 0))).odds).toBe(0.9);
    expect(dealOdds(undefined, winOdds(0, 0, decided(8, 2))).odds).toBe(0.75);
    expect(dealOdds(NaN, winOdds(0, 0, decided(8, 2))).odds).toBe(0.75);
  });
});

describe('headroom', () => {
  const peers = [firm('a', 1000, 10_000), firm('b', 2000, 20_000), firm('c', 3000, 30_000)];
  const playOf = (one: Account, others: readonly Account[]) =>
    judge(one, standingOfBook([...others, one]), NOW).plays.find(
      ({ basis }) => basis === 'headroom',
    );

  test('is what peers of its size buy per employee, less what it bought and what is open', () => {
    expect(playOf(firm('x', 4000, 5000, 1000), peers)).toMatchObject({
      value: { amount: 34_000, currency: 'USD' },
      peers: 3,
    });
  });

  test('is not told with fewer than three peers, and none counts itself', () => {
    expect(playOf(firm('x', 4000, 5000), peers.slice(0, 2))).toBeUndefined();
  });

  test('is none for who buys more than its peers, or whose size is unknown', () => {
    expect(playOf(firm('x', 4000, 90_000), peers)).toBeUndefined();
    const unsized = firm('x', 4000, 5000);
    expect(playOf({ ...unsized, facts: { name: readFact('x') } }, peers)).toBeUndefined();
  });

  test('never grows with what was bought', () => {
    fc.assert(
      fc.property(fc.nat(60_000), fc.nat(60_000), (a, b) => {
        const amount = (won: number) => playOf(firm('x', 4000, won), peers)?.value?.amount ?? 0;
        expect(amount(Math.max(a, b))).toBeLessThanOrEqual(amount(Math.min(a, b)));
      }),
    );
  });
});

describe('plays', () => {
  test('come by expected value, have ids of their own, and tell where they come from', () => {
    fc.assert(
      fc.property(bookOf(account), (accounts) => {
        const { plays } = judge(accounts[0] as Account, standingOfBook(accounts), NOW);
        expect(new Set(plays.map(({ id }) => id)).size).toBe(plays.length);
        for (const play of plays) {
          expect(play.evidence.length).toBeGreaterThan(0);
          expect(play.odds).toBeGreaterThanOrEqual(0);
          expect(play.odds).toBeLessThanOrEqual(1);
          if (play.value)
            expect(play.expected?.amount).toBeCloseTo(play.value.amount * play.odds, 6);
        }
      }),
    );
  });

  test('tell the end of a service agreement from half a year before to a year after', () => {
    const renewal = (days: number) => {
      const base = firm('x', 10, 0);
      const facts = {
        ...base.facts,
        sla: readFact('Gold'),
        slaExpires: readFact(dateOfDay(TODAY + days)),
      };
      return judge({ ...base, facts }, standingOfBook([]), NOW).plays.find(
        ({ kind }) => kind === 'renewal',
      );
    };
    expect(renewal(180)).toMatchObject({ subject: 'Gold', due: dateOfDay(TODAY + 180) });
    expect(renewal(-365)).toBeDefined();
    expect(renewal(181)).toBeUndefined();
    expect(renewal(-366)).toBeUndefined();
    expect(renewal(10)?.value).toBeUndefined();
  });
});
