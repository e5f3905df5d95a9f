import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { type CalendarDate, dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { ownershipOf } from '../../../../src/judge/standing/derive.js';
import { COLUMN, DEALS } from '../../../../src/judge/standing/row.js';
import { rowFlag, rowMeasure } from '../../../../src/judge/standing/standing.js';
import { readFact, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const deal = (id: string, outcome: Opportunity['outcome'], more: Partial<Opportunity> = {}) => ({
  id,
  name: id,
  outcome,
  ...more,
});

describe('what the standing keeps of an account', () => {
  test('are its measures, in either of its currencies, and its flags', () => {
    const x = firm('x', {
      facts: {
        employees: readFact(70),
        seats: readFact(12),
        rating: readFact('Cold'),
        customerPriority: readFact('Medium'),
        upsellOpportunity: readFact('Yes'),
      },
      opportunities: [
        deal('1', 'won', { amount: usd(500), closeDate: dateOfDay(TODAY - 90) }),
        deal('2', 'won', { amount: usd(300), closeDate: dateOfDay(TODAY - 20) }),
        deal('3', 'lost', { amount: usd(300) }),
        deal('4', 'open', { amount: { amount: 7, currency: 'EUR' } }),
      ],
    });
    const withCases = {
      ...x,
      related: { ...x.related, cases: wholeList([{ id: '1', open: true }]) },
    };
    const standing = standingOfBook([firm('y', {}), withCases]);
    const of = (name: Parameters<typeof rowMeasure>[2], currency = standing.currency) =>
      rowMeasure({ ...standing, currency }, 1, name);
    expect(of('wonRevenue')).toBe(800);
    expect(of('openPipeline')).toBeNaN();
    expect(of('annualRevenue')).toBe(1_000_000);
    expect(of('employees')).toBe(70);
    expect(of('lastWin')).toBe(TODAY - 20);
    expect(of('wins')).toBe(2);
    expect(of('openCases')).toBe(1);
    const euro = standing.names.currencies.codeOf('EUR');
    expect(of('openPipeline', euro)).toBe(7);
    expect(of('wonRevenue', euro)).toBeNaN();
    expect(of('wonRevenue', 0)).toBeNaN();
    // Upsell, rating, priority.
    expect([0, 1, 2].map((flag) => rowFlag(standing, 1, flag))).toEqual([1, -1, 0]);
    expect([0, 1, 2].map((flag) => rowFlag(standing, 0, flag))).toEqual(Array(3).fill(undefined));
    expect(standing.flagCounts).toEqual([1, 1, 1]);
    const { rows } = standing;
    expect(rows.get(1, COLUMN.firstWin)).toBe(TODAY - 90);
    expect([rows.get(1, COLUMN.seenWon), rows.get(1, COLUMN.seenLost)]).toEqual([2, 1]);
    expect(rows.get(1, COLUMN.seats)).toBe(12);
    expect([standing.wins, standing.losses]).toEqual([2, 1]);
    expect([standing.buyers, standing.repeatBuyers]).toEqual([1, 1]);
  });

  test('is nothing won and nothing open in any currency where lists are whole and empty', () => {
    const standing = standingOfBook([firm('x', {}), { ...firm('y', {}), related: {} }]);
    for (const name of ['wonRevenue', 'openPipeline'] as const) {
      expect(rowMeasure({ ...standing, currency: 99 }, 0, name)).toBe(0);
      expect(rowMeasure(standing, 1, name)).toBeNaN();
    }
    expect(rowMeasure({ ...standing, currency: 99 }, 0, 'annualRevenue')).toBeNaN();
  });

  test('tells industries apart beyond the first two hundred and fifty-five', () => {
    const accounts = Array.from({ length: 300 }, (_, n) =>
      firm(`${n}`, { facts: { industry: readFact(`Industry ${n}`) } }),
    );
    const { rows, names } = standingOfBook(accounts);
    expect(rows.industry(0)).toBe(1);
    expect(rows.industry(299)).toBe(300);
    expect(names.industries.nameOf(300)).toBe('Industry 299');
    const { rows: bare } = standingOfBook([firm('x', {})]);
    expect(bare.industry(0)).toBe(0);
  });

  test('is each product it owns, and of five the price and the deals', () => {
    const letters = [...'abcdefgh'];
    const x = firm('x', {
      owns: Object.fromEntries(letters.map((name, n) => [name, n < 7 ? 10 * (n + 1) : undefined])),
      opportunities: [
        ...Array.from({ length: 300 }, (_, n) =>
          deal(`${n}`, 'won', { products: [{ name: 'b' }] }),
        ),
        deal('lost', 'lost', { products: [{ name: 'z' }, { name: 'a' }] }),
      ],
    });
    const standing = standingOfBook([x]);
    const ownership = ownershipOf(standing);
    const code = (name: string) => standing.names.products.codeOf(name) - 1;
    expect(letters.map((name) => ownership.owners[code(name)])).toEqual(Array(8).fill(1));
    expect(ownership.owners[code('z')]).toBe(0);
    expect(ownership.both(code('a'), code('h'))).toBe(1);
    expect(ownership.both(code('a'), code('z'))).toBe(0);
    const paid = letters.map((name) => ownership.paid(code(name)).values[0]);
    expect(paid).toEqual([10, 20, 30, 40, 50, undefined, undefined, undefined]);
    expect([ownership.won[code('b')], ownership.lost[code('a')]]).toEqual([255, 1]);
    expect(ownership.accounts).toBe(1);
    expect(ownership.counts).toMatchObject({ products: 256, accounts: 1 });
    expect(ownership.paid(999).size).toBe(0);
  });

  test('gives a product without price and deals no place of the five', () => {
    const owns = Object.fromEntries([...'abcdef'].map((name) => [name, undefined]));
    const decided = (['won', 'lost'] as const).map((outcome) =>
      deal(outcome, outcome, { products: [{ name: 'a' }] }),
    );
    const x = firm('x', { owns: { ...owns, g: 70 }, opportunities: decided });
    const standing = standingOfBook([x]);
    const ownership = ownershipOf(standing);
    const code = (name: string) => standing.names.products.codeOf(name) - 1;
    expect([...ownership.paid(code('g')).values]).toEqual([70]);
    // One won and one lost are two deals, and not none.
    expect([ownership.won[code('a')], ownership.lost[code('a')]]).toEqual([1, 1]);
  });

  test('knows no more products than it has bits for, and the last of them like the others', () => {
    const owns = Object.fromEntries(Array.from({ length: 260 }, (_, n) => [`p${1000 + n}`, 5]));
    const standing = standingOfBook([firm('x', { owns }), firm('y', { owns: { p1255: 5 } })]);
    const { owners } = ownershipOf(standing);
    expect(owners.reduce((all, one) => all + one, 0)).toBe(257);
    expect(owners[255]).toBe(2);
    expect(standing.names.products.codeOf('p1256')).toBe(0);
  });

  test('counts money in the book’s currency alone: prices of products and of seats', () => {
    const asset = (currency: string) => ({
      id: '1',
      name: 'Suite',
      quantity: 10,
      price: { amount: 500, currency },
    });
    const bare = (id: string, currency: string): Account => {
      const { annualRevenue: _, ...facts } = firm(id, {}).facts;
      const rows = [deal('1', 'won', { amount: { amount: 5, currency } })];
      return { ...firm(id, { assets: [asset(currency)], opportunities: rows }), facts };
    };
    const standing = standingOfBook([bare('a', 'USD'), bare('b', 'USD'), bare('c', 'EUR')]);
    expect([...standing.seatPrices.values]).toEqual([50, 50]);
    const suite = standing.names.products.codeOf('Suite') - 1;
    expect([...ownershipOf(standing).paid(suite).values]).toEqual([500, 500]);
    expect(ownershipOf(standing).owners[suite]).toBe(3);
  });

  test('is its type with the deals of that type, and its contract’s end where days reach', () => {
    const type = (value: string) => ({ type: readFact(value) });
    const deals = [deal('1', 'won'), deal('2', 'lost'), deal('3', 'lost')];
    const ends = [
      '1960-01-01',
      '1969-12-31',
      '1970-01-01',
      dateOfDay(0xfffe),
      dateOfDay(0xffff),
    ] as CalendarDate[];
    const accounts = [
      firm('a', { facts: type('Customer'), opportunities: deals }),
      firm('b', { facts: type('Customer'), opportunities: deals.slice(0, 1) }),
      firm('c', { opportunities: deals.slice(1) }),
      ...ends.map((end, n) => firm(`e${n}`, { contracts: [end] })),
      firm('f', { contracts: [dateOfDay(5), dateOfDay(9), dateOfDay(7)] }),
    ];
    const standing = standingOfBook(accounts);
    const { decidedByType, names, terms, rows } = standing;
    expect(decidedByType.get(names.types.codeOf('Customer'))).toEqual({ won: 2, lost: 2 });
    expect(decidedByType.get(0)).toEqual({ won: 0, lost: 2 });
    // Days from 1970 on, as two bytes hold them.
    expect([...(terms.get(0)?.values ?? [])]).toEqual([0, 0xfffe]);
    expect([...(terms.get(2)?.values ?? [])]).toEqual([9]);
    expect(rows.dealWord(0, DEALS.lastEnd)).toBe(0);
  });

  test('is what it buys a year and for each employee, by its size; nothing where either is unknown', () => {
    const bought = (id: string, employees: number | undefined, won: number, days: number) =>
      firm(id, {
        facts: employees === undefined ? {} : { employees: readFact(employees) },
        opportunities:
          won === 0
            ? []
            : [
                deal('1', 'won', { amount: usd(won), closeDate: dateOfDay(TODAY - days) }),
                deal('2', 'won', { amount: usd(0), closeDate: dateOfDay(TODAY) }),
              ],
      });
    const { ratios, yearly } = standingOfBook([
      bought('a', 100, 1000, 730),
      bought('b', 200, 1000, 10),
      bought('c', 20, 400, 10),
      bought('d', 100, 0, 0),
      bought('e', undefined, 700, 0),
      bought('f', 0, 700, 0),
      { ...bought('g', 100, 700, 0), related: {} },
    ]);
    const values = (groups: typeof ratios) =>
      [...groups].map(([band, list]) => [band, [...list.values]]).sort();
    expect(values(ratios)).toEqual([
      [-1, [5, 10, 20]],
      [1, [20]],
      [2, [5, 10]],
    ]);
    expect(values(yearly)).toEqual([
      [1, [400]],
      [2, [0, 500, 1000]],
    ]);
  });
});
