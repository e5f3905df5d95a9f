import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgNbdAlive,
  bgNbdLogLikelihood,
  bgNbdPmf,
} from '../../../../../src/judge/models/customers/bg-nbd.js';
import {
  bgNbdConditional,
  bgNbdExpected,
} from '../../../../../src/judge/models/customers/bg-nbd-forecast.js';
import type { PurchaseHistory } from '../../../../../src/judge/models/customers/history.js';
import {
  mbgNbdAlive,
  mbgNbdConditional,
  mbgNbdExpected,
  mbgNbdLogLikelihood,
} from '../../../../../src/judge/models/customers/mbg-nbd.js';
import {
  paretoNbdAlive,
  paretoNbdConditional,
  paretoNbdExpected,
  paretoNbdLogLikelihood,
} from '../../../../../src/judge/models/customers/pareto-nbd.js';
import { history, parameter } from './arbitraries.js';
import { BG, MBG, NEVER, OFTEN, PARETO, TWICE } from './published-figures.js';

const time = fc.double({ min: 0.01, max: 500, noNaN: true });
/** A time too, but not so short that a fit would have refused it. */
const timeScale = fc.double({ min: 0.5, max: 100, noNaN: true });
const beta = fc.record({ r: parameter, alpha: timeScale, a: parameter, b: parameter });
const pareto = fc.record({ r: parameter, alpha: timeScale, s: parameter, beta: timeScale });

/** What a model of customers can be asked, whichever it is. */
interface Asked {
  alive(history: PurchaseHistory): number;
  logLikelihood(history: PurchaseHistory): number;
  expected(t: number): number;
  conditional(t: number, history: PurchaseHistory): number;
}

const models: [string, fc.Arbitrary<Asked>][] = [
  [
    'BG/NBD',
    beta.map((model) => ({
      alive: (h) => bgNbdAlive(model, h),
      logLikelihood: (h) => bgNbdLogLikelihood(model, h),
      expected: (t) => bgNbdExpected(model, t),
      conditional: (t, h) => bgNbdConditional(model, t, h),
    })),
  ],
  [
    'MBG/NBD',
    beta.map((model) => ({
      alive: (h) => mbgNbdAlive(model, h),
      logLikelihood: (h) => mbgNbdLogLikelihood(model, h),
      expected: (t) => mbgNbdExpected(model, t),
      conditional: (t, h) => mbgNbdConditional(model, t, h),
    })),
  ],
  [
    'Pareto/NBD',
    pareto.map((model) => ({
      alive: (h) => paretoNbdAlive(model, h),
      logLikelihood: (h) => paretoNbdLogLikelihood(model, h),
      expected: (t) => paretoNbdExpected(model, t),
      conditional: (t, h) => paretoNbdConditional(model, t, h),
    })),
  ],
];

describe.each(models)('%s', (_, model) => {
  test('P(alive) is a probability, and the likelihood finite', () => {
    fc.assert(
      fc.property(model, history, (asked, h) => {
        expect(asked.alive(h)).toBeGreaterThanOrEqual(0);
        expect(asked.alive(h)).toBeLessThanOrEqual(1);
        expect(Number.isFinite(asked.logLikelihood(h))).toBe(true);
      }),
    );
  });

  test('of a customer who came this moment forecast what they do of a new one', () => {
    const now = { repeats: 0, lastAt: 0, observed: 0 };
    fc.assert(
      fc.property(model, time, (asked, t) => {
        const expected = asked.expected(t);
        expect(asked.conditional(t, now) / expected).toBeCloseTo(1, 9);
      }),
    );
  });

  test('the longer the silence, the less likely alive', () => {
    fc.assert(
      fc.property(model, history, time, (asked, h, silence) => {
        const later = { ...h, observed: h.observed + silence };
        expect(asked.alive(later)).toBeLessThanOrEqual(asked.alive(h) + 1e-12);
      }),
    );
  });

  test('forecasts are finite, not negative, and grow with time', () => {
    fc.assert(
      fc.property(model, history, time, time, (asked, h, t, more) => {
        for (const forecast of [asked.expected, (at: number) => asked.conditional(at, h)]) {
          const [now, then] = [forecast(t), forecast(t + more)];
          expect(now).toBeGreaterThanOrEqual(-1e-9);
          expect(then).toBeGreaterThanOrEqual(now * (1 - 1e-6) - 1e-9);
          expect(Number.isFinite(then)).toBe(true);
        }
      }),
    );
  });

  test('in no time nothing is bought', () => {
    fc.assert(
      fc.property(model, history, (asked, h) => {
        expect(asked.expected(0)).toBeCloseTo(0, 9);
        expect(asked.conditional(0, h)).toBeCloseTo(0, 9);
      }),
    );
  });
});

test('forecasts pass smoothly over the parameter at which their formula is 0 / 0', () => {
  const around = (one: number) => [one - 1e-3, one - 1e-7, one, one + 1e-7, one + 1e-3];
  const smooth = (values: readonly number[]) => {
    const middle = values[2] ?? 0;
    for (const value of values) {
      expect(Math.abs(value - middle)).toBeLessThan(5e-3 * middle);
      expect(value).toBeGreaterThan(0);
    }
    for (const i of [1, 3]) expect(values[i]).toBeCloseTo(middle, 5);
  };
  smooth(around(1).map((a) => bgNbdExpected({ ...BG, a }, 39)));
  smooth(around(1).map((a) => bgNbdConditional({ ...BG, a }, 39, TWICE)));
  smooth(around(1).map((a) => mbgNbdExpected({ ...MBG, a }, 39)));
  smooth(around(1).map((s) => paretoNbdExpected({ ...PARETO, s }, 39)));
  smooth(around(1).map((s) => paretoNbdConditional({ ...PARETO, s }, 39, TWICE)));
});

