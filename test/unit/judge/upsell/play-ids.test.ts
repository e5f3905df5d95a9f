import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { Play } from '../../../../src/account/brief.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { judge } from '../../../../src/judge/index.js';
import { account, bookOf, NOW, readFact, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

vi.setConfig({ testTimeout: 60_000 });

const DAY = 86_400_000;

function playsOf(one: Account, others: readonly Account[], now = NOW): readonly Play[] {
  return judge(one, standingOfBook([...others, one]), now).plays;
}

function idOf(one: Account, others: readonly Account[], basis: Play['basis']): string | undefined {
  return playsOf(one, others).find((play) => play.basis === basis)?.id;
}

/** What a play is about, whatever its id. */
function about({ basis, kind, subject, due }: Play): string {
  return JSON.stringify([basis, kind, subject, due]);
}

describe('the id of a play', () => {
  test('is the same in any book, on any day, in any order of what was read', () => {
    fc.assert(
      fc.property(
        bookOf(account, { min: 8 }),
        bookOf(account, { min: 4 }),
        fc.integer({ min: 0, max: 400 }),
        ([one, ...rest], others, days) => {
          const first = one as Account;
          const reversed: Account = {
            ...first,
            related: Object.fromEntries(
              Object.entries(first.related).map(([name, list]) => [
                name,
                { ...list, rows: [...list.rows].reverse(), at: NOW - DAY },
              ]),
            ),
            readAt: NOW - DAY,
          };
          const had = new Map(playsOf(first, rest).map((play) => [play.id, about(play)]));
          const now = playsOf(reversed, [...rest.slice(2), ...others], NOW + days * DAY);
          for (const play of now) {
            // Products may come and go with the book; the same one never under another name.
            const same = [...had].find(([, what]) => what === about(play));
            if (same && play.basis !== 'open-deal' && play.basis !== 'contract-end')
              expect(play.id).toBe(same[0]);
            if (had.has(play.id)) expect(had.get(play.id)).toBe(about(play));
          }
        },
      ),
    );
  });

  const peers = [1000, 2000, 3000].map((employees, n) =>
    firm(`peer${n}`, {
      facts: { employees: readFact(employees) },
      opportunities: [won(`p${n}`, -300, employees * 10)],
    }),
  );

  function won(id: string, day: number, amount = 1000): Opportunity {
    return {
      id,
      name: id,
      outcome: 'won',
      amount: { amount, currency: 'USD' },
      closeDate: dateOfDay(TODAY + day),
    };
  }

  const small = (employees: number, opportunities: readonly Opportunity[]) => {
    const { assets: _, ...related } = firm('x', { opportunities }).related;
    return { ...firm('x', { facts: { employees: readFact(employees) } }), related };
  };

  test('of headroom is another one when the account buys again or is of another size', () => {
    const id = (employees: number, deals: readonly Opportunity[]) =>
      idOf(small(employees, deals), peers, 'headroom');
    const first = id(2000, [won('a', -100)]);
    expect(first).toMatch(/^headroom/);
    expect(id(2050, [won('a', -100)])).toBe(first);
    expect(id(2000, [won('older', -200), won('a', -100)])).toBe(first);
    expect(id(2000, [won('a', -100), won('b', -10)])).not.toBe(first);
    expect(id(900, [won('a', -100)])).not.toBe(first);
    expect(id(2000, [])).toBe('headroom/4/nothing');
  });

  test('of seats is another one when seats are added', () => {
    const owners = [10, 20, 30].map((seats, n) => seated(`o${n}`, 1000, seats * 10));
    function seated(name: string, employees: number, seats: number): Account {
      return firm(name, { facts: { employees: readFact(employees), seats: readFact(seats) } });
    }
    const id = (employees: number, seats: number) =>
      idOf(seated('x', employees, seats), owners, 'headroom');
    expect(id(1000, 50)).toBe('seats/50');
    expect(id(1100, 50)).toBe('seats/50');
    expect(id(1000, 60)).toBe('seats/60');
  });

  test('of a product is another one when a deal with it was lost', () => {
    const book = Array.from({ length: 4 }, (_, n) =>
      firm(`o${n}`, { owns: { Diesel: 100, Propane: 200 } }),
    );
    const lost = (id: string): Opportunity => ({
      id,
      name: id,
      outcome: 'lost',
      products: [{ name: 'Propane' }],
    });
    const id = (deals: readonly Opportunity[]) =>
      idOf(firm('x', { owns: { Diesel: 100 }, opportunities: deals }), book, 'whitespace');
    const ids = [id([]), id([lost('1')]), id([lost('1'), lost('2')])];
    expect(ids[0]).toBe('whitespace/Propane/1/0');
    expect(new Set(ids).size).toBe(3);
  });

  test('of an end is another one when that end is moved', () => {
    const ending = (days: number) =>
      firm('x', {
        assets: [{ id: '1', name: 'Suite', endsOn: dateOfDay(TODAY + days) }],
        facts: { slaExpires: readFact(dateOfDay(TODAY + days)) },
      });
    const ids = (days: number) => new Set(playsOf(ending(days), []).map(({ id }) => id));
    const [now, later] = [ids(30), ids(60)];
    expect(now.size).toBe(2);
    expect([...later].filter((id) => now.has(id))).toEqual([]);
    expect(ids(30)).toEqual(now);
  });

  test('of a deal lasts until its stage, amount or date is another', () => {
    const open = (more: Partial<Opportunity>): Account => ({
      ...firm('x', {}),
      related: {
        opportunities: wholeList([{ id: '006', name: 'Deal', outcome: 'open', ...more }]),
      },
    });
    const id = (more: Partial<Opportunity>) => idOf(open(more), [], 'open-deal');
    expect(id({})).toMatch(/^open-deal\/006/);
    expect(id({ name: 'Renamed', probability: 0.3, type: 'New' })).toBe(id({}));
    const changed = [
      id({}),
      id({ stage: 'Prospecting' }),
      id({ amount: { amount: 5, currency: 'USD' } }),
      id({ closeDate: dateOfDay(TODAY - 9) }),
    ];
    expect(new Set(changed).size).toBe(4);
  });
});
