import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import type { Proof } from '../../../src/account/brief.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import { DEFAULT_OPTIONS, judge, recut } from '../../../src/judge/index.js';
import { absurdAccount, account, bookOf, NOW, readFact, TODAY, wholeList } from './arbitraries.js';
import { standingOfBook } from './sample-accounts.js';
import { firm } from './upsell/firms.js';

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

const book = bookOf(account, { min: 1 });

function withWon(base: Account, amount: number): Account {
  const won = {
    id: 'won',
    name: 'Won',
    outcome: 'won' as const,
    amount: { amount, currency: 'USD' },
  };
  return { ...base, related: { ...base.related, opportunities: wholeList([won]) } };
}

function scaled(base: Account, factor: number): Account {
  const { opportunities } = base.related;
  const { annualRevenue } = base.facts;
  const times = <M extends { readonly amount: number }>(money: M): M => ({
    ...money,
    amount: money.amount * factor,
  });
  return {
    ...base,
    facts: {
      ...base.facts,
      ...(annualRevenue?.state === 'read'
        ? { annualRevenue: { ...annualRevenue, value: times(annualRevenue.value) } }
        : {}),
    },
    related: {
      ...base.related,
      ...(opportunities
        ? {
            opportunities: {
              ...opportunities,
              rows: opportunities.rows.map((row) =>
                row.amount ? { ...row, amount: times(row.amount) } : row,
              ),
            },
          }
        : {}),
    },
  };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('judge, for any book', () => {
  test('contributions add up to the score exactly, in any order', () => {
    fc.assert(
      fc.property(book, fc.nat(), (accounts, pick) => {
        const chosen = accounts[pick % accounts.length] as Account;
        const { score, drivers } = judge(chosen, standingOfBook(accounts), NOW);
        const points = drivers.map(({ contribution }) => contribution);
        expect(points.reduce((a, b) => a + b, 0)).toBe(score - 50);
        expect([...points].sort((a, b) => a - b).reduce((a, b) => a + b, 0)).toBe(score - 50);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('drivers weigh what the settings give them, and none brings more than half of that', () => {
    fc.assert(
      fc.property(book, (accounts) => {
        const { drivers } = judge(accounts[0] as Account, standingOfBook(accounts), NOW);
        const { axes, facts } = DEFAULT_OPTIONS;
        for (const { code, axis, weight = NaN, contribution } of drivers) {
          expect(weight).toBeCloseTo(axes[axis] * facts[code], 12);
          expect(Math.abs(contribution)).toBeLessThanOrEqual(50 * weight + 1e-6);
        }
      }),
    );
  });

  test('more won revenue never lowers the score', () => {
    fc.assert(
      fc.property(
        bookOf(account, { min: 2 }),
        fc.nat(2_000_000),
        fc.nat(2_000_000),
        ([first, ...rest], a, b) => {
          const scoreWith = (amount: number) => {
            const changed = withWon(first as Account, amount);
            return judge(changed, standingOfBook([changed, ...rest]), NOW).score;
          };
          expect(scoreWith(Math.max(a, b))).toBeGreaterThanOrEqual(scoreWith(Math.min(a, b)));
        },
      ),
    );
  });

  test('the order of the book does not matter', () => {
    fc.assert(
      fc.property(book, (accounts) => {
        const forth = standingOfBook(accounts);
        const back = standingOfBook([...accounts].reverse());
        for (const one of accounts) expect(judge(one, back, NOW)).toEqual(judge(one, forth, NOW));
      }),
      { numRuns: 50 },
    );
  });

  test('the unit of money does not matter', () => {
    fc.assert(
      fc.property(book, fc.integer({ min: -6, max: 6 }), (accounts, power) => {
        const other = accounts.map((one) => scaled(one, 2 ** power));
        const standing = standingOfBook(accounts);
        const otherStanding = standingOfBook(other);
        accounts.forEach((one, i) => {
          const { score, tier } = judge(one, standing, NOW);
          const same = judge(other[i] as Account, otherStanding, NOW);
          expect([same.score, same.tier]).toEqual([score, tier]);
        });
      }),
    );
  });

  test('a list that was not loaded gives no driver, and is not taken as empty', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 2 }), ([first, ...rest]) => {
        const chosen = first as Account;
        const { opportunities: _, ...related } = chosen.related;
        const unknown = { ...chosen, related };
        const brief = judge(unknown, standingOfBook([unknown, ...rest]), NOW);
        const codes = brief.drivers.map(({ code }) => code);
        for (const code of ['wonRevenue', 'openPipeline', 'wins', 'lastWin', 'unserved'] as const)
          expect(codes).not.toContain(code);
        expect(brief.missing).toContainEqual({
          kind: 'list',
          list: 'opportunities',
          state: 'not-loaded',
        });
        const empty = { ...chosen, related: { ...related, opportunities: wholeList([]) } };
        const told = judge(empty, standingOfBook([empty, ...rest]), NOW);
        expect(told.drivers.map(({ code }) => code)).toContain('wonRevenue');
      }),
    );
  });

  test('nothing that is shown is NaN or infinite, whatever stands in the CRM', () => {
    fc.assert(
      fc.property(bookOf(absurdAccount), (accounts) => {
        const standing = standingOfBook(accounts);
        for (const one of accounts) {
          const brief = judge(one, standing, NOW);
          expect(numbersIn(brief).filter((value) => !Number.isFinite(value))).toEqual([]);
          expect(brief.score).toBeGreaterThanOrEqual(0);
          expect(brief.score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('at most one in ten is Strategic, or one in a small book', () => {
    fc.assert(
      fc.property(bookOf(account, { max: 40 }), (accounts) => {
        const standing = standingOfBook(accounts);
        recut(standing);
        const tiers = accounts.map((one) => judge(one, standing, NOW).tier);
        const strategic = tiers.filter((tier) => tier === 'strategic').length;
        const judged = tiers.filter((tier) => tier !== undefined).length;
        expect(strategic).toBeLessThanOrEqual(
          Math.max(judged >= 5 ? 1 : 0, Math.floor(judged / 10)),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('the same arguments give the same bytes', () => {
    fc.assert(
      fc.property(book, (accounts) => {
        const chosen = accounts[0] as Account;
        const write = () => JSON.stringify(judge(chosen, standingOfBook(accounts), NOW));
        expect(write()).toBe(write());
      }),
    );
  });

  test('an account known only by its name has no tier, in any book', () => {
    fc.assert(
      fc.property(book, fc.boolean(), (accounts, listsSeen) => {
        const bare: Account = {
          key: { crm: 'salesforce', org: 'acme', id: 'bare' },
          facts: { name: readFact('sForce') },
          custom: {},
          related: listsSeen
            ? { opportunities: wholeList([]), contacts: wholeList([]), cases: wholeList([]) }
            : {},
          readAt: NOW,
        };
        const brief = judge(bare, standingOfBook([...accounts, bare]), NOW);
        expect(brief.tier).toBeUndefined();
        expect(brief.confidence).toBe('low');
        expect(brief.next.code).toBe('know-more');
      }),
    );
  });
});

describe('a brief tells', () => {
  const blank = { state: 'blank', source: { kind: 'field', name: 'Field' }, at: NOW } as const;
  const missing = { ...blank, state: 'not-loaded' } as const;
  const won = (id: string, amount: number, day: number) => ({
    id,
    name: id,
    outcome: 'won' as const,
    amount: { amount, currency: 'USD' },
    closeDate: dateOfDay(TODAY - day),
  });
  const acme = firm('acme', {
    facts: {
      name: readFact('Acme'),
      industry: readFact('Energy'),
      employees: readFact(500),
      rating: blank,
      type: missing,
    },
    opportunities: [won('1', 900, 90), won('2', 900, 20)],
    assets: [{ id: 'a', name: 'Suite', quantity: 40 }],
  });

  test('how large the account is, as far as that is known', () => {
    const sizeOf = (facts: Account['facts']) =>
      judge({ ...acme, facts }, standingOfBook([acme]), NOW).size;
    expect(sizeOf(acme.facts)).toEqual({
      industry: 'Energy',
      employees: 500,
      annualRevenue: { amount: 1_000_000, currency: 'USD' },
    });
    expect(sizeOf({})).toEqual({});
    expect(sizeOf({ industry: blank, employees: missing, annualRevenue: blank })).toEqual({});
    const absurd = {
      employees: readFact(-4),
      annualRevenue: readFact({ amount: NaN, currency: 'USD' }),
    };
    expect(sizeOf(absurd)).toEqual({});
  });

  test('how many facts were seen: fields with a value or without, and rows of lists', () => {
    const count = (one: Account) => judge(one, standingOfBook([acme]), NOW).factCount;
    const source = { kind: 'field', name: 'Industry' } as const;
    const unread = { state: 'not-loaded', source, at: NOW } as const;
    expect(count({ ...acme, facts: { ...acme.facts, industry: unread } })).toBe(
      count({ ...acme, facts: { ...acme.facts, industry: { ...unread, state: 'blank' } } }) - 1,
    );
    // Name, revenue, industry, employees, rating; two deals and an asset. The type was not loaded.
    expect(count(acme)).toBe(8);
    expect(count({ ...acme, custom: { Seats__c: readFact('40') } })).toBe(9);
    expect(count({ ...acme, facts: {}, related: {} })).toBe(0);
  });

  test('what its own parts found, each in its place', () => {
    const peers = ['a', 'b', 'c'].map((id) =>
      firm(id, {
        facts: { industry: readFact('Energy'), employees: readFact(500) },
        opportunities: [won('1', 5000, 90)],
        assets: [{ id: 'a', name: 'Suite', quantity: 90 }],
      }),
    );
    const touched = {
      ...acme,
      facts: { ...acme.facts, lastActivity: readFact(dateOfDay(TODAY - 3)) },
    };
    const brief = judge(touched, standingOfBook([touched, ...peers]), NOW);
    expect(brief.loyalty).toMatchObject({ by: 'rank-rule' });
    expect(brief.headroom).toMatchObject({ owned: 40, peers: 3 });
    expect(brief.wonByQuarter).toHaveLength(12);
    expect(brief.lastTouch).toMatchObject({ on: dateOfDay(TODAY - 3) });
    expect(brief.influence).toBeUndefined();
    const bare = judge({ ...acme, facts: {}, related: {} }, standingOfBook([acme]), NOW);
    expect(bare).toMatchObject({ form: 1, name: '', judgedAt: NOW, readAt: NOW, bookSize: 1 });
    for (const part of ['loyalty', 'headroom', 'wonByQuarter', 'lastTouch', 'influence'])
      expect(part in bare).toBe(false);
  });

  test('as the next step nothing that was put aside', () => {
    const open = (id: string, day: number) => ({ ...won(id, 50, -day), outcome: 'open' as const });
    const one = firm('x', { opportunities: [open('first', 3), open('second', 5)] });
    const standing = standingOfBook([one]);
    const { next, plays } = judge(one, standing, NOW);
    expect(next).toMatchObject({ code: 'advance-deal' });
    const marks = [{ play: next.play ?? '', state: 'dismissed', at: NOW }] as const;
    const after = judge(one, standing, NOW, { marks });
    expect(after.next.code).toBe('advance-deal');
    expect(after.next.play).toBe(plays.find(({ id }) => id !== next.play)?.id);
    expect(after.plays).toEqual(plays);
  });

  test('the same with a back-test that could measure nothing as without one', () => {
    const standing = standingOfBook([acme]);
    const nothing = { form: 1, accounts: 1, tiers: [] } as unknown as Proof;
    expect(judge(acme, standing, NOW, { proof: nothing })).toEqual(judge(acme, standing, NOW));
  });
});