describe('the distribution of BG/NBD', () => {
  test('adds up to 1, and its mean is the forecast', () => {
    for (const t of [0, 2, 39]) {
      const odds = Array.from({ length: 400 }, (_, n) => bgNbdPmf(BG, t, n));
      expect(odds.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
      expect(odds.reduce((sum, p, n) => sum + n * p, 0)).toBeCloseTo(bgNbdExpected(BG, t), 6);
    }
  });

  test('knows no half purchases and no time before', () => {
    expect(bgNbdPmf(BG, 5, -1)).toBe(0);
    expect(bgNbdPmf(BG, 5, 0.5)).toBe(0);
    expect(bgNbdPmf(BG, -1, 0)).toBe(0);
    expect(bgNbdPmf(BG, 0, 1)).toBe(0);
  });
});

describe('published figures', () => {
  test('BG/NBD', () => {
    expect(bgNbdConditional(BG, 39, TWICE)).toBeCloseTo(1.226, 3);
    expect(bgNbdAlive(BG, TWICE)).toBeCloseTo(0.7265785701, 9);
    expect(bgNbdAlive(BG, NEVER)).toBe(1);
    expect(bgNbdPmf(BG, 39, 0)).toBeCloseTo(0.5737864, 7);
    expect(Math.abs(bgNbdPmf(BG, 2, 10) - 1.07869e-7)).toBeLessThan(1e-12);
    expect(bgNbdPmf(BG, 30, 11)).toBeCloseTo(0.0019995214, 9);
    expect(bgNbdExpected(BG, 1)).toBeCloseTo(0.0532, 3);
  });

  test('MBG/NBD holds nobody for sure', () => {
    expect(mbgNbdAlive(MBG, NEVER)).toBeCloseTo(0.3897, 3);
    expect(mbgNbdAlive(MBG, TWICE)).toBeCloseTo(0.7061, 3);
  });

  test('Pareto/NBD', () => {
    expect(paretoNbdAlive(PARETO, OFTEN)).toBeCloseTo(0.9979, 4);
    expect(paretoNbdConditional(PARETO, 52, OFTEN)).toBeCloseTo(25.46, 1);
    const rounded = { r: 0.55, alpha: 10.56, s: 0.61, beta: 11.64 };
    expect(paretoNbdExpected(rounded, 1)).toBeCloseTo(0.05077821, 8);
    expect(paretoNbdExpected(rounded, 9)).toBeCloseTo(0.38909211, 8);
  });
});

describe('likelihoods are densities of what can happen', () => {
  // P(no repeat purchase until T) by the likelihood, by the distribution, and as a rest.
  test('BG/NBD: no purchase', () => {
    fc.assert(
      fc.property(beta, fc.double({ min: 0.1, max: 100, noNaN: true }), (model, T) => {
        const none = { repeats: 0, lastAt: 0, observed: T };
        expect(Math.exp(bgNbdLogLikelihood(model, none))).toBeCloseTo(bgNbdPmf(model, T, 0), 9);
      }),
    );
  });

  // ∫ L(x = 1, tₓ, T) dtₓ over (0, T) = P(X(T) = 1).
  test('BG/NBD: one purchase, at any time', () => {
    const [T, steps] = [20, 20_000];
    let sum = 0;
    for (let i = 0; i < steps; i++) {
      const lastAt = ((i + 0.5) * T) / steps;
      sum += Math.exp(bgNbdLogLikelihood(BG, { repeats: 1, lastAt, observed: T }));
    }
    expect((sum * T) / steps).toBeCloseTo(bgNbdPmf(BG, T, 1), 7);
  });

  // The sum over x of ∫ L dtₓ is 1; tₓ^(x−1) / (x − 1)! counts the ways to place the others before it.
  test.each([
    ['MBG/NBD', (h: PurchaseHistory) => mbgNbdLogLikelihood(MBG, h)],
    ['Pareto/NBD', (h: PurchaseHistory) => paretoNbdLogLikelihood(PARETO, h)],
    [
      'Pareto/NBD, leaving faster than buying',
      (h: PurchaseHistory) => paretoNbdLogLikelihood({ ...PARETO, beta: 3 }, h),
    ],
  ])('%s: all that can happen adds up to 1', (_, logLikelihood) => {
    const [T, steps] = [4, 400];
    let total = Math.exp(logLikelihood({ repeats: 0, lastAt: 0, observed: T }));
    let lnFactorial = 0;
    for (let x = 1; x <= 40; x++) {
      if (x > 1) lnFactorial += Math.log(x - 1);
      for (let i = 0; i < steps; i++) {
        const lastAt = ((i + 0.5) * T) / steps;
        const lnWays = (x - 1) * Math.log(lastAt) - lnFactorial;
        const density = logLikelihood({ repeats: x, lastAt, observed: T });
        total += (Math.exp(lnWays + density) * T) / steps;
      }
    }
    expect(total).toBeCloseTo(1, 4);
  });
});
