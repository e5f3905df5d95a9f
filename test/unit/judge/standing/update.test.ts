import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import {
  bookSize,
  currencyOf,
  DEFAULT_OPTIONS,
  recut,
  standingFromParts,
  standingPart,
  standingToParts,
  updateStanding,
} from '../../../../src/judge/index.js';
import { Rows } from '../../../../src/judge/standing/rows.js';
import { readFact } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const sized = (id: string, employees: number) =>
  firm(id, { facts: { employees: readFact(employees) } });
const many = (n: number) => Array.from({ length: n }, (_, i) => sized(`${i}`, 10 + i));

describe('a change of the standing', () => {
  test('tells which parts it touched, names only where a new one came', () => {
    const standing = standingOfBook(many(40));
    recut(standing);
    const parts = (before?: Account, after?: Account) => [
      ...updateStanding(standing, before, after),
    ];
    expect(parts(sized('3', 13), sized('3', 99)).sort()).toEqual(['head', 'rows/0']);
    const named = { ...sized('3', 99), facts: { industry: readFact('Energy') } };
    expect(parts(sized('3', 99), named).sort()).toEqual(['head', 'names', 'rows/0']);
    // Nobody knows who is not there.
    expect(parts(sized('none', 1), undefined)).toContain('head');
    expect(bookSize(standing)).toBe(40);
    expect(parts(named, undefined)).toContain('rows/0');
    expect(bookSize(standing)).toBe(39);
  });

  test('counts who bought once and who bought again', () => {
    const buyer = (id: string, wins: number) =>
      firm(id, {
        opportunities: Array.from({ length: wins }, (_, n) => ({
          id: `${n}`,
          name: 'Sale',
          outcome: 'won' as const,
        })),
      });
    const standing = standingOfBook([0, 1, 1, 1, 2, 3].map((wins, n) => buyer(`${n}`, wins)));
    expect([standing.buyers, standing.repeatBuyers]).toEqual([5, 2]);
    updateStanding(standing, buyer('4', 2), buyer('4', 1));
    expect([standing.buyers, standing.repeatBuyers]).toEqual([5, 1]);
    updateStanding(standing, buyer('1', 1), undefined);
    expect([standing.buyers, standing.repeatBuyers]).toEqual([4, 1]);
  });

  test('counts the deals of an account’s type, as many won as lost too', () => {
    const deal = (id: string, outcome: 'won' | 'lost') => ({ id, name: 'Deal', outcome });
    const one = firm('a', {
      facts: { type: readFact('Customer') },
      opportunities: [deal('1', 'won'), deal('2', 'lost')],
    });
    const { decidedByType } = standingOfBook([one, firm('b', { facts: one.facts })]);
    expect([...decidedByType.values()]).toEqual([{ won: 1, lost: 1 }]);
  });

  test('counts for each flag the accounts of which it is known', () => {
    const rated = firm('a', { facts: { rating: readFact('Hot') } });
    const { flagCounts } = standingOfBook([rated, firm('b', {})]);
    expect([...flagCounts].sort()).toEqual([0, 0, 1]);
  });

  test('of an account’s key takes it out under the old one', () => {
    const standing = standingOfBook(many(3));
    updateStanding(standing, sized('1', 11), sized('new', 11));
    expect(bookSize(standing)).toBe(3);
    expect([...standing.sorted.employees.values]).toEqual([10, 11, 12]);
    // The one in the first row goes as any other does.
    updateStanding(standing, sized('0', 10), undefined);
    expect(bookSize(standing)).toBe(2);
    expect([...standing.sorted.employees.values]).toEqual([11, 12]);
    updateStanding(standing, undefined, sized('0', 10));
    updateStanding(standing, undefined, undefined);
    expect(bookSize(standing)).toBe(3);
  });

  test('moves the cuts at once in books up to sixteen, in larger ones after a sixteenth', () => {
    const small = standingOfBook(many(16));
    expect(small.changes).toBe(0);
    expect(small.cuts.accounts).toBe(16);
    const large = standingOfBook(many(64));
    recut(large);
    const cuts = large.cuts;
    for (let n = 1; n <= 4; n += 1) {
      expect(updateStanding(large, sized('1', 11), sized('1', 11)).has('cuts')).toBe(false);
      expect(large.changes).toBe(n);
      expect(large.cuts).toBe(cuts);
    }
    // The fifth of 64 is more than a sixteenth.
    expect(updateStanding(large, sized('1', 11), sized('1', 11)).has('cuts')).toBe(true);
    expect(large.changes).toBe(0);
    expect(large.cuts).not.toBe(cuts);
  });

  test('cuts by the given settings', () => {
    const options = { ...DEFAULT_OPTIONS, growthFloor: 7 };
    const standing = standingOfBook(many(3));
    updateStanding(standing, sized('1', 11), sized('1', 12), options);
    expect(standing.cuts.growth).toBe(7);
    expect([...recut(standing)].sort()).toEqual(['cuts', 'head']);
    expect(standing.cuts.growth).toBe(DEFAULT_OPTIONS.growthFloor);
  });

  test('of the most used currency is that of the first in the alphabet among equals', () => {
    const inMoney = (id: string, currency: string) =>
      firm(id, { facts: { annualRevenue: readFact({ amount: 5, currency }) } });
    const of = (...currencies: string[]) =>
      currencyOf(standingOfBook(currencies.map((currency, n) => inMoney(`${n}`, currency))));
    expect(of('USD', 'EUR')).toBe('EUR');
    expect(of('EUR', 'USD')).toBe('EUR');
    expect(of('USD', 'EUR', 'USD')).toBe('USD');
    expect(of('BRL', 'USD', 'EUR', 'EUR', 'USD')).toBe('EUR');
    expect(of()).toBeUndefined();
  });
});

