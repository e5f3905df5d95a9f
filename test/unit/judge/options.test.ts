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
