import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitGammaGamma,
  gammaGammaLogLikelihood,
  gammaGammaMean,
} from '../../../../../src/judge/models/customers/gamma-gamma.js';
import {
  fitSbg,
  sbgLogLikelihood,
  sbgPmf,
  sbgRenewalRate,
  sbgResidualLifetime,
  sbgSurvival,
} from '../../../../../src/judge/models/customers/sbg.js';
import { parameter, stream } from './arbitraries.js';
import { HIGH_END, SPEND } from './published-figures.js';

describe('gamma-gamma', () => {
  test('published means of the first CDNOW customers', () => {
    for (const [purchases, mean, expected] of [
      [2, 22.35, 24.66],
      [1, 11.77, 18.92],
      [0, 0, 35.22],
      [7, 73.74, 71.47],
      [2, 25.55, 27.29],
    ] as const)
      expect(gammaGammaMean(SPEND, { purchases, mean })).toBeCloseTo(expected, 2);
  });

  test("the mean to expect lies between the customer's own and the book's", () => {
    const amount = fc.double({ min: 0.1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), amount, (purchases, mean) => {
        const book = gammaGammaMean(SPEND, { purchases: 0, mean: 0 });
        const expected = gammaGammaMean(SPEND, { purchases, mean });
        expect(expected).toBeGreaterThanOrEqual(Math.min(book, mean) - 1e-9);
        expect(expected).toBeLessThanOrEqual(Math.max(book, mean) * (1 + 1e-9));
      }),
    );
  });

  test('its likelihood is a density: it adds up to 1 over all means', () => {
    for (const purchases of [1, 4]) {
      let sum = 0;
      // In ln z̄, where the density has no long tail.
      const step = 0.001;
      for (let ln = -8; ln < 16; ln += step) {
        const mean = Math.exp(ln);
        sum += Math.exp(gammaGammaLogLikelihood(SPEND, { purchases, mean })) * mean * step;
      }
      expect(sum).toBeCloseTo(1, 4);
    }
  });

  test('a fit needs enough customers with a value', () => {
    // As the model has it: purchases around a mean that differs, both gamma-distributed.
    const random = stream(7);
    const gamma = (shape: number) => {
      let sum = 0;
      for (let i = 0; i < shape; i++) sum -= Math.log(random());
      return sum;
    };
    const spends = Array.from({ length: 300 }, () => {
      const rate = gamma(4) / 15;
      const purchases = 1 + Math.floor(4 * random());
      return { purchases, mean: gamma(6 * purchases) / rate / purchases };
    });
    const worthless = spends.map(() => ({ purchases: 3, mean: 0 }));
    const fit = fitGammaGamma([...spends, ...worthless]);
    expect(fit).toMatchObject({ ok: true, customers: 300 });
    if (!fit.ok) return;
    expect(Math.abs(Math.log(fit.params.p / 6))).toBeLessThan(0.5);
    expect(Math.abs(Math.log(fit.params.q / 4))).toBeLessThan(0.4);
    const book = gammaGammaMean(fit.params, { purchases: 0, mean: 0 });
    expect(Math.abs(Math.log(book / 30))).toBeLessThan(0.15);
    expect(fitGammaGamma([...spends.slice(0, 19), ...worthless])).toEqual({
      ok: false,
      reason: 'too-few-customers',
    });
    expect(fitGammaGamma(spends.map((s) => ({ ...s, mean: Number.POSITIVE_INFINITY })))).toEqual({
      ok: false,
      reason: 'not-finite',
    });
  });

  test('customers who all spend alike are no distribution', () => {
    const alike = Array.from({ length: 50 }, (_, i) => ({ purchases: 1 + (i % 3), mean: 10 }));
    expect(fitGammaGamma(alike)).toMatchObject({ ok: false, reason: 'degenerate' });
  });
});

describe('renewals', () => {
  const sbg = fc.record({ alpha: parameter, beta: parameter });
  const time = fc.integer({ min: 1, max: 60 });

  test('those who left and those who stay are all there were', () => {
    fc.assert(
      fc.property(sbg, time, (model, t) => {
        let left = 0;
        for (let k = 1; k <= t; k++) left += sbgPmf(model, k);
        expect(left + sbgSurvival(model, t)).toBeCloseTo(1, 9);
        expect(sbgSurvival(model, 0)).toBe(1);
      }),
    );
  });

  test('the rate is what survival says it is, and rises with tenure', () => {
    fc.assert(
      fc.property(sbg, time, (model, t) => {
        const rate = sbgRenewalRate(model, t);
        expect(rate).toBeCloseTo(sbgSurvival(model, t) / sbgSurvival(model, t - 1), 8);
        expect(sbgRenewalRate(model, t + 1)).toBeGreaterThanOrEqual(rate);
      }),
    );
  });

  test('the residual lifetime is the discounted sum of survival', () => {
    fc.assert(
      fc.property(sbg, fc.nat({ max: 20 }), (model, renewals) => {
        const now = sbgSurvival(model, renewals);
        let sum = 0;
        for (let k = 1; k <= 400; k++)
          sum += sbgSurvival(model, renewals + k) / now / 1.1 ** (k - 1);
        expect(sbgResidualLifetime(model, renewals, 0.1)).toBeCloseTo(sum, 6);
      }),
      { numRuns: 30 },
    );
  });

  test('published: High End customers of table 1', () => {
    for (const [t, share] of [
      [1, 0.851],
      [8, 0.46],
      [12, 0.378],
    ] as const)
      expect(sbgSurvival(HIGH_END, t)).toBeCloseTo(share, 3);
    expect(sbgResidualLifetime(HIGH_END, 7, 0.1)).toBeCloseTo(7.53, 2);
    const cohort = [1000, 869, 743, 653, 593, 551, 517, 491];
    const fit = fitSbg([cohort]);
    expect(fit).toMatchObject({ ok: true, customers: 1000 });
    if (!fit.ok) return;
    expect(fit.params.alpha).toBeCloseTo(0.668, 3);
    expect(fit.params.beta).toBeCloseTo(3.806, 3);
    expect(fit.logLikelihood).toBeCloseTo(-1611.158147, 5);
    expect(sbgLogLikelihood(fit.params, cohort)).toBeCloseTo(fit.logLikelihood, 9);
    const twice = fitSbg([cohort, cohort]);
    if (!twice.ok) throw new Error('No fit');
    expect(twice.params.alpha).toBeCloseTo(fit.params.alpha, 5);
    expect(twice.customers).toBe(2000);
  });

  test('nothing can be said of too few, or of cohorts that never came to a renewal', () => {
    expect(fitSbg([])).toEqual({ ok: false, reason: 'too-few-customers' });
    expect(fitSbg([[19, 10]])).toEqual({ ok: false, reason: 'too-few-customers' });
    expect(fitSbg([[500]])).toEqual({ ok: false, reason: 'too-few-customers' });
    expect(fitSbg([[500, 500, 500]])).toMatchObject({ ok: false, reason: 'degenerate' });
  });

  test('there is no renewal before the first', () => {
    expect(sbgPmf(HIGH_END, 0)).toBe(0);
    expect(sbgPmf(HIGH_END, 1.5)).toBe(0);
    expect(sbgPmf(HIGH_END, 1)).toBeCloseTo(0.668 / (0.668 + 3.806), 9);
  });
});