describe('a book of more rows than one part holds', () => {
  const book = many(1100);

  test('is stored in parts of 512, and read from them', () => {
    const standing = standingOfBook(book);
    const parts = standingToParts(standing);
    expect([...parts.keys()]).toEqual(['head', 'names', 'cuts', 'rows/0', 'rows/1', 'rows/2']);
    const bytes = (name: string) => parts.get(name)?.byteLength ?? 0;
    expect(bytes('rows/0')).toBe(bytes('rows/1'));
    expect(bytes('rows/2') / bytes('rows/0')).toBeCloseTo(76 / 512, 12);
    const back = standingFromParts(parts);
    for (const [name, bytes] of standingToParts(back))
      expect(Buffer.compare(bytes, parts.get(name) ?? bytes.slice(1))).toBe(0);
    expect(back.changes).toBe(standing.changes);
    // A part that is beyond the last row is none, nor one of another name.
    expect(standingPart(standing, 'rows/3')).toBeUndefined();
    expect(standingPart(standing, 'other')).toBeUndefined();
  });

  test('tells the part of the row that went, and of the last one that took its place', () => {
    const standing = standingOfBook(book);
    recut(standing);
    const changed = updateStanding(standing, book[3], undefined);
    expect([...changed].sort()).toEqual(['head', 'rows/0', 'rows/2']);
    expect([...updateStanding(standing, book[600], sized('600', 5))].sort()).toEqual([
      'head',
      'rows/1',
    ]);
  });

  test('is refused where a part of it is missing, short, or twice there', () => {
    const parts = standingToParts(standingOfBook(book));
    const reading = (change: (parts: Map<string, Uint8Array>) => unknown) => () => {
      const changed = new Map(parts);
      change(changed);
      standingFromParts(changed);
    };
    const rows = parts.get('rows/1') ?? new Uint8Array();
    expect(reading((all) => all.delete('rows/1'))).toThrow('rows/1 is missing');
    expect(reading((all) => all.set('rows/1', rows.slice(1)))).toThrow('rows/1 is damaged');
    expect(reading((all) => all.set('rows/1', rows.slice(26 * 8)))).toThrow('head is damaged');
    expect(reading((all) => all.set('rows/2', rows))).toThrow('rows/2 is damaged');
    expect(reading((all) => all.delete('names'))).toThrow('names is missing');
    const head = parts.get('head') ?? new Uint8Array();
    expect(reading((all) => all.set('head', head.slice(4)))).toThrow('head is damaged');
    expect(reading((all) => all.set('head', Uint8Array.of(...head, 0)))).toThrow('head is damaged');
    const other = Uint8Array.of((head[0] ?? 0) + 1, ...head.slice(1));
    expect(reading((all) => all.set('head', other))).toThrow('head is damaged');
    expect(reading((all) => all.delete('cuts'))).toThrow('cuts is missing');
    const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    const lists = { currencies: ['USD'], industries: [], products: [], types: [] };
    expect(reading((all) => all.set('names', text(lists)))).not.toThrow();
    expect(reading((all) => all.set('names', text({ ...lists, types: [1] })))).toThrow(
      'names is damaged',
    );
    expect(reading((all) => all.set('names', text({ ...lists, types: 'abc' })))).toThrow(
      'names is damaged',
    );
    expect(reading((all) => all.set('names', text(null)))).toThrow('names is damaged');
    expect(reading((all) => all.set('names', Uint8Array.of(0xff)))).toThrow('names is damaged');
  });
});

