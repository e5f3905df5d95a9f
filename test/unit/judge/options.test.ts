import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_OPTIONS, faultOf, judge, recut } from '../../../src/judge/index.js';
import { NOW, SAMPLE, standingOfBook } from './sample-accounts.js';

const { axes, facts } = DEFAULT_OPTIONS;

// Whole books are judged again and again here, on whatever machine.
vi.setConfig({ testTimeout: 60_000 });

describe('options', () => {
  test('as they come have no fault', () => {
    expect(faultOf(DEFAULT_OPTIONS)).toBeUndefined();
  });

  test.each([
    [{ axes: { ...axes, worth: 0.5 } }, 'the axes do not add up to 1'],
    [{ axes: { worth: 1.2, potential: -0.2, loyalty: 0 } }, 'a weight is not between 0 and 1'],
    [{ facts: { ...facts, wins: 0.1 } }, 'the facts of loyalty do not add up to 1'],
    [{ facts: { ...facts, rating: NaN } }, 'a weight is not between 0 and 1'],
    [{ axes: { worth: 0.1, potential: 0.9, loyalty: 0 } }, 'unserved weighs more than won revenue'],
    [{ shrink: -1 }, 'shrink is below 0'],
    [{ strategicCap: -0.1 }, 'a share is not between 0 and 1'],
    [{ keyValue: 1.1 }, 'a share is not between 0 and 1'],
    [{ growthFloor: NaN }, 'a score is not between 0 and 100'],
    [{ strategicFloor: 101 }, 'a score is not between 0 and 100'],
    [{ strategicCap: 0.4 }, 'a tier asks for less than the one below it'],
    [{ strategicValue: 0.9 }, 'a tier asks for less than the one below it'],
    [{ keyFloor: 61 }, 'a tier asks for less than the one below it'],
    [{ growthFloor: 55 }, 'a tier asks for less than the one below it'],
    [{ callMinutes: { headroom: 0 } }, 'a play takes no time'],
    [{ acquisitionCost: -1 }, 'the cost of winning an account is below 0'],
  ])('%# that cannot be used say why', (change, fault) => {
    expect(faultOf({ ...DEFAULT_OPTIONS, ...change })).toBe(fault);
  });

  test.each([
    ['caps alike', { strategicCap: 0.2, keyCap: 0.2 }],
    ['shares of value alike', { strategicValue: 0.8, keyValue: 0.8 }],
    ['floors alike', { strategicFloor: 54, keyFloor: 54, growthFloor: 54 }],
    ['the lowest floors', { strategicFloor: 0, keyFloor: 0, growthFloor: 0 }],
    ['the highest floor', { strategicFloor: 100 }],
    ['no shrinking', { shrink: 0 }],
    ['whole shares', { strategicCap: 0, keyCap: 1, strategicValue: 1, keyValue: 1 }],
    ['minutes for some plays', { callMinutes: { headroom: 1, whitespace: 30 } }],
    ['customers that come by themselves', { acquisitionCost: 0 }],
    [
      'unserved as heavy as won revenue may bear',
      {
        axes: { worth: 0.5, potential: 0.5, loyalty: 0 },
        facts: {
          ...facts,
          wonRevenue: 0.25,
          annualRevenue: 0.5,
          employees: 0.25,
          openPipeline: 0.5,
          unserved: 0.5,
          upsellFlag: 0,
          rating: 0,
          customerPriority: 0,
        },
      },
    ],
    ['weights that miss 1 by the last digits', { axes: { ...axes, worth: axes.worth + 1e-10 } }],
  ])('with %s can be used', (_, change) => {
    expect(faultOf({ ...DEFAULT_OPTIONS, ...change })).toBeUndefined();
  });

  test.each([
    [{ shrink: Number.POSITIVE_INFINITY }, 'shrink is below 0'],
    [{ keyFloor: -1, growthFloor: -2 }, 'a score is not between 0 and 100'],
    [{ callMinutes: { headroom: 5, whitespace: -1 } }, 'a play takes no time'],
    [{ acquisitionCost: NaN }, 'the cost of winning an account is below 0'],
    [{ axes: { ...axes, worth: axes.worth + 1e-6 } }, 'the axes do not add up to 1'],
    [{ facts: { ...facts, rating: 0.11 } }, 'the facts of potential do not add up to 1'],
    [{ facts: { ...facts, employees: 0.13 } }, 'the facts of worth do not add up to 1'],
  ])('%# that hardly cannot be used say why', (change, fault) => {
    expect(faultOf({ ...DEFAULT_OPTIONS, ...change })).toBe(fault);
  });

  test('without a fault weigh the axes as they say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 100 }), (worth) => {
        const share = worth / 100;
        const options = {
          ...DEFAULT_OPTIONS,
          axes: { worth: share, potential: (1 - share) / 2, loyalty: (1 - share) / 2 },
        };
        expect(faultOf(options)).toBeUndefined();
        const standing = standingOfBook(SAMPLE);
        recut(standing, options);
        for (const one of SAMPLE) {
          const { drivers, score } = judge(one, standing, NOW, { options });
          for (const axis of ['worth', 'potential', 'loyalty'] as const) {
            const points = drivers
              .filter((driver) => driver.axis === axis)
              .reduce((all, { contribution }) => all + Math.abs(contribution), 0);
            expect(points).toBeLessThanOrEqual(50 * options.axes[axis] + 1e-4);
          }
          expect(score - 50).toBe(drivers.reduce((all, { contribution }) => all + contribution, 0));
        }
      }),
      { numRuns: 20 },
    );
  });
});
