import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { LoyaltyProof, Proof } from '../../../../src/account/brief.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import type { OpportunityProduct } from '../../../../src/account/related.js';
import { judge } from '../../../../src/judge/index.js';
import { fitModel, modelScore } from '../../../../src/judge/loyalty/model.js';
import { rankScore } from '../../../../src/judge/loyalty/rank-score.js';
import { winDays } from '../../../../src/judge/loyalty/wins.js';
import { rankRule } from '../../../../src/judge/models/customers/rank-rule.js';
import { yearly } from '../../../../src/judge/standing/yearly.js';
import { finish } from '../../../../src/judge/steps.js';
import { NOW, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

vi.setConfig({ testTimeout: 60_000 });

/** A firm that won deals so many days ago. */
function buyer(
  id: string,
  daysAgo: readonly number[],
  products?: (n: number) => readonly OpportunityProduct[],
): Account {
  return firm(id, {
    opportunities: daysAgo.map((days, n) => ({
      id: `${id}/${n}`,
      name: 'Sale',
      outcome: 'won' as const,
      amount: { amount: 100, currency: 'USD' },
      closeDate: dateOfDay(TODAY - days),
      ...(products ? { products: products(n) } : {}),
    })),
  });
}
const loyaltyOf = (one: Account, context: Parameters<typeof judge>[3] = {}) =>
  judge(one, standingOfBook([one]), NOW, context).loyalty;

describe('the rule of ranks for one account', () => {
  test('is 1 and no more of one that stands before all, and that the book does not have yet', () => {
    const standing = standingOfBook([buyer('a', [50, 90]), buyer('b', [40]), buyer('n', [])]);
    expect(rankScore(standing, 3, TODAY - 1)).toBe(1);
  });

  test('is that of the whole list', () => {
    const days = fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 12 }), fc.nat(3), (all, none) => {
        const buyers = all.map((list, n) => buyer(`b${n}`, list));
        const others = Array.from({ length: none }, (_, n) => buyer(`n${n}`, []));
        const standing = standingOfBook([...buyers, ...others]);
        const last = all.map((list) => TODAY - Math.min(...list));
        const rule = rankRule(
          all.map((list) => list.length),
          last,
        );
        all.forEach((list, i) => {
          expect(rankScore(standing, list.length, last[i] ?? 0)).toBeCloseTo(rule[i] ?? NaN, 12);
        });
      }),
    );
  });
});

test('days of won deals ascend; a deal that was lost, is open or has no day is none', () => {
  const deal = (outcome: 'won' | 'lost' | 'open', day?: number) => ({
    id: `${outcome}/${day}`,
    name: 'Deal',
    outcome,
    ...(day === undefined ? {} : { closeDate: dateOfDay(day) }),
  });
  const opportunities = [deal('won', 90), deal('lost', 70), deal('won', 20), deal('open', 95)];
  const one = firm('x', { opportunities: [...opportunities, deal('won')] });
  expect(winDays(one)).toEqual([20, 90]);
  expect(winDays({ ...one, related: {} })).toEqual([]);
});

