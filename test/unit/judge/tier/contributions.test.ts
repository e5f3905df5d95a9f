import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_OPTIONS } from '../../../../src/judge/index.js';
import { SortedValues } from '../../../../src/judge/standing/sorted.js';
import { emptyStanding, RANKED } from '../../../../src/judge/standing/standing.js';
import {
  axisScoreOf,
  contributionsOf,
  DRIVER_CODES,
  knownInAll,
  knownShare,
  scoreOf,
  weightsOf,
} from '../../../../src/judge/tier/contributions.js';
import { INPUT_NAMES } from '../../../../src/judge/tier/inputs.js';

type Told = { readonly [N in (typeof INPUT_NAMES)[number]]?: number };
const values = [10, 20, 30, 40, 50];
/** A book in which each measure has the same five values. */
const book = (() => {
  const sorted = Object.fromEntries(RANKED.map((name) => [name, new SortedValues(values)]));
  return { ...emptyStanding(), sorted: sorted as ReturnType<typeof emptyStanding>['sorted'] };
})();
const pointsOf = (told: Told, options = DEFAULT_OPTIONS) => {
  const inputs = Float64Array.from(INPUT_NAMES, (name) => told[name] ?? NaN);
  return contributionsOf(inputs, book, options);
};
const point = (told: Told, code: (typeof DRIVER_CODES)[number], options = DEFAULT_OPTIONS) =>
  pointsOf(told, options)[DRIVER_CODES.indexOf(code)] ?? NaN;
const { axes, facts, shrink } = DEFAULT_OPTIONS;

describe('contributions', () => {
  test('of a measure are its place above the middle, shrunk, by its weight', () => {
    const weight = 100 * axes.worth * facts.employees;
    // The highest of five: (4 + ½) / 5 of the way, and five of eight is believed.
    expect(point({ employees: 50 }, 'employees')).toBeCloseTo(weight * 0.4 * (5 / (5 + shrink)), 5);
    expect(point({ employees: 30 }, 'employees')).toBe(0);
    expect(point({ employees: 10 }, 'employees')).toBe(-point({ employees: 50 }, 'employees'));
    // One that is not among them counts as a sixth.
    expect(point({ employees: 60 }, 'employees')).toBeCloseTo(
      weight * (5.5 / 6 - 0.5) * (6 / (6 + shrink)),
      5,
    );
    // Of open cases few are good.
    expect(point({ openCases: 50 }, 'openCases')).toBeLessThan(0);
    expect(point({ openCases: 10 }, 'openCases')).toBeGreaterThan(0);
  });

  test('of what is unknown are unknown and not zero', () => {
    expect([...pointsOf({})].every(Number.isNaN)).toBe(true);
    expect([...pointsOf({ employees: 50 })].filter((value) => !Number.isNaN(value))).toHaveLength(
      1,
    );
    expect(scoreOf(pointsOf({}))).toBe(50);
  });

  test('of what is unserved are half of size above sales; of one size where one is known', () => {
    const weight = 100 * axes.potential * facts.unserved;
    const at = (value: number) => ((value / 50 - 0.6) * 5) / (5 + shrink);
    const unserved = (told: Told) => point(told, 'unserved');
    expect(unserved({ employees: 50, wonRevenue: 10 })).toBeCloseTo(
      (weight * (at(50) - at(10))) / 2,
      5,
    );
    expect(unserved({ annualRevenue: 40, wonRevenue: 10 })).toBeCloseTo(
      (weight * (at(40) - at(10))) / 2,
      5,
    );
    expect(unserved({ employees: 50, annualRevenue: 30, wonRevenue: 20 })).toBeCloseTo(
      (weight * ((at(50) + at(30)) / 2 - at(20))) / 2,
      5,
    );
    expect(unserved({ employees: 50 })).toBeNaN();
    expect(unserved({ wonRevenue: 50 })).toBeNaN();
  });

  test('add up to the score of each axis, as if it were all there is, and share what is known', () => {
    const value = fc.option(fc.constantFrom(...values), { nil: NaN });
    const flag = fc.constantFrom(-1, 0, 1, NaN);
    const told = fc.tuple(...INPUT_NAMES.map((_, i) => (i < RANKED.length ? value : flag)));
    fc.assert(
      fc.property(told, (list) => {
        const points = contributionsOf(Float64Array.from(list), book, DEFAULT_OPTIONS);
        const score = (axis: 'worth' | 'potential' | 'loyalty') =>
          axisScoreOf(axis, points, DEFAULT_OPTIONS);
        const all =
          axes.worth * score('worth') +
          axes.potential * score('potential') +
          axes.loyalty * score('loyalty');
        expect(all).toBeCloseTo(scoreOf(points), 9);
        const known = (axis: 'worth' | 'potential' | 'loyalty') =>
          knownShare(axis, points, DEFAULT_OPTIONS);
        expect(knownInAll(points, DEFAULT_OPTIONS)).toBeCloseTo(
          axes.worth * known('worth') +
            axes.potential * known('potential') +
            axes.loyalty * known('loyalty'),
          12,
        );
      }),
    );
  });

  test('known shares are those of the axis, all of it at most', () => {
    const share = (told: Told) => knownShare('worth', pointsOf(told), DEFAULT_OPTIONS);
    expect(share({})).toBe(0);
    expect(share({ employees: 10 })).toBeCloseTo(facts.employees, 12);
    expect(share({ employees: 10, lastWin: 10, rating: 1 })).toBeCloseTo(facts.employees, 12);
    expect(share({ employees: 10, annualRevenue: 10, wonRevenue: 10 })).toBeCloseTo(1, 12);
    const heavy = { ...DEFAULT_OPTIONS, facts: { ...facts, employees: 3 } };
    expect(knownShare('worth', pointsOf({ employees: 10 }), heavy)).toBe(1);
    expect(knownInAll(pointsOf({ employees: 10 }), heavy)).toBeCloseTo(axes.worth, 12);
  });

  test('of an axis without weight leave it in the middle', () => {
    const options = { ...DEFAULT_OPTIONS, axes: { worth: 1, potential: 0, loyalty: 0 } };
    const points = pointsOf({ wins: 50, wonRevenue: 50 }, options);
    expect(axisScoreOf('loyalty', points, options)).toBe(50);
    expect(axisScoreOf('worth', points, options)).toBeCloseTo(scoreOf(points), 12);
    expect(Object.is(points[DRIVER_CODES.indexOf('wins')], 0)).toBe(true);
    const low = pointsOf({ wins: 10 }, options);
    expect(Object.is(low[DRIVER_CODES.indexOf('wins')], 0)).toBe(true);
  });

  test('weigh a hundred in all', () => {
    const weights = weightsOf(DEFAULT_OPTIONS);
    expect(weights.reduce((all, one) => all + one, 0)).toBeCloseTo(100, 9);
    expect(weights[DRIVER_CODES.indexOf('rating')]).toBeCloseTo(
      100 * axes.potential * facts.rating,
    );
  });
});
