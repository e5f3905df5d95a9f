import { describe, expect, test } from 'vitest';
import type { Missing } from '../../../../src/account/brief.js';
import { DEFAULT_OPTIONS } from '../../../../src/judge/index.js';
import { SortedValues } from '../../../../src/judge/standing/sorted.js';
import { emptyStanding, RANKED, type Standing } from '../../../../src/judge/standing/standing.js';
import { contributionsOf, scoreOf } from '../../../../src/judge/tier/contributions.js';
import { INPUT_NAMES, type InputName } from '../../../../src/judge/tier/inputs.js';
import { rangeOf } from '../../../../src/judge/tier/range.js';

type Told = { readonly [N in InputName]?: number };
const MIDDLE = 30;
/** A book in which each measure has the values 10 to 50, and all flags are known of somebody. */
function book(change: Partial<Standing> = {}): Standing {
  const sorted = Object.fromEntries(
    RANKED.map((name) => [name, new SortedValues([10, 20, 30, 40, 50])]),
  ) as Standing['sorted'];
  return { ...emptyStanding(), sorted, flagCounts: [1, 1, 1], ...change };
}
const known: Told = {
  ...Object.fromEntries(RANKED.map((name) => [name, MIDDLE])),
  upsellFlag: 0,
  rating: 0,
  customerPriority: 0,
};
const without = (...names: InputName[]): Told =>
  Object.fromEntries(Object.entries(known).filter(([name]) => !names.includes(name as InputName)));
const inputsFor = (told: Told) => Float64Array.from(INPUT_NAMES, (name) => told[name] ?? NaN);
const scoreFor = (told: Told, standing: Standing) =>
  scoreOf(contributionsOf(inputsFor(told), standing, DEFAULT_OPTIONS));
/** The range where each tier's cut lies a hair to either side of the middle: any move shows. */
function rangeFor(told: Told, missing: readonly Missing[] = [], change: Partial<Standing> = {}) {
  const standing = book(change);
  const score = scoreFor(told, standing);
  const cuts = { ...standing.cuts, strategic: 99, key: score + 1e-4, growth: score - 1e-4 };
  return rangeOf(inputsFor(told), missing, { ...standing, cuts }, DEFAULT_OPTIONS);
}
const partly = (list: 'opportunities' | 'cases'): Missing => ({
  kind: 'list',
  list,
  state: 'partly',
});

describe('what the tier could be where facts are unknown', () => {
  test('is nothing else where all is known', () => {
    expect(rangeFor(known)).toBeUndefined();
  });

  test('runs over each fact that is unknown, alone or with others, the heaviest first', () => {
    for (const name of INPUT_NAMES)
      expect(rangeFor(without(name))).toEqual({ low: 'base', high: 'key', unknown: [name] });
    expect(rangeFor(without('wins', 'openPipeline', 'openCases'))?.unknown).toEqual([
      'openPipeline',
      'wins',
      'openCases',
    ]);
    expect(rangeFor(without('rating', 'upsellFlag', 'customerPriority'))?.unknown).toEqual([
      'upsellFlag',
      'customerPriority',
      'rating',
    ]);
  });

  test('runs from the fact’s lower tenth to its upper, and of a flag from the least word to the best', () => {
    const standing = book();
    const at = (name: InputName, low: number, high: number) => {
      const told = without(name);
      const ends = [
        scoreFor({ ...told, [name]: low }, standing),
        scoreFor({ ...told, [name]: high }, standing),
      ];
      const range = (growth: number, key: number) =>
        rangeOf(
          inputsFor(told),
          [],
          { ...standing, cuts: { ...standing.cuts, growth, key } },
          DEFAULT_OPTIONS,
        );
      const [least = NaN, most = NaN] = ends;
      expect(least).toBeLessThan(most);
      expect(range(least, most)).toMatchObject({ low: 'growth', high: 'key' });
      expect(range(least + 1e-4, most + 1e-4)).toMatchObject({ low: 'base', high: 'growth' });
    };
    at('employees', 14, 46);
    at('lastWin', 14, 46);
    // Of open cases few are good.
    at('openCases', 46, 14);
    at('rating', -1, 1);
  });

  test('does not ask for what no account of the book has', () => {
    expect(rangeFor(without('rating'), [], { flagCounts: [1, 0, 1] })).toBeUndefined();
    expect(rangeFor(without('upsellFlag'), [], { flagCounts: [0, 1, 1] })).toBeUndefined();
    const sorted = { ...book().sorted, wins: new SortedValues() };
    expect(rangeFor(without('wins'), [], { sorted })).toBeUndefined();
    // Where all accounts have the same, it moves nothing.
    const same = { ...book().sorted, wins: new SortedValues([30, 30, 30]) };
    expect(rangeFor(without('wins', 'employees'), [], { sorted: same })?.unknown).toEqual([
      'employees',
    ]);
  });

  test('can only be higher for sums over opportunities that were seen in part', () => {
    expect(rangeFor(known, [partly('opportunities')])).toEqual({
      low: 'growth',
      high: 'key',
      unknown: ['wonRevenue', 'wins', 'openPipeline'].sort((a, b) => weight(b) - weight(a)),
    });
    expect(rangeFor(known, [partly('cases')])).toBeUndefined();
    const unread: Missing = { kind: 'list', list: 'opportunities', state: 'not-loaded' };
    expect(rangeFor(known, [unread, { kind: 'book', accounts: 3 }])).toBeUndefined();
    // One list of several that are missing is enough to say so.
    expect(rangeFor(known, [partly('cases'), partly('opportunities')])?.high).toBe('key');
    // Who stands above nine tenths already is not taken down to them.
    const most = { ...known, wonRevenue: 50, openPipeline: 50, wins: 50 };
    expect(rangeFor(most, [partly('opportunities')])).toBeUndefined();
    const edge = { ...known, wonRevenue: 46, openPipeline: 46, wins: 46 };
    expect(rangeFor(edge, [partly('opportunities')])).toBeUndefined();
  });

  /** How far one of the sums can move the score from the middle up. */
  function weight(name: string): number {
    const standing = book();
    return scoreFor({ ...known, [name]: 46 }, standing) - scoreFor(known, standing);
  }
});
