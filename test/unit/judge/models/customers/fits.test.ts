import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bgNbdConditional,
  fitBgNbd,
} from '../../../../../src/judge/models/customers/bg-nbd-forecast.js';
import { fitPositive, scale, shape } from '../../../../../src/judge/models/customers/fit.js';
import { MIN_REPEAT_BUYERS } from '../../../../../src/judge/models/customers/fit-histories.js';
import {
  groupHistories,
  historyOf,
  type PurchaseHistory,
} from '../../../../../src/judge/models/customers/history.js';
import { fitMbgNbd } from '../../../../../src/judge/models/customers/mbg-nbd.js';
import { fitParetoNbd } from '../../../../../src/judge/models/customers/pareto-nbd.js';
import { shoppers } from '../contest/shoppers.js';
import { stream } from './arbitraries.js';

const YEAR = 52;

/** Customers who buy at exponential intervals for two years, and leave with a chance after each. */
function simulated(customers: number, leave: (random: number) => number): number[][] {
  const random = stream(20261123);
  return Array.from({ length: customers }, () => {
    const rate = -Math.log(random()) / 8;
    const chance = leave(random());
    const times = [0];
    let time = 0;
    while (true) {
      time -= Math.log(random()) / rate;
      if (time > 2 * YEAR) return times;
      times.push(time);
      if (random() < chance) return times;
    }
  });
}

/** What is known of them after the first year. */
function firstYear(customers: readonly (readonly number[])[]): PurchaseHistory[] {
  return customers.flatMap((times) => historyOf(times, YEAR) ?? []);
}

describe('fits', () => {
  test('forecast what the next year brings', () => {
    const customers = simulated(600, (random) => random * 0.6);
    const histories = firstYear(customers);
    const fitted = fitBgNbd(histories);
    if (!fitted.ok) throw new Error('No fit');
    expect(fitted.customers).toBe(600);
    // Rates were drawn from an exponential distribution of mean 1 / 8: r = 1, α = 8.
    expect(Math.abs(Math.log(fitted.params.r))).toBeLessThan(0.2);
    expect(Math.abs(Math.log(fitted.params.alpha / 8))).toBeLessThan(0.2);
    const forecast = histories.reduce(
      (sum, history) => sum + bgNbdConditional(fitted.params, YEAR, history),
      0,
    );
    const bought = customers.flat().filter((time) => time > YEAR).length;
    expect(Math.abs(forecast / bought - 1)).toBeLessThan(0.1);
  });

  test('do not depend on the order or the grouping of customers, nor on the unit of time', () => {
    const histories = firstYear(simulated(200, (random) => random * 0.6));
    const fit = fitBgNbd(histories);
    const turned = fitBgNbd([...histories].reverse());
    const days = fitBgNbd(
      histories.map((h) => ({ ...h, lastAt: h.lastAt * 7, observed: h.observed * 7 })),
    );
    if (!fit.ok || !turned.ok || !days.ok) throw new Error('No fit');
    for (const name of ['r', 'a', 'b'] as const) {
      expect(turned.params[name]).toBeCloseTo(fit.params[name], 4);
      expect(days.params[name]).toBeCloseTo(fit.params[name], 4);
    }
    expect(days.params.alpha / 7).toBeCloseTo(fit.params.alpha, 3);
  });

  test.each([
    ['BG/NBD', fitBgNbd, ['alpha']],
    ['MBG/NBD', fitMbgNbd, ['alpha']],
    ['Pareto/NBD', fitParetoNbd, ['alpha', 'beta']],
  ] as const)(
    'of %s are the same in seconds: its scales are in the data’s own unit',
    (_, fitted, scales) => {
      const histories = shoppers(10, 120).flatMap((days) => historyOf(days, 400) ?? []);
      const SECONDS = 86_400;
      const days = fitted(histories);
      const seconds = fitted(
        histories.map((h) => ({
          ...h,
          lastAt: h.lastAt * SECONDS,
          observed: h.observed * SECONDS,
        })),
      );
      if (!days.ok || !seconds.ok) throw new Error('No fit');
      for (const [name, value] of Object.entries(days.params)) {
        const other = Reflect.get(seconds.params, name) as number;
        const unit = scales.some((scaled) => scaled === name) ? SECONDS : 1;
        expect(other / unit / value).toBeCloseTo(1, 3);
      }
      expect(days.customers).toBe(histories.length);
    },
  );

  test('begin with as many repeat buyers as they ask for', () => {
    const buyers = firstYear(simulated(300, (random) => random)).filter((h) => h.repeats > 0);
    const reason = (count: number) => {
      const fit = fitBgNbd(buyers.slice(0, count));
      return fit.ok ? undefined : fit.reason;
    };
    expect(reason(MIN_REPEAT_BUYERS - 1)).toBe('too-few-customers');
    expect(reason(MIN_REPEAT_BUYERS)).not.toBe('too-few-customers');
  });

  test('say that a model degenerates, and by which parameter', () => {
    // Nobody ever leaves: the chance to leave runs to 0.
    const fit = fitBgNbd(firstYear(simulated(200, () => 0)));
    expect(fit).toMatchObject({ ok: false, reason: 'degenerate' });
    if (!fit.ok) expect(['a', 'b']).toContain(fit.parameter);
    const others = firstYear(simulated(60, () => 0));
    for (const other of [fitMbgNbd(others), fitParetoNbd(others)]) {
      expect(other).toMatchObject({ ok: false, reason: 'degenerate' });
      if (!other.ok) expect(['a', 'b', 's', 'beta']).toContain(other.parameter);
    }
  });

  test('ask for enough repeat buyers', () => {
    const few = firstYear(simulated(300, (random) => random))
      .filter((h) => h.repeats > 0)
      .slice(0, 19);
    const silent = Array.from({ length: 100 }, () => ({ repeats: 0, lastAt: 0, observed: 52 }));
    for (const fitted of [fitBgNbd, fitMbgNbd, fitParetoNbd]) {
      expect(fitted([])).toEqual({ ok: false, reason: 'too-few-customers' });
      expect(fitted([...silent, ...few])).toEqual({ ok: false, reason: 'too-few-customers' });
    }
  });

  test('do not calculate with times that are none', () => {
    const broken = Array.from({ length: 30 }, () => ({
      repeats: 2,
      lastAt: 1,
      observed: Number.NaN,
    }));
    expect(fitBgNbd(broken)).toEqual({ ok: false, reason: 'not-finite' });
    expect(fitBgNbd(broken.map((h) => ({ ...h, lastAt: 0, observed: 0 })))).toEqual({
      ok: false,
      reason: 'not-finite',
    });
  });
});