describe('loyalty', () => {
  test('is not told of who never bought, or of whom it is unknown', () => {
    expect(loyaltyOf(buyer('x', []))).toBeUndefined();
    expect(loyaltyOf({ ...buyer('x', [5]), related: {} })).toBeUndefined();
    expect(loyaltyOf(buyer('x', [5]))).toMatchObject({ by: 'rank-rule', changes: [] });
    // Its rank is that of the axis the score has.
    const book = standingOfBook([buyer('x', [5]), buyer('y', [50]), buyer('z', [90])]);
    const { loyalty, axes } = judge(buyer('x', [5]), book, NOW);
    expect(loyalty?.rank).toMatchObject({ of: 3 });
    expect(loyalty?.rank).toEqual(axes.loyalty.rank);
  });

  test('tells what is bought a year, of less than a year all of it', () => {
    expect(yearly(900, 0, 365)).toBe(900);
    expect(yearly(900, 0, 1095)).toBe(300);
    expect(yearly(900, NaN, NaN)).toBe(900);
    expect(loyaltyOf(buyer('x', [10, 740]))?.yearly).toEqual({ amount: 100, currency: 'USD' });
  });

  test('has the rate of its group by a model, where one is proven better', () => {
    const model = { r: 0.55, alpha: 40, s: 0.6, beta: 60 };
    const rate = (value: number) => ({ value, n: 30, low: value / 2, high: (1 + value) / 2 });
    const loyalty = {
      proven: true,
      chosen: 'pareto-nbd',
      model,
      days: 90,
      groups: [
        { from: 0, rate: rate(0.1) },
        { from: 1, rate: rate(0.9) },
      ],
    } as unknown as LoyaltyProof;
    const proof = { loyalty } as Proof;
    const often = buyer('x', [3, 10, 20, 30, 40, 50, 60, 70]);
    const seldom = buyer('y', [900]);
    expect(
      modelScore('pareto-nbd', model, 90, { repeats: 7, lastAt: 67, observed: 70 }),
    ).toBeGreaterThan(1);
    expect(loyaltyOf(often, { proof })).toMatchObject({
      by: 'pareto-nbd',
      days: 90,
      rate: { value: 0.9, n: 30 },
    });
    expect(loyaltyOf(seldom, { proof })?.rate?.value).toBe(0.1);
    const risk = loyaltyOf(seldom, { proof })?.risk;
    // Of 100 a year, in the 90 days that the rate holds for.
    expect(risk?.value.amount).toBeCloseTo((90 * 90) / 365, 9);
    expect(risk?.low.amount).toBeCloseTo((45 * 90) / 365, 9);
    expect(risk?.high.amount).toBeCloseTo((95 * 90) / 365, 9);
    // Without its parameters no other score stands in for the model's: the rate is not known.
    const { model: _, ...bare } = loyalty;
    const without = loyaltyOf(often, { proof: { loyalty: bare } as Proof });
    expect(without).toMatchObject({ by: 'rank-rule' });
    expect(without?.rate ?? without?.days ?? without?.risk).toBeUndefined();
  });

  test('puts at risk what is bought in the days of the rate, not in a year, in any book', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const days = fc.integer({ min: 1, max: 1200 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1500), { minLength: 1, maxLength: 5 }),
        share,
        days,
        (list, value, span) => {
          const rate = { value, n: 9, low: value / 2, high: (1 + value) / 2 };
          const loyalty = { proven: true, chosen: 'rank-rule', days: span };
          const proof = {
            loyalty: { ...loyalty, groups: [{ from: 0, rate }] },
          } as unknown as Proof;
          const told = loyaltyOf(buyer('x', list), { proof });
          const [year = NaN, risk] = [told?.yearly?.amount, told?.risk];
          expect(told?.days).toBe(span);
          expect(risk?.value.amount).toBeCloseTo((year * span * (1 - value)) / 365, 9);
          expect(risk?.low.amount).toBeLessThanOrEqual(risk?.value.amount ?? NaN);
          expect(risk?.high.amount).toBeGreaterThanOrEqual(risk?.value.amount ?? NaN);
          expect(risk?.high.amount).toBeLessThanOrEqual((year * span) / 365);
          expect(risk?.value.currency).toBe(told?.yearly?.currency);
        },
      ),
    );
  });

  test('has no rate and nothing at risk where the back-test proved nothing', () => {
    const rate = { value: 0.5, n: 4, low: 0.1, high: 0.9 };
    const loyalty = { chosen: 'rank-rule', days: 90, groups: [{ from: 0, rate }] };
    const told = (proven: boolean) =>
      loyaltyOf(buyer('x', [10, 40]), {
        proof: { loyalty: { ...loyalty, proven } } as unknown as Proof,
      });
    expect(told(true)).toMatchObject({ by: 'rank-rule', rate, days: 90 });
    expect(told(true)?.risk).toBeDefined();
    expect(told(false)).toMatchObject({ by: 'rank-rule', yearly: { currency: 'USD' } });
    const { rate: none, days, risk } = told(false) ?? {};
    expect([none, days, risk]).toEqual([undefined, undefined, undefined]);
  });

  test('models score more purchases higher, and cannot tell without their parameters', () => {
    const told = {
      'bg-nbd': { r: 0.24, alpha: 4.4, a: 0.79, b: 2.4 },
      'mbg-nbd': { r: 0.52, alpha: 6.2, a: 0.89, b: 1.6 },
      'pareto-nbd': { r: 0.55, alpha: 10.6, s: 0.61, beta: 11.7 },
    } as const;
    for (const rule of ['bg-nbd', 'mbg-nbd', 'pareto-nbd'] as const) {
      const score = (repeats: number) =>
        modelScore(rule, told[rule], 39, { repeats, lastAt: 30, observed: 39 });
      expect(score(3)).toBeGreaterThan(score(1));
      expect(modelScore(rule, {}, 39, { repeats: 1, lastAt: 1, observed: 39 })).toBeNaN();
      expect(finish(fitModel(rule, [{ repeats: 1, lastAt: 3, observed: 9 }]))).toBeUndefined();
    }
  });
});

