import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { walletShare } from '../../../../../src/account/wallet.js';
import {
  DEFAULT_PRIOR_CASES,
  priorOf,
  shrunkRate,
} from '../../../../../src/judge/models/measures/beta-binomial.js';
import { measuredMean, measuredShare } from '../../../../../src/judge/models/measures/interval.js';

describe("Wilson's interval", () => {
  test('holds its share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(), (n, seed) => {
        const hits = seed % (n + 1);
        const share = measuredShare(hits, n);
        expect(share?.value).toBe(hits / n);
        expect(share?.low).toBeGreaterThanOrEqual(0);
        expect(share?.low).toBeLessThanOrEqual(hits / n);
        expect(share?.high).toBeGreaterThanOrEqual(hits / n);
        expect(share?.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('published: 81 of 263 is .2553 to .3662 (Newcombe 1998)', () => {
    const share = measuredShare(81, 263);
    expect(share?.low).toBeCloseTo(0.2553, 4);
    expect(share?.high).toBeCloseTo(0.3662, 4);
    expect(measuredShare(0, 20)).toMatchObject({ low: 0 });
    expect(measuredShare(0, 20)?.high).toBeCloseTo(0.1611, 4);
    expect(measuredShare(1, 29)?.low).toBeCloseTo(0.0061, 4);
    expect(measuredShare(1, 29)?.high).toBeCloseTo(0.1718, 4);
  });

  test('of no cases there is none', () => {
    expect(measuredShare(0, 0)).toBeUndefined();
    expect(measuredMean([])).toBeUndefined();
  });
});

test('the interval of a mean', () => {
  const mean = measuredMean([1, 2, 3, 6], 1);
  const error = Math.sqrt((4 + 1 + 0 + 9) / 3 / 4);
  expect(mean).toMatchObject({ value: 3, n: 4 });
  expect(mean?.low).toBeCloseTo(3 - error, 12);
  expect(mean?.high).toBeCloseTo(3 + error, 12);
  expect(measuredMean([5])).toEqual({
    value: 5,
    n: 1,
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  });
});

describe('shrinkage', () => {
  const prior = { rate: 0.4, cases: DEFAULT_PRIOR_CASES };

  test('a rate lies between the own one and the prior, nearer the own the more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (cases, seed) => {
        const hits = seed % (cases + 1);
        const own = hits / cases;
        const rate = shrunkRate({ hits, cases }, prior);
        expect(rate).toBeGreaterThanOrEqual(Math.min(own, prior.rate) - 1e-12);
        expect(rate).toBeLessThanOrEqual(Math.max(own, prior.rate) + 1e-12);
        const tenfold = shrunkRate({ hits: 10 * hits, cases: 10 * cases }, prior);
        expect(Math.abs(tenfold - own)).toBeLessThanOrEqual(Math.abs(rate - own) + 1e-12);
      }),
    );
  });

  test('without cases it is the prior, without a prior the own', () => {
    expect(shrunkRate({ hits: 0, cases: 0 }, prior)).toBe(0.4);
    expect(shrunkRate({ hits: 0, cases: 0 }, { rate: 0.4, cases: 0 })).toBe(0.4);
    expect(shrunkRate({ hits: 3, cases: 4 }, { rate: 0.4, cases: 0 })).toBe(0.75);
    expect(shrunkRate({ hits: 10, cases: 10 }, prior)).toBeCloseTo(0.7, 12);
  });

  test('groups that differ by chance only weigh little, groups that differ much weigh much', () => {
    const alike = Array.from({ length: 20 }, (_, i) => ({ hits: 5 + (i % 2), cases: 10 }));
    expect(priorOf(alike)).toEqual({ rate: 0.55, cases: 1000 });
    const split = Array.from({ length: 20 }, (_, i) => ({ hits: i % 2 ? 19 : 1, cases: 20 }));
    expect(priorOf(split)).toEqual({ rate: 0.5, cases: 2 });
    expect(priorOf(split, { least: 4 })?.cases).toBe(4);
  });

  test('the weight is that of the beta distribution the rates come from', () => {
    // Beta(3, 3) by its quantiles, each with 400 cases: weight 6.
    const rates = Array.from({ length: 500 }, (_, i) => {
      const p = (i + 0.5) / 500;
      let [low, high] = [0, 1];
      for (let k = 0; k < 60; k++) {
        const x = (low + high) / 2;
        if (x ** 3 * (10 - 15 * x + 6 * x * x) < p) low = x;
        else high = x;
      }
      return low;
    });
    const found = priorOf(rates.map((rate) => ({ hits: rate * 400, cases: 400 })));
    expect(found?.rate).toBeCloseTo(0.5, 6);
    expect(Math.abs((found?.cases ?? 0) - 6)).toBeLessThan(0.2);
  });

  test('by hand: 3 of 10, 8 of 10 and 5 of 20', () => {
    const groups = [
      { hits: 3, cases: 10 },
      { hits: 8, cases: 10 },
      { hits: 5, cases: 20 },
    ];
    // Rate .4, chance .24; spread 2.15, of which .48 is chance; 40 − 600 / 40 − 2 = 23 free.
    const { rate, cases } = priorOf(groups) ?? { rate: NaN, cases: NaN };
    expect(rate).toBeCloseTo(0.4, 12);
    expect(cases).toBeCloseTo((0.24 * 23) / 1.67 - 1, 9);
    // A group that was never tried says nothing.
    expect(priorOf([...groups, { hits: 0, cases: 0 }])).toEqual({ rate, cases });
  });

  test('no groups, no prior; one group, its rate', () => {
    expect(priorOf([])).toBeUndefined();
    expect(priorOf([{ hits: 0, cases: 0 }])).toBeUndefined();
    expect(priorOf([{ hits: 3, cases: 4 }])).toEqual({ rate: 0.75, cases: 1000 });
    expect(
      priorOf([
        { hits: 4, cases: 4 },
        { hits: 2, cases: 2 },
      ]),
    ).toEqual({ rate: 1, cases: 1000 });
  });

  test('is finite for whatever was counted', () => {
    const tally = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ hits: Math.min(a, b), cases: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(tally), (groups) => {
        const found = priorOf(groups);
        if (!found) return;
        expect(found.rate).toBeGreaterThanOrEqual(0);
        expect(found.rate).toBeLessThanOrEqual(1);
        expect(found.cases).toBeGreaterThanOrEqual(2);
        expect(found.cases).toBeLessThanOrEqual(1000);
      }),
    );
  });
});

describe('wallet allocation rule', () => {
  test('shares out the whole wallet, more to the preferred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (suppliers) => {
        const shares = Array.from({ length: suppliers }, (_, i) => walletShare(i + 1, suppliers));
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
        for (const [i, share] of shares.entries())
          if (i > 0) expect(share).toBeLessThan(shares[i - 1] ?? 0);
      }),
    );
  });

  test('published shares', () => {
    expect(walletShare(1, 2)).toBeCloseTo(2 / 3, 12);
    expect(walletShare(2, 3)).toBeCloseTo(1 / 3, 12);
    expect(walletShare(4, 4)).toBeCloseTo(0.1, 12);
    expect(walletShare(1.5, 2)).toBeCloseTo(0.5, 12);
  });

  test('there is no rank outside the suppliers', () => {
    for (const [rank, suppliers] of [
      [0, 2],
      [3, 2],
      [1, 0],
      [Number.NaN, 2],
    ] as const)
      expect(() => walletShare(rank, suppliers)).toThrow(RangeError);
  });
});
