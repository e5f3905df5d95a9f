import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { judge } from '../../../../src/judge/index.js';
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

describe('headroom', () => {
  const peers = [firm('a', 1000, 10_000), firm('b', 2000, 20_000), firm('c', 3000, 30_000)];
  const playOf = (one: Account, others: readonly Account[]) =>
    judge(one, standingOfBook([...others, one]), NOW).plays.find(
      ({ basis }) => basis === 'headroom',
    );

  test('is what peers of its size buy per employee, less what it bought and what is open', () => {
    expect(playOf(firm('x', 2000, 5000, 1000), peers)).toMatchObject({
      value: { amount: 14_000, currency: 'USD' },
      peers: 3,
      question: { code: 'headroom-elsewhere' },
    });
  });

  test('is no more than three in four buyers of its size buy in a year', () => {
    const play = playOf(firm('x', 4000, 5000, 1000), peers);
    // By the ratio it would be 34,000; buyers, itself among them, bought for 5, 10, 20, 30 thousand.
    expect(play?.value?.amount).toBe(22_500);
    expect(play?.range?.low.amount).toBeLessThan(play?.expected?.amount ?? 0);
    expect(play?.range?.high.amount).toBeGreaterThan(play?.expected?.amount ?? 0);
  });

  test('has odds below those of a deal: few bought as much, and not all come back', () => {
    const play = playOf(firm('x', 4000, 5000, 1000), peers);
    // One of four bought as much: (1 + 1) / (4 + 4); no buyer bought twice: 6 / (4 + 12).
    expect(play?.odds).toBeCloseTo((2 / 8) * (6 / 16), 12);
    expect(play?.oddsFrom).toBe('peers');
  });

  test('is not told with fewer than three peers, and none counts itself', () => {
    expect(playOf(firm('x', 4000, 5000), peers.slice(0, 2))).toBeUndefined();
  });

  test('is none for who buys more than its peers, or whose size is unknown', () => {
    expect(playOf(firm('x', 4000, 90_000), peers)).toBeUndefined();
    const unsized = firm('x', 4000, 5000);
    expect(playOf({ ...unsized, facts: { name: readFact('x') } }, peers)).toBeUndefined();
  });

  test('of the smallest firms is not that of the whole book', () => {
    // Three large buyers are no peers of five people: once the band below the smallest was all sizes.
    expect(playOf(firm('x', 5, 0, 1), peers)).toBeUndefined();
    const micro = [firm('d', 20, 200), firm('e', 30, 300), firm('f', 40, 400)];
    expect(playOf(firm('x', 5, 0, 1), [...peers, ...micro])).toMatchObject({ peers: 3 });
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
          expect(play.question).toBeDefined();
          expect(play.oddsFrom).toBeDefined();
          if (!play.value) continue;
          const expected = play.expected?.amount ?? NaN;
          expect(expected).toBeCloseTo(play.value.amount * play.odds, 6);
          expect(play.range?.low.amount).toBeLessThanOrEqual(expected + 1e-6);
          expect(play.range?.high.amount).toBeGreaterThanOrEqual(expected - 1e-6);
          expect(play.perHour?.amount).toBeGreaterThanOrEqual(expected - 1e-6);
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