describe('what changed', () => {
  const codes = (one: Account, context = {}) =>
    loyaltyOf(one, context)?.changes.map(({ code }) => code);

  test('a gap is longer when it is the longest, by half as much again as the usual one', () => {
    expect(loyaltyOf(buyer('x', [200, 230, 260, 290]))?.changes).toEqual([
      { code: 'gap-longer', days: 200, usual: 30 },
    ]);
    expect(codes(buyer('x', [30, 60, 90]))).toEqual([]);
    expect(codes(buyer('x', [50, 90, 290]))).toEqual([]);
    // One gap is no habit, and the same day twice is none.
    expect(codes(buyer('x', [200, 230]))).toEqual([]);
    expect(codes(buyer('x', [200, 200, 230]))).toEqual([]);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(2000), { minLength: 3, maxLength: 8 }),
        fc.nat(500),
        (days, more) => {
          const at = (shift: number) =>
            codes(
              buyer(
                'x',
                days.map((day) => day + shift),
              ),
            );
          if (at(0)?.includes('gap-longer')) expect(at(more)).toContain('gap-longer');
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a price is lower from five in a hundred of the usual one on', () => {
    const priced = (prices: readonly number[]) =>
      buyer('x', [10, 40, 70], (n) => [
        { name: 'Suite', price: { amount: prices[n] ?? 0, currency: 'USD' } },
      ]);
    expect(loyaltyOf(priced([80, 100, 100]))?.changes).toEqual([
      { code: 'price-lower', product: 'Suite', share: 1 - 0.8, on: dateOfDay(TODAY - 10) },
    ]);
    expect(codes(priced([96, 100, 100]))).toEqual([]);
    expect(codes(priced([120, 100, 100]))).toEqual([]);
    expect(codes(buyer('x', [10], () => [{ name: 'Suite' }]))).toEqual([]);
  });

  test('a gap’s measure is the median one, in any order, from two gaps on and at half as long again', () => {
    const told = (days: readonly number[]) => loyaltyOf(buyer('x', days))?.changes;
    // Gaps 100, 10, 20: the usual is 20, the longest 100.
    expect(told([101, 201, 211, 231])).toEqual([{ code: 'gap-longer', days: 101, usual: 20 }]);
    expect(told([100, 200, 210, 230])).toEqual([]);
    // Gaps 20 and 20: from 30 days on.
    expect(told([30, 50, 70])).toEqual([{ code: 'gap-longer', days: 30, usual: 20 }]);
    expect(told([29, 49, 69])).toEqual([]);
    expect(told([45, 55, 95])).toEqual([{ code: 'gap-longer', days: 45, usual: 25 }]);
  });

  test('prices are those of won deals with a day, in money of the book, by name', () => {
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const deal = (
      id: string,
      daysAgo: number | undefined,
      lines: readonly OpportunityProduct[],
      outcome: 'won' | 'lost' = 'won',
    ) => ({
      id,
      name: id,
      outcome,
      amount: usd(1000),
      ...(daysAgo === undefined ? {} : { closeDate: dateOfDay(TODAY - daysAgo) }),
      products: lines,
    });
    const of = (...opportunities: ReturnType<typeof deal>[]) =>
      loyaltyOf(firm('x', { opportunities }))?.changes;
    const line = (name: string, amount: number) => ({ name, price: usd(amount) });
    const base = [deal('a', 40, [line('Suite', 100)]), deal('b', 10, [line('Suite', 60)])] as const;
    const lower = { code: 'price-lower', product: 'Suite', share: 0.4, on: dateOfDay(TODAY - 10) };
    expect(of(...base)).toEqual([lower]);
    expect(of(base[1], base[0])).toEqual([lower]);
    // Lost deals, deals without a day, other money, nameless products and absurd prices say nothing.
    expect(of(...base, deal('c', 5, [line('Suite', 200)], 'lost'))).toEqual([lower]);
    expect(of(...base, deal('c', undefined, [line('Suite', 200)]))).toEqual([lower]);
    const euros = { name: 'Suite', price: { amount: 200, currency: 'EUR' } };
    expect(of(...base, deal('c', 5, [euros]))).toEqual([lower]);
    for (const price of [0, -1, Infinity, NaN])
      expect(of(...base, deal('c', 5, [line('Suite', price)]))).toEqual([lower]);
    expect(of(deal('a', 40, [line(' ', 100)]), deal('b', 10, [line('', 60)]))).toEqual([]);
    expect(of(...base, deal('c', 5, [{ name: 'Suite' }]))).toEqual([lower]);
    // What is usual is the median of the prices before the last day, and that day's highest counts.
    const prices = [300, 100, 120].map((amount, n) =>
      deal(`p${n}`, 40 + n, [line('Suite', amount)]),
    );
    expect(of(...prices, deal('z', 10, [line('Suite', 90)]))?.[0]).toMatchObject({ share: 0.25 });
    expect(of(...base, deal('c', 10, [line('Suite', 90)]))?.[0]).toMatchObject({ share: 1 - 0.9 });
    expect(of(deal('a', 9, [line('Suite', 90)]), deal('b', 9, [line('Suite', 60)]))).toEqual([]);
    // Five in a hundred is enough; products come by name.
    expect(of(deal('a', 40, [line('A', 100)]), deal('b', 9, [line('A', 95)]))?.length).toBe(1);
    const many = (amount: number) => ['B', 'C', 'A'].map((name) => line(name, amount));
    const names = of(deal('a', 40, many(100)), deal('b', 9, many(50)))?.map(
      (change) => change.code === 'price-lower' && change.product,
    );
    expect(names).toEqual(['A', 'B', 'C']);
  });

  test('open cases count', () => {
    const x = buyer('x', [10]);
    const cases = wholeList([
      { id: '1', open: true },
      { id: '2', open: false },
    ]);
    expect(loyaltyOf({ ...x, related: { ...x.related, cases } })?.changes).toEqual([
      { code: 'cases-open', count: 1 },
    ]);
  });

  test('a champion left who was known before and is not in the whole list any more', () => {
    const person = (id: string, role: string) => ({ id, name: `Person ${id}`, role });
    const withPeople = (...contacts: ReturnType<typeof person>[]) => {
      const x = buyer('x', [10]);
      return { ...x, related: { ...x.related, contacts: wholeList(contacts) } };
    };
    const both = withPeople(person('1', 'Champion'), person('2', 'User'));
    const before = judge(both, standingOfBook([both]), NOW);
    const gone = withPeople(person('2', 'User'));
    expect(loyaltyOf(gone, { before })?.changes).toEqual([
      { code: 'champion-left', name: 'Person 1' },
    ]);
    expect(codes(both, { before })).toEqual([]);
    expect(codes(withPeople(person('1', 'Champion')), { before })).toEqual([]);
    expect(codes(gone)).toEqual([]);
    const partly = { ...wholeList([person('2', 'User')]), total: 2 };
    expect(codes({ ...gone, related: { ...gone.related, contacts: partly } }, { before })).toEqual(
      [],
    );
  });
});