describe('the stored cuts', () => {
  const book = Array.from({ length: 20 }, (_, n) =>
    firm(`${n}`, {
      opportunities: [
        { id: '1', name: '1', outcome: 'won', amount: { amount: 10 + n, currency: 'USD' } },
      ],
    }),
  );
  const standing = standingOfBook(book);
  recut(standing);
  const parts = standingToParts(standing);
  const changed = (at: number, value: number) => {
    const bytes = Uint8Array.from(parts.get('cuts') ?? []);
    new DataView(bytes.buffer).setFloat64(at * 8, value, true);
    return () => standingFromParts(new Map(parts).set('cuts', bytes)).cuts;
  };

  test('come back as they were, the share of revenue too', () => {
    const { cuts } = standingFromParts(parts);
    const plain = ({ axisScores: _, scores, ...rest }: typeof cuts) => ({
      ...rest,
      scores: [...scores.values],
    });
    expect(plain(cuts)).toEqual(plain(standing.cuts));
    expect(cuts.strategicShare).toBeGreaterThan(0);
    for (const axis of ['worth', 'potential', 'loyalty'] as const)
      expect([...cuts.axisScores[axis].values]).toEqual([...standing.cuts.axisScores[axis].values]);
    expect(changed(6, NaN)()).not.toHaveProperty('strategicShare');
  });

  test('are refused where a number is none, a length does not fit, or a score is out of reach', () => {
    for (let at = 0; at < 6; at += 1) expect(changed(at, NaN)).toThrow('cuts is damaged');
    for (let at = 7; at < 11; at += 1)
      for (const size of [-1, 0.5, 19, 21, NaN])
        expect(changed(at, size)).toThrow('cuts is damaged');
    for (const score of [-1, 101, NaN]) expect(changed(11, score)).toThrow('cuts is damaged');
    for (const score of [0, 100]) expect(changed(11, score)).not.toThrow();
    // Twenty and twenty less one and one more: all there, and none its own.
    const bytes = Uint8Array.from(parts.get('cuts') ?? []);
    const short = bytes.slice(0, -8);
    const reading = (some: Uint8Array) => () => standingFromParts(new Map(parts).set('cuts', some));
    expect(reading(short)).toThrow('cuts is damaged');
    expect(reading(bytes.slice(0, -4))).toThrow('cuts is damaged');
    expect(reading(new Uint8Array())).toThrow('cuts is damaged');
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expect(reading(longer)).toThrow('cuts is damaged');
  });
});

describe('rows', () => {
  const stored = () => {
    const part = standingToParts(standingOfBook([sized('a', 5), sized('b', 6)])).get('rows/0');
    return Uint8Array.from(part ?? []);
  };
  const withNumber = (column: number, value: number) => {
    const bytes = stored();
    new DataView(bytes.buffer).setFloat64(column * 8, value, true);
    return new Rows().append(bytes);
  };

  test('are taken in where they are whole, distinct and in range', () => {
    expect(new Rows().append(stored())).toBe(true);
    expect(new Rows().append(stored().slice(8))).toBe(false);
    const rows = new Rows();
    expect([rows.append(stored()), rows.append(stored())]).toEqual([true, false]);
    expect(withNumber(0, 17)).toBe(true);
    for (const key of [-1, 0.5, NaN, 2 ** 53]) expect(withNumber(0, key)).toBe(false);
    for (const size of [5, NaN, Number.MAX_SAFE_INTEGER]) expect(withNumber(1, size)).toBe(true);
    for (const size of [Infinity, -1e16]) expect(withNumber(14, size)).toBe(false);
    // Deals that were seen cannot be fewer than none.
    for (const count of [-1, NaN]) expect(withNumber(5, count)).toBe(false);
    expect(withNumber(6, 0)).toBe(true);
    // More lost than won is nothing odd.
    expect(withNumber(6, 3)).toBe(true);
    const flag = (code: number) => {
      const bytes = stored();
      bytes[15 * 8] = code;
      return new Rows().append(bytes);
    };
    expect([3, 4].map(flag)).toEqual([true, false]);
  });

  test('are none in a part below the first or of no number', () => {
    const { rows } = standingOfBook(many(2));
    expect([-1, NaN, 1].map((n) => rows.part(n).byteLength)).toEqual([0, 0, 0]);
    expect(rows.part(0).byteLength).toBe(2 * 26 * 8);
  });
});
