import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER } from '../../../../src/judge/measure/sales.js';
import type { RankedMeasure } from '../../../../src/judge/standing/standing.js';
import { emptyStanding } from '../../../../src/judge/standing/standing.js';
import { candidatesOf, type Direction, firstThat } from '../../../../src/judge/tier/candidates.js';
import {
  INPUT_NAMES,
  type InputName,
  type Inputs,
  withInput,
} from '../../../../src/judge/tier/inputs.js';
import { TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const UNKNOWN: Inputs = new Float64Array(INPUT_NAMES.length).fill(NaN);
const subjectWith = (name: InputName, value: number, lastWin = TODAY - 90) => ({
  index: 0,
  inputs: withInput(withInput(UNKNOWN, 'lastWin', lastWin), name, value),
  today: TODAY,
});

/** The candidates of one fact among those of a book, `[value, places]` each. */
function candidates(
  name: RankedMeasure,
  direction: Direction,
  book: readonly number[],
  value: number,
): [number, number][] {
  const standing = emptyStanding();
  for (const one of book) standing.sorted[name].insert(one);
  const { count, at } = candidatesOf(name, direction, subjectWith(name, value), standing);
  return Array.from({ length: count }, (_, i) => [at(i).value, at(i).places]);
}

describe('the values a fact could take', () => {
  test('are level with each account’s and one beyond, nearest first, with whom it passes', () => {
    const book = [5, 10, 10, 20];
    expect(candidates('employees', 'up', book, 10)).toEqual([
      [10, 0],
      [11, 1],
      [10, 0],
      [11, 1],
      [20, 1],
      [21, 2],
    ]);
    expect(candidates('employees', 'down', book, 10)).toEqual([
      [10, 0],
      [9, 1],
      [10, 0],
      [9, 1],
      [5, 1],
      [4, 2],
    ]);
  });

  test('of money are whole cents, the next beyond where an amount is between two', () => {
    expect(candidates('annualRevenue', 'up', [1, 2.005], 1)).toEqual([
      [1, 0],
      [1.01, 0],
      [2.01, 1],
      [2.01, 1],
    ]);
    expect(candidates('openPipeline', 'down', [2.005, 3], 3)).toEqual([
      [3, 0],
      [2.99, 0],
      [2, 1],
      [2, 1],
    ]);
  });

  test('are fewer cases where it is to be better, and more where it is to be worse', () => {
    const values = (direction: Direction) =>
      candidates('openCases', direction, [0, 2, 5], 2).map(([value]) => value);
    expect(values('up')).toEqual([2, 1, 0]);
    expect(values('down')).toEqual([2, 3, 5, 6]);
  });

  test('end where there are none: at one win, today, and nothing', () => {
    const values = (name: RankedMeasure, direction: Direction, book: number[], value: number) =>
      candidates(name, direction, book, value).map(([one]) => one);
    expect(values('wins', 'down', [1, 2, 3], 3)).toEqual([3, 2, 2, 1, 1]);
    expect(values('employees', 'down', [0, 2], 2)).toEqual([2, 1, 0]);
    expect(values('lastWin', 'up', [TODAY - 90, TODAY - 1, TODAY], TODAY - 90)).toEqual([
      TODAY - 90,
      TODAY - 89,
      TODAY - 1,
      TODAY,
      TODAY,
    ]);
    expect(values('wins', 'up', [1, 9], 1)).toEqual([1, 2, 9, 10]);
  });

  test('pass as many accounts as are left behind, whatever the book', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(numbers, fc.nat(), (book, pick) => {
        const value = book[pick % book.length] as number;
        const others = book.filter((_, i) => i !== pick % book.length);
        for (const [to, places] of candidates('employees', 'up', book, value))
          expect(places).toBe(others.filter((one) => one >= value && one < to).length);
        for (const [to, places] of candidates('employees', 'down', book, value))
          expect(places).toBe(others.filter((one) => one <= value && one > to).length);
      }),
    );
  });

  test('are none of what is unknown, nor of sales where nothing was won', () => {
    const standing = emptyStanding();
    for (const name of ['wonRevenue', 'wins', 'lastWin', 'openPipeline'] as const) {
      standing.sorted[name].insert(3);
      const count = (value: number, lastWin?: number) =>
        candidatesOf(name, 'up', subjectWith(name, value, lastWin), standing).count;
      expect(count(NaN)).toBe(0);
      if (name !== 'lastWin') expect(count(2)).toBeGreaterThan(0);
      expect(count(name === 'lastWin' ? NEVER : 2, NEVER) > 0).toBe(name === 'openPipeline');
    }
  });

  test('of a flag are those above or below it, each past half of the book', () => {
    const standing = standingOfBook(['a', 'b', 'c'].map((id) => firm(id, {})));
    const of = (value: number, direction: Direction) => {
      const { count, at } = candidatesOf(
        'rating',
        direction,
        subjectWith('rating', value),
        standing,
      );
      return Array.from({ length: count }, (_, i) => [at(i).value, at(i).places]);
    };
    expect([-1, 0, 1].map((value) => of(value, 'up'))).toEqual([
      [
        [0, 2],
        [1, 4],
      ],
      [[1, 2]],
      [],
    ]);
    expect([-1, 0, 1].map((value) => of(value, 'down'))).toEqual([
      [],
      [[-1, 2]],
      [
        [0, 2],
        [-1, 4],
      ],
    ]);
  });
});

test('the first that is true is found by halves, or none', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(41), (count, from) => {
      const asked: number[] = [];
      const found = firstThat(count, (i) => {
        asked.push(i);
        return i >= from;
      });
      expect(found).toBe(from < count ? from : undefined);
      // Never beyond what there is, and no more often than halves take.
      expect(asked.every((i) => i >= 0 && i < count)).toBe(true);
      expect(asked.length).toBeLessThanOrEqual(2 + Math.log2(count + 1));
    }),
  );
});
