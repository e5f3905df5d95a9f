import fc from 'fast-check';
import type { PurchaseHistory } from '../../../../../src/judge/models/customers/history.js';

/** A parameter within what a fit may give. */
export const parameter = fc.double({ min: 0.01, max: 50, noNaN: true });

/** A history that can happen: the last purchase lies within the time observed. */
export const history: fc.Arbitrary<PurchaseHistory> = fc
  .record({
    repeats: fc.nat({ max: 300 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    observed: fc.double({ min: 0.01, max: 500, noNaN: true }),
  })
  .map(({ repeats, share, observed }) => ({
    repeats,
    lastAt: repeats === 0 ? 0 : share * observed,
    observed,
  }));

/** Random numbers from 0 to 1, the same for the same seed (Park & Miller). */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
