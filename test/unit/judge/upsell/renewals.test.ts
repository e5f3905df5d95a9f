import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { judge } from '../../../../src/judge/index.js';
import { fitSbg, sbgRenewalRate } from '../../../../src/judge/models/customers/sbg.js';
import { renewalCohorts, renewalOdds } from '../../../../src/judge/upsell/renewal-odds.js';
import { NOW, readFact, TODAY, wholeList } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

vi.setConfig({ testTimeout: 60_000 });

const YEAR = 365;
const date = (days: number) => dateOfDay(TODAY + days);
const renewalsOf = (one: Account, others: readonly Account[] = []) =>
  judge(one, standingOfBook([...others, one]), NOW).plays.filter(({ kind }) => kind === 'renewal');

/** A customer that renewed so often, and left so many years ago or is still one. */
function customer(id: string, renewals: number, leftYearsAgo?: number): Account {
  const last = leftYearsAgo === undefined ? 200 : -leftYearsAgo * YEAR;
  const ends = Array.from({ length: renewals + 1 }, (_, n) => date(last - n * YEAR));
  return firm(id, { contracts: ends });
}

describe('renewals', () => {
  test('are told of the last contract end alone, from half a year before to a year after', () => {
    const x = firm('x', { contracts: [date(-300), date(60)] });
    expect(renewalsOf(x)).toMatchObject([
      {
        id: `contract-end/${date(60)}`,
        basis: 'contract-end',
        subject: 'C-1',
        due: date(60),
        question: {
          code: 'renewal-change',
          subject: 'C-1',
          figure: { kind: 'date', value: date(60) },
        },
      },
    ]);
    expect(renewalsOf(firm('x', { contracts: [date(181)] }))).toEqual([]);
    expect(renewalsOf(firm('x', { contracts: [date(-366)] }))).toEqual([]);
    expect(renewalsOf(firm('x', { contracts: [date(-10)] }))[0]?.question?.code).toBe(
      'renewal-late',
    );
  });

  test('are told of a field, and not of contracts that were not all seen', () => {
    const told = firm('x', { facts: { contractEnds: readFact(date(30)) } });
    expect(renewalsOf(told).map(({ due }) => due)).toEqual([date(30)]);
    const some = firm('x', { contracts: [date(30)] });
    const list = { ...wholeList(some.related.contracts?.rows ?? []), total: 5 };
    expect(renewalsOf({ ...some, related: { ...some.related, contracts: list } })).toEqual([]);
  });

  test('of an owned product have its price; one that was renewed since is none', () => {
    const asset = (id: string, product: string, days: number, amount?: number) => ({
      id,
      name: product,
      product,
      quantity: 50,
      endsOn: date(days),
      ...(amount === undefined ? {} : { price: { amount, currency: 'USD' } }),
    });
    const x = firm('x', {
      assets: [
        asset('1', 'Suite', -20, 900),
        asset('2', 'Suite', 90, 1000),
        asset('3', 'Other', 9),
      ],
    });
    const plays = renewalsOf(x);
    expect(plays.map(({ id }) => id)).toEqual([
      `asset-end/2/${plays[0]?.due}`,
      `asset-end/3/${plays[1]?.due}`,
    ]);
    expect(plays[0]).toMatchObject({ value: { amount: 1000, currency: 'USD' }, quantity: 50 });
    expect(plays[1]?.value).toBeUndefined();
  });

  test('have the rate of the model that fits the book’s own contracts', () => {
    // Of 100 that could, 60 renewed; of those 40 again; of those 30 again.
    const book = [
      ...Array.from({ length: 40 }, (_, n) => customer(`a${n}`, 0, 1)),
      ...Array.from({ length: 20 }, (_, n) => customer(`b${n}`, 1, 1)),
      ...Array.from({ length: 10 }, (_, n) => customer(`c${n}`, 2, 1)),
      ...Array.from({ length: 30 }, (_, n) => customer(`d${n}`, 3)),
    ];
    const standing = standingOfBook(book);
    const fit = fitSbg([[100, 60, 40, 30]]);
    if (!fit.ok) throw new Error(fit.reason);
    for (const renewals of [0, 1, 5]) {
      const odds = renewalOdds(standing, renewals, TODAY);
      expect(odds?.odds).toBeCloseTo(sbgRenewalRate(fit.params, renewals + 1), 4);
      expect(odds?.of).toBe(100);
    }
    const x = customer('x', 0);
    const near = { ...x, facts: { ...x.facts, contractEnds: readFact(date(100)) } };
    const play = renewalsOf({ ...near, related: {} }, book)[0];
    expect(play).toMatchObject({ oddsFrom: 'renewals', oddsOf: 100 });
    expect(play?.odds).toBeGreaterThan(0.55);
    expect(play?.odds).toBeLessThan(0.65);
  });

  test('have the book’s repeat rate where too few contracts ended', () => {
    const x = firm('x', { contracts: [date(60)] });
    expect(renewalOdds(standingOfBook([x]), 0, TODAY)).toBeUndefined();
    expect(renewalsOf(x)[0]).toMatchObject({ oddsFrom: 'repeat-rate', oddsOf: 0, odds: 0.5 });
  });

  test('count who left and who is still there, each once', () => {
    const history = fc.record({
      renewals: fc.nat(6),
      left: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(fc.array(history, { maxLength: 20 }), (histories) => {
        const book = histories.map(({ renewals, left }, n) =>
          customer(`${n}`, renewals, left ?? undefined),
        );
        const { cohorts } = renewalCohorts(standingOfBook(book), TODAY);
        const gone = (renewals: number) =>
          histories.filter((one) => one.left !== null && one.renewals === renewals).length;
        for (let t = 0; t <= 6; t += 1) {
          const left = cohorts.filter((cohort) => cohort.length === t + 2 && cohort.at(-1) === 0);
          expect(left.reduce((all, cohort) => all + (cohort[t] ?? 0), 0)).toBe(gone(t));
        }
      }),
      { numRuns: 50 },
    );
  });
});
