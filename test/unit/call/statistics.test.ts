import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call, ItemState, Outcome } from '../../../src/account/call.js';
import { OUTCOMES } from '../../../src/account/call.js';
import { betaCdf, betaQuantile } from '../../../src/call/beta.js';
import { itemStatistics, reduce, startCall } from '../../../src/call/index.js';
import { ENOUGH_CALLS, shareOf } from '../../../src/call/statistics.js';
import { KEY } from './arbitraries.js';

describe('the beta distribution', () => {
  it('is what SciPy 1.17 gives', () => {
    expect(betaCdf(0.2, 0.5, 0.5)).toBeCloseTo(0.2951672353008665, 13);
    expect(betaCdf(0.04, 20.5, 481)).toBeCloseTo(0.48778151848685813, 12);
    expect(betaCdf(0.9, 3, 7)).toBeCloseTo(0.999997002, 13);
    expect(betaCdf(0.99, 300, 0.5)).toBeCloseTo(0.014103172217926252, 12);
  });

  it('is the known function where one is: uniform, power, arcsine', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (x, a) => {
          expect(betaCdf(x, 1, 1)).toBeCloseTo(x, 12);
          expect(betaCdf(x, a, 1)).toBeCloseTo(x ** a, 12);
          expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 11);
          expect(betaCdf(betaQuantile(x, a, 3), a, 3)).toBeCloseTo(x, 10);
        },
      ),
    );
  });
});

describe('the share of calls that moved forward', () => {
  // Jeffreys intervals; the first two are in Brown, Cai, DasGupta 2001, Table 1, to three places.
  it.each([
    [5, 10, 0.22352867, 0.77647133],
    [2, 10, 0.04405941, 0.5027745],
    [7, 30, 0.11092091, 0.40439991],
    [20, 500, 0.02539103, 0.05990637],
  ])('%i of %i lies between %f and %f', (forward, calls, low, high) => {
    const share = shareOf(forward, calls);
    expect(share.low).toBeCloseTo(low, 7);
    expect(share.high).toBeCloseTo(high, 7);
  });

  it('none reaches down to nothing, all of them up to all', () => {
    expect(shareOf(0, 8).low).toBe(0);
    expect(shareOf(8, 8)).toMatchObject({ high: 1 });
    expect(shareOf(8, 8).low).toBeCloseTo(0.73778275, 7);
  });

  it('lies in its interval, which narrows with more calls', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), (calls, seed) => {
        const forward = seed % (calls + 1);
        const { low, high } = shareOf(forward, calls);
        expect(low).toBeLessThanOrEqual(forward / calls);
        expect(high).toBeGreaterThanOrEqual(forward / calls);
        const more = shareOf(4 * forward, 4 * calls);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

interface Made {
  readonly state: ItemState;
  readonly outcome?: Outcome | undefined;
  readonly ended: boolean;
}

function callOf({ state, outcome, ended }: Made): Call {
  const item = { id: 'rank', pause: 'price' as const, text: 'Rank', state };
  const start = { id: 'c', key: KEY, account: 'A', at: 1, playbook: 'upsell', items: [item] };
  const call = reduce(startCall(start), { kind: 'outcome', ...(outcome && { outcome }) });
  return ended ? reduce(call, { kind: 'end', at: 2 }) : call;
}

describe('what came before an advance', () => {
  it('counts ended calls with an outcome, ticked and not apart', () => {
    const made = fc.record(
      {
        state: fc.constantFrom<ItemState>('open', 'ticked', 'skipped'),
        outcome: fc.constantFrom(...OUTCOMES),
        ended: fc.boolean(),
      },
      { requiredKeys: ['state', 'ended'] },
    ) as fc.Arbitrary<Made>;
    fc.assert(
      fc.property(fc.array(made, { maxLength: 30 }), (all) => {
        const told = itemStatistics(all.map(callOf)).get('rank');
        const counted = all.filter(({ ended, outcome }) => ended && outcome);
        const ticked = counted.filter(({ state }) => state === 'ticked');
        const forward = ticked.filter(
          ({ outcome }) => outcome === 'advance' || outcome === 'order',
        );
        expect(told?.ticked.calls ?? 0).toBe(ticked.length);
        expect(told?.ticked.forward ?? 0).toBe(forward.length);
        expect(told?.left.calls ?? 0).toBe(counted.length - ticked.length);
        expect(told?.enough ?? false).toBe(ticked.length >= ENOUGH_CALLS);
      }),
    );
  });
});