describe('the guard', () => {
  test('ends at the ranges', () => {
    // Likeliest at 3.
    const at3 = ([x = 0]: readonly number[]) => -((Math.log(x) - Math.log(3)) ** 2);
    const fitted = (least: number, most: number) =>
      fitPositive(at3, [1], [{ name: 'x', least, most }], 9);
    expect(fitted(1, 5)).toMatchObject({ ok: true, customers: 9 });
    expect(fitted(3.1, 5)).toMatchObject({ ok: false, reason: 'degenerate', parameter: 'x' });
    expect(fitted(1, 2.9)).toMatchObject({ ok: false, reason: 'degenerate', parameter: 'x' });
    expect(shape('a')).toEqual({ name: 'a', least: 1e-3, most: 1e3 });
    expect(scale('alpha', 52)).toMatchObject({ name: 'alpha', most: 52_000 });
  });

  test('gives a search up that runs far out, and says where it stood', () => {
    // Ever likelier the larger, or the smaller: there is no end to it.
    for (const way of [1, -1]) {
      let looks = 0;
      const fit = fitPositive(
        ([x = 0]) => {
          looks += 1;
          return way * Math.log(x);
        },
        [1],
        [shape('x')],
        9,
      );
      expect(fit).toMatchObject({ ok: false, reason: 'degenerate', parameter: 'x' });
      if (!fit.ok) expect(Math.abs(Math.log10(fit.value ?? 1))).toBeGreaterThan(3);
      expect(looks).toBeLessThan(100);
    }
  });

  test('names a likelihood that is never a number', () => {
    expect(fitPositive(() => Number.NaN, [1], [shape('x')], 9)).toEqual({
      ok: false,
      reason: 'not-finite',
    });
  });

  test('names a search that does not settle', () => {
    // Every look at it is worse than the one before, so the corners never agree.
    let calls = 0;
    expect(fitPositive(() => -++calls, [1], [shape('x')], 9)).toEqual({
      ok: false,
      reason: 'not-converged',
    });
  });
});

describe('histories', () => {
  test('are counted from the first purchase to the last before the cut', () => {
    expect(historyOf([3, 5, 5, 9, 14], 10)).toEqual({ repeats: 2, lastAt: 6, observed: 7 });
    expect(historyOf([3], 10)).toEqual({ repeats: 0, lastAt: 0, observed: 7 });
    expect(historyOf([10], 10)).toEqual({ repeats: 0, lastAt: 0, observed: 0 });
    expect(historyOf([3, 10], 10)).toEqual({ repeats: 1, lastAt: 7, observed: 7 });
    expect(historyOf([11, 12], 10)).toBeUndefined();
    expect(historyOf([], 10)).toBeUndefined();
  });

  test('stand in an order of their own: by repeats, then recency, then age', () => {
    const row = fc.record({ repeats: fc.nat(2), lastAt: fc.nat(2), observed: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const grouped = groupHistories(rows);
        expect(groupHistories([...rows].reverse())).toEqual(grouped);
        expect(grouped.reduce((all, { customers }) => all + customers, 0)).toBe(rows.length);
        const keys = grouped.map(
          ({ repeats, lastAt, observed }) => `${repeats}${lastAt}${observed}`,
        );
        expect(keys).toEqual([...new Set(keys)].sort());
      }),
    );
  });

  test('that are the same make one row', () => {
    const a = { repeats: 1, lastAt: 2, observed: 3 };
    const b = { repeats: 1, lastAt: 2, observed: 4 };
    expect(groupHistories([a, b, { ...a }])).toEqual([
      { ...a, customers: 2 },
      { ...b, customers: 1 },
    ]);
  });
});
