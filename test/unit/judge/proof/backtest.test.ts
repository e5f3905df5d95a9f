import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { backtest, backtestInSteps, DEFAULT_OPTIONS, judge } from '../../../../src/judge/index.js';
import { accountAsOf } from '../../../../src/judge/proof/as-of.js';
import { account, bookOf, NOW, readFact, TODAY, wholeList } from '../arbitraries.js';
import { SAMPLE, standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

vi.setConfig({ testTimeout: 120_000 });

const cut = dateOfDay(TODAY - 800);
const books = bookOf(account, { min: 5, max: 24 });

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** Buyers on days before (negative) and after the cut, each for so much. */
function buyer(id: string, days: readonly number[], amount = 100): Account {
  return firm(id, {
    opportunities: days.map((day, n) => ({
      id: `${id}/${n}`,
      name: 'Sale',
      outcome: 'won' as const,
      amount: { amount, currency: 'USD' },
      closeDate: dateOfDay(TODAY - 800 + day),
    })),
  });
}

describe('the back-test', () => {
  test('is a plain value of finite numbers', () => {
    fc.assert(
      fc.property(books, (book) => {
        const proof = backtest(book, cut);
        expect(JSON.parse(JSON.stringify(proof ?? null))).toEqual(proof ?? null);
        expect(numbersIn(proof).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('does not change in its last digit with the order of the book', () => {
    fc.assert(
      fc.property(books, (book) => {
        expect(backtest([...book].reverse(), cut)).toEqual(backtest(book, cut));
      }),
      { numRuns: 30 },
    );
    // Three equal parts of a whole add up to 1 in one order and to a little less in another.
    const amounts = [0.1, 0.2, 0.3, 0.4, 0.7];
    const five = amounts.map((amount, n) => buyer(`f${n}`, [-10, 10 + n], amount));
    const tiersOf = (book: readonly Account[]) => backtest(book, cut)?.tiers;
    expect(tiersOf([...five].reverse())).toEqual(tiersOf(five));
  });

  test('taken in turns with that of another book, gives the same bytes', () => {
    fc.assert(
      fc.property(books, books, (one, other) => {
        const runs = new Map([one, other].map((book) => [book, backtestInSteps(book, cut)]));
        let pauses = 0;
        while (runs.size > 0)
          for (const [book, run] of runs) {
            const step = run.next();
            if (!step.done) pauses += 1;
            else {
              runs.delete(book);
              expect(JSON.stringify(step.value)).toBe(JSON.stringify(backtest(book, cut)));
            }
          }
        // An account at a time is looked at, and each again for what came of it.
        expect(pauses).toBeGreaterThanOrEqual(one.length + other.length);
      }),
      { numRuns: 20 },
    );
  });

  test('judges by nothing that came after the cut', () => {
    fc.assert(
      fc.property(books, fc.integer({ min: 1, max: 1_000_000 }), (book, amount) => {
        const proof = backtest(book, cut, { until: dateOfDay(TODAY + 400) });
        // Words written and sums won afterwards change what came, not who was of which tier.
        const later = book.map((one): Account => {
          const { opportunities } = one.related;
          const rows = (opportunities?.rows ?? []).map((row) =>
            row.closeDate !== undefined && row.closeDate > cut && row.amount
              ? { ...row, amount: { ...row.amount, amount } }
              : row,
          );
          return {
            ...one,
            facts: { ...one.facts, rating: readFact('Hot') },
            related: {
              ...one.related,
              ...(opportunities ? { opportunities: { ...opportunities, rows } } : {}),
            },
          };
        });
        const other = backtest(later, cut, { until: dateOfDay(TODAY + 400) });
        const counts = (of: typeof proof) =>
          of?.tiers.map(({ tier, accounts }) => [tier, accounts]);
        if (proof?.tiers.length && other?.tiers.length)
          expect(counts(other)).toEqual(counts(proof));
        expect(other?.accounts).toBe(proof?.accounts);
      }),
      { numRuns: 30 },
    );
  });

  test('shares of accounts and of revenue add up to one', () => {
    fc.assert(
      fc.property(books, (book) => {
        const tiers = backtest(book, cut)?.tiers ?? [];
        if (tiers.length === 0) return;
        expect(tiers.reduce((all, one) => all + one.ofAccounts, 0)).toBeCloseTo(1, 9);
        expect(tiers.reduce((all, one) => all + one.ofRevenue, 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });

  test('is none where nothing was won afterwards, and says what is too little', () => {
    expect(backtest([buyer('a', [-10]), buyer('b', [-20])], cut)).toBeUndefined();
    const proof = backtest([buyer('a', [-10, 10]), buyer('b', [-20])], cut);
    expect(proof).toMatchObject({
      accounts: 2,
      until: dateOfDay(TODAY - 790),
      tooLittle: ['tiers', 'whitespace', 'loyalty'],
      loyalty: { proven: false, customers: 2, active: 1 },
    });
    const sample = backtest(SAMPLE, dateOfDay(TODAY));
    expect(sample?.tooLittle ?? ['loyalty']).toContain('loyalty');
  });

  test('measures what came after the cut until the end, in the book’s money and by its settings', () => {
    const book = Array.from({ length: 24 }, (_, n) =>
      buyer(`b${n}`, n < 12 ? [-300 + n, -20, 30, 90] : [-400 + n, 200], 100 * (n + 1)),
    );
    const until = dateOfDay(TODAY - 800 + 100);
    const proof = backtest(book, cut, { until });
    // All that came until then came of the first twelve, twice each.
    const revenue = new Map(proof?.tiers.map(({ tier, ofRevenue }) => [tier, ofRevenue]));
    expect([...revenue.values()].reduce((all, share) => all + share, 0)).toBeCloseTo(1, 9);
    expect(proof).toMatchObject({ until, accounts: 24, tooLittle: ['whitespace', 'loyalty'] });
    expect(proof?.loyalty).toMatchObject({ customers: 24, active: 12, days: 100 });
    const longer = backtest(book, cut);
    expect(longer?.until).toBe(dateOfDay(TODAY - 600));
    expect(longer?.loyalty).toBeUndefined();
    // Where settings let nobody be Strategic, nobody was.
    const none = { ...DEFAULT_OPTIONS, strategicCap: 0, minimumBook: 99 };
    expect(proof?.tiers.map(({ tier }) => tier)).toContain('strategic');
    const tiers = backtest(book, cut, { until, options: none })?.tiers ?? [];
    expect(tiers.map(({ tier }) => tier)).not.toContain('strategic');
    // A deal on the cut's own day was known; one on the last day came.
    const edge = [buyer('x', [0, 100]), buyer('y', [0, 101]), buyer('z', [0, 1])];
    expect(backtest(edge, cut, { until })?.loyalty).toMatchObject({ customers: 3, active: 2 });
    expect(backtest([buyer('x', [0, 101])], cut, { until })).toBeUndefined();
    expect(backtest([buyer('x', [0])], cut)).toBeUndefined();
  });

  test('counts as revenue what came after the cut alone, and whitespace where assets were bought', () => {
    // Whatever each had brought before, all bring the same afterwards.
    const book = Array.from({ length: 24 }, (_, n) => {
      const one = buyer(`b${n}`, [-300 + n, -20, 30], 100 * (n + 1));
      const rows = (one.related.opportunities?.rows ?? []).map((row) =>
        row.closeDate && row.closeDate > cut
          ? { ...row, amount: { amount: 50, currency: 'USD' } }
          : row,
      );
      const bought = (id: string, day: number) => ({
        id: `${n}/${id}`,
        name: id,
        purchasedOn: dateOfDay(TODAY - 800 + day),
      });
      const assets = wholeList([bought('Base', -50), bought('More', n < 12 ? 20 : -40)]);
      return { ...one, related: { ...one.related, opportunities: wholeList(rows), assets } };
    });
    const proof = backtest(book, cut);
    expect(proof?.tiers.length).toBeGreaterThan(1);
    for (const { ofAccounts, ofRevenue } of proof?.tiers ?? [])
      expect(ofRevenue).toBeCloseTo(ofAccounts, 9);
    expect(proof?.whitespace).toMatchObject({ tests: 12 });
  });

  test('tells how long tiers last by the days between the cut and the end', () => {
    // Of the best before the cut half bring nothing more, and others pass them by.
    const book = Array.from({ length: 40 }, (_, n) =>
      buyer(`b${n}`, n < 8 && n % 2 === 0 ? [-20] : [-20, 100], n < 8 ? 2000 : n < 16 ? 1500 : n),
    );
    const { topStayed, halfLifeDays = NaN } = backtest(book, cut) ?? {};
    expect(topStayed?.value).toBeLessThan(1);
    expect(halfLifeDays).toBeCloseTo((100 * Math.LN2) / -Math.log(topStayed?.value ?? NaN), 6);
  });

  test('knows the money of a book in which nothing was won before the cut', () => {
    const euro = (id: string, day: number) => {
      const one = buyer(id, [day]);
      const { annualRevenue: _, ...facts } = one.facts;
      const rows = one.related.opportunities?.rows ?? [];
      const paid = rows.map((row) => ({ ...row, amount: { amount: 100, currency: 'EUR' } }));
      const lost = { id: 'l', name: 'l', outcome: 'lost' as const, closeDate: cut };
      const opportunities = wholeList([...paid, lost]);
      return { ...one, facts: { ...facts, employees: readFact(50) }, related: { opportunities } };
    };
    const proof = backtest([euro('a', 5), euro('b', 9)], cut);
    expect(proof?.tiers.reduce((all, { ofRevenue }) => all + ofRevenue, 0)).toBeCloseTo(1, 9);
  });

  test('gives an account the rate of those who stood alike', () => {
    // Who bought often and lately stayed; who bought once, long ago, did not.
    const book = [
      ...Array.from({ length: 40 }, (_, n) => buyer(`s${n}`, [-300 - n, -200, -100 + n, 60 + n])),
      ...Array.from({ length: 40 }, (_, n) => buyer(`g${n}`, [-700 + n])),
    ];
    const proof = backtest(book, cut, { until: dateOfDay(TODAY - 600) });
    expect(proof?.loyalty).toMatchObject({ proven: true, active: 40, customers: 80 });
    expect(proof).toMatchObject({
      form: 1,
      cut,
      until: dateOfDay(TODAY - 600),
      accounts: 80,
      tooLittle: ['whitespace'],
    });
    expect(proof?.whitespace).toBeUndefined();
    expect(proof?.loyalty?.auc.chosen.value).toBe(1);
    expect(proof?.topStayed?.value).toBeGreaterThan(0.5);
    const standing = standingOfBook(book);
    const loyaltyOf = (one: Account | undefined) =>
      judge(one as Account, standing, NOW, { proof }).loyalty;
    const [stays, goes] = [loyaltyOf(book[30]), loyaltyOf(book[50])];
    expect(stays?.rate?.value).toBe(1);
    expect(goes?.rate?.value).toBe(0);
    expect(stays?.risk?.value.amount).toBe(0);
    // None of its like came again within 200 days: what it buys in so many is at risk, not a year's.
    expect(goes?.days).toBe(200);
    expect(goes?.risk?.value.amount).toBeCloseTo(((goes?.yearly?.amount ?? 0) * 200) / 365, 9);
    expect(goes?.risk?.low.amount).toBeLessThan(goes?.risk?.value.amount ?? 0);
    expect(judge(book[30] as Account, standing, NOW).loyalty?.rate).toBeUndefined();
  });
});

describe('an account as of a day', () => {
  test('keeps closed deals and bought assets until then, and no word that may be younger', () => {
    fc.assert(
      fc.property(account, (one) => {
        const { facts, related } = accountAsOf(one, cut);
        expect(facts.rating ?? facts.customerPriority ?? facts.upsellOpportunity).toBeUndefined();
        for (const row of related.opportunities?.rows ?? []) {
          expect(['won', 'lost']).toContain(row.outcome);
          expect(row.closeDate && row.closeDate <= cut).toBe(true);
        }
        expect(
          Object.keys(related).every((name) => ['opportunities', 'assets'].includes(name)),
        ).toBe(true);
        // Taken again, or at a later day first, nothing changes.
        expect(accountAsOf(accountAsOf(one, dateOfDay(TODAY)), cut)).toEqual(accountAsOf(one, cut));
      }),
    );
  });

  test('of a list seen in part stays seen in part', () => {
    const x = firm('x', { opportunities: [{ id: '1', name: 'Open', outcome: 'open' }] });
    expect(accountAsOf(x, cut).related.opportunities).toMatchObject({ state: 'empty', total: 0 });
    const list = { ...wholeList(x.related.opportunities?.rows ?? []), total: 4 };
    const partly = accountAsOf({ ...x, related: { opportunities: list } }, cut);
    expect(partly.related.opportunities).toMatchObject({ state: 'read', total: 4, rows: [] });
  });
});
