import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgBbAlive,
  bgBbConditional,
  bgBbExpected,
  bgBbLogLikelihood,
  bgBbPmf,
  fitBgBb,
} from '../../../../../src/judge/models/customers/bg-bb.js';
import { parameter } from './arbitraries.js';

const DONORS = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
const model = fc.record({
  alpha: parameter,
  beta: parameter,
  gamma: parameter,
  delta: parameter,
});

function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 0; i < k; i++) product = (product * (n - i)) / (i + 1);
  return product;
}

/** All (x, tₓ) that n periods can give, and by how many orders of purchases. */
function outcomes(n: number): { purchases: number; lastPeriod: number; ways: number }[] {
  const all = [{ purchases: 0, lastPeriod: 0, ways: 1 }];
  for (let last = 1; last <= n; last++)
    for (let x = 1; x <= last; x++)
      all.push({ purchases: x, lastPeriod: last, ways: choose(last - 1, x - 1) });
  return all;
}

describe('BG/BB', () => {
  test('all that can happen in n periods adds up to 1, and to the distribution', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 8 }), (params, periods) => {
        const counts = new Array<number>(periods + 1).fill(0);
        for (const { purchases, lastPeriod, ways } of outcomes(periods))
          counts[purchases] =
            (counts[purchases] ?? 0) +
            ways * Math.exp(bgBbLogLikelihood(params, { purchases, lastPeriod, periods }));
        expect(counts.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
        for (const [k, p] of counts.entries())
          expect(bgBbPmf(params, periods, k)).toBeCloseTo(p, 9);
      }),
    );
  });

  test('the forecast is the mean of the distribution', () => {
    fc.assert(
      fc.property(model, fc.integer({ min: 1, max: 12 }), (params, periods) => {
        let mean = 0;
        for (let k = 1; k <= periods; k++) mean += k * bgBbPmf(params, periods, k);
        expect(bgBbExpected(params, periods)).toBeCloseTo(mean, 9);
      }),
    );
  });

  test('the forecasts of all histories average to the forecast of a new customer', () => {
    const [seen, ahead] = [6, 5];
    let sum = 0;
    let alive = 0;
    for (const { purchases, lastPeriod, ways } of outcomes(seen)) {
      const history = { purchases, lastPeriod, periods: seen };
      const odds = ways * Math.exp(bgBbLogLikelihood(DONORS, history));
      sum += odds * bgBbConditional(DONORS, ahead, history);
      alive += odds * bgBbAlive(DONORS, history);
    }
    expect(sum).toBeCloseTo(bgBbExpected(DONORS, seen + ahead) - bgBbExpected(DONORS, seen), 9);
    // Who is alive in a period buys in it with the mean chance: so the two agree there too.
    const next = bgBbExpected(DONORS, seen + 1) - bgBbExpected(DONORS, seen);
    expect(alive).toBeCloseTo(next / (DONORS.alpha / (DONORS.alpha + DONORS.beta)), 9);
  });

  test('who bought in the last period is likelier alive', () => {
    const odds = [2, 4, 6].map((lastPeriod) =>
      bgBbAlive(DONORS, { purchases: 2, lastPeriod, periods: 6 }),
    );
    expect(odds[0]).toBeLessThan(odds[1] ?? 0);
    expect(odds[1]).toBeLessThan(odds[2] ?? 0);
  });

  test('nobody buys less than never or more than every time', () => {
    expect(bgBbPmf(DONORS, 6, -1)).toBe(0);
    expect(bgBbPmf(DONORS, 6, 7)).toBe(0);
    expect(bgBbPmf(DONORS, 6, 1.5)).toBe(0);
    expect(bgBbExpected(DONORS, 0)).toBe(0);
  });

  test('a fit gives back the parameters that its histories were counted from', () => {
    const rows = outcomes(6).map(({ purchases, lastPeriod, ways }) => {
      const history = { purchases, lastPeriod, periods: 6 };
      return { ...history, customers: 1e5 * ways * Math.exp(bgBbLogLikelihood(DONORS, history)) };
    });
    const fit = fitBgBb(rows);
    if (!fit.ok) throw new Error('No fit');
    for (const name of ['alpha', 'beta', 'gamma', 'delta'] as const)
      expect(fit.params[name]).toBeCloseTo(DONORS[name], 3);
    expect(fit.customers).toBeCloseTo(1e5, 4);
  });

  test('a fit needs buyers', () => {
    const silent = { purchases: 0, lastPeriod: 0, periods: 6, customers: 500 };
    const buyers = { purchases: 2, lastPeriod: 3, periods: 6, customers: 19 };
    expect(fitBgBb([silent, buyers])).toEqual({ ok: false, reason: 'too-few-customers' });
    const one = { purchases: 1, lastPeriod: 3, periods: 6 };
    expect(fitBgBb([one])).toEqual({ ok: false, reason: 'too-few-customers' });
  });
});
