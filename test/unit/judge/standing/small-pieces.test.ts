import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyHash } from '../../../../src/judge/standing/key-hash.js';
import { NameTable, nameTables } from '../../../../src/judge/standing/names.js';
import { rowsPart, rowsPartNumber } from '../../../../src/judge/standing/part-names.js';
import { placeAmong, rankAmong, rankOf } from '../../../../src/judge/standing/rank.js';
import { withReplaced } from '../../../../src/judge/standing/replaced.js';
import { seatGroups } from '../../../../src/judge/standing/seat-ratios.js';
import { BANDS, sizeBand } from '../../../../src/judge/standing/size-band.js';
import { isSmall } from '../../../../src/judge/standing/small.js';
import { SortedValues } from '../../../../src/judge/standing/sorted.js';
import { emptyStanding } from '../../../../src/judge/standing/standing.js';
import { readFact } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

test('a key’s hash is cyrb53 as its author gives it', () => {
  expect(keyHash('a')).toBe(7_929_297_801_672_961);
  expect(keyHash('b')).toBe(8_684_336_938_537_663);
  expect(keyHash('revenge')).toBe(4_051_478_007_546_757);
  expect(keyHash('revenue')).toBe(8_309_097_637_345_594);
});

test('bands of size end below their numbers, as the EU counts them, then by fives', () => {
  const sizes = [1, 9, 10, 49, 50, 249, 250, 999, 1000, 4999, 5000, 24_999, 25_000, 1e9];
  expect(sizes.map(sizeBand)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]);
  expect(BANDS).toBe(7);
});

test('seats are compared in the industry, the size and the book, each a group of its own', () => {
  expect(seatGroups(100, 0)).toEqual([2, -1]);
  const [own, ...wider] = seatGroups(100, 1);
  expect(wider).toEqual([2, -1]);
  const all = [1, 2, 3].flatMap((industry) =>
    [1, 20, 100, 500, 2000, 9000, 99_999].map((size) => seatGroups(size, industry)[0]),
  );
  expect(new Set(all).size).toBe(21);
  expect(all).toContain(own);
  expect(Math.min(...all.map(Number))).toBeGreaterThanOrEqual(BANDS);
});

test('seats an employee are known of who has an employee and a seat, be it one', () => {
  const groups = (employees: number, quantity: number) => {
    const one = firm('x', {
      facts: { employees: readFact(employees) },
      assets: [{ id: '1', name: 'Suite', quantity }],
    });
    return [...standingOfBook([one]).seatRatios.values()].map(({ values }) => [...values]);
  };
  expect(groups(1, 1)).toEqual([[1], [1]]);
  expect(groups(1, 0)).toEqual([]);
  expect(groups(0, 1)).toEqual([]);
});

test('a book is small up to sixteen accounts', () => {
  expect([0, 16, 17].map((size) => isSmall({ size }))).toEqual([true, true, false]);
});

test('parts of rows are named by their number', () => {
  expect(rowsPart(7)).toBe('rows/7');
  expect(rowsPartNumber('rows/7')).toBe(7);
  expect(['head', 'rows', 'rows/x', 'xrows/7'].map(rowsPartNumber)).toEqual(Array(4).fill(NaN));
});

describe('a table of names', () => {
  test('gives each name a number in the order they came, and keeps it', () => {
    const table = new NameTable(9, ['b', 'a']);
    expect(['a', 'c', 'b', 'c'].map((name) => table.codeFor(name))).toEqual([2, 3, 1, 3]);
    expect(table.names).toEqual(['b', 'a', 'c']);
    expect([0, 1, 3, 4].map((code) => table.nameOf(code))).toEqual([
      undefined,
      'b',
      'c',
      undefined,
    ]);
    expect(['b', 'z', undefined].map((name) => table.codeOf(name))).toEqual([1, 0, 0]);
  });

  test('knows no more names than it has numbers for', () => {
    const table = new NameTable(2, ['a']);
    expect(['b', 'c', 'a', 'b'].map((name) => table.codeFor(name))).toEqual([2, 0, 1, 2]);
    expect(new NameTable(2, ['a', 'b', 'c']).names).toEqual(['a', 'b']);
    const limits = Object.values(nameTables()).map((names: NameTable) => {
      for (let n = 0; n < 70_000; n += 1) names.codeFor(`${n}`);
      return names.names.length;
    });
    // Bytes for currencies and types, bits for products, two bytes for industries.
    expect(limits).toEqual([0xff, 0xffff, 256, 0xff]);
  });

  test('stands each list in its own place', () => {
    const names = nameTables(['USD'], ['Energy'], ['Suite'], ['Customer']);
    expect(names.currencies.codeOf('USD')).toBe(1);
    expect(names.industries.codeOf('Energy')).toBe(1);
    expect(names.products.codeOf('Suite')).toBe(1);
    expect(names.types.codeOf('Customer')).toBe(1);
  });
});

describe('places and ranks', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 });

  test('are mid-ranks, the value counted in where it is not among them', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -1, max: 10 }), (list, value) => {
        const all = list.includes(value) ? list : [...list, value];
        const below = all.filter((one) => one < value).length;
        const equal = all.filter((one) => one === value).length;
        const { share, of } = placeAmong(new SortedValues(list), value);
        expect(of).toBe(all.length);
        expect(share).toBeCloseTo((below + equal / 2) / all.length, 12);
        const above = all.filter((one) => one > value).length;
        expect(rankAmong(new SortedValues(list), value)).toEqual({ place: above + 1, of });
      }),
    );
  });

  test('of open cases have the fewest first, of all else the most', () => {
    const standing = emptyStanding();
    for (const n of [3, 3, 5]) {
      standing.sorted.openCases.insert(n);
      standing.sorted.wins.insert(n);
    }
    const places = (name: 'openCases' | 'wins') =>
      [1, 3, 4, 5, 9].map((value) => rankOf(standing, name, value));
    expect(places('openCases')).toEqual([
      { place: 1, of: 4 },
      { place: 1, of: 3 },
      { place: 3, of: 4 },
      { place: 3, of: 3 },
      { place: 4, of: 4 },
    ]);
    expect(places('wins')).toEqual([
      { place: 4, of: 4 },
      { place: 2, of: 3 },
      { place: 2, of: 4 },
      { place: 1, of: 3 },
      { place: 1, of: 4 },
    ]);
  });

  test('as they would be with one value replaced are those with it replaced', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: -1, max: 10 }), (list, pick, to) => {
        const from = list[pick % list.length] as number;
        const replaced = [...list];
        replaced[pick % list.length] = to;
        const [as, really] = [
          withReplaced(new SortedValues(list), from, to),
          new SortedValues(replaced),
        ];
        expect(as.size).toBe(really.size);
        for (let value = -2; value <= 11; value += 1) {
          expect(as.below(value)).toBe(really.below(value));
          expect(as.atMost(value)).toBe(really.atMost(value));
          expect(as.has(value)).toBe(really.has(value));
        }
      }),
    );
  });
});
