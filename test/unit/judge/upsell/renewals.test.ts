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

  test('of a contract are not told twice where a product ends on its day, and are on another', () => {
    const asset = (days: number) => ({ id: '1', name: 'Suite', endsOn: date(days) });
    const bases = (days: number) =>
      renewalsOf(firm('x', { contracts: [date(60)], assets: [asset(days)] })).map(({ id }) => id);
    expect(bases(60)).toEqual([`asset-end/1/${date(60)}`]);
    expect(bases(61)).toEqual([`contract-end/${date(60)}`, `asset-end/1/${date(61)}`]);
    // A product that ends beyond half a year is none, and nothing without an end.
    expect(bases(400)).toEqual([`contract-end/${date(60)}`]);
    const endless = firm('x', { assets: [{ id: '1', name: 'Suite' }] });
    expect(renewalsOf(endless)).toEqual([]);
  });

  test('of an asset without a product, a quantity or a price, say so by leaving it out', () => {
    const of = (more: object) =>
      renewalsOf(firm('x', { assets: [{ id: '1', name: '', endsOn: date(9), ...more }] }))[0];
    const bare = of({});
    expect(bare).toMatchObject({ basis: 'contract-end', evidence: [{ related: 'assets' }] });
    for (const absent of ['subject', 'quantity', 'value', 'expected', 'range'])
      expect(bare).not.toHaveProperty(absent);
    expect(bare?.question).not.toHaveProperty('subject');
    // The product's name comes before the asset's own.
    expect(of({ name: 'Suite 7', product: 'Suite' })?.subject).toBe('Suite');
    expect(of({ name: 'Suite 7' })?.subject).toBe('Suite 7');
    expect(of({ quantity: -1 })).not.toHaveProperty('quantity');
    const usd = (amount: number) => ({ price: { amount, currency: 'USD' } });
    for (const amount of [0, -5, NaN]) expect(of(usd(amount))).not.toHaveProperty('value');
    expect(of({ price: { amount: 70, currency: 'EUR' } })).not.toHaveProperty('value');
    const paid = of(usd(70));
    expect(paid?.expected?.amount).toBeCloseTo(70 * (paid?.odds ?? NaN), 12);
    expect(paid?.range?.low.amount).toBeLessThan(paid?.expected?.amount ?? NaN);
  });

  test('of a product that ends twice are of its last end, and on one day of its first id', () => {
    const asset = (id: string, days: number) => ({ id, name: 'Suite', endsOn: date(days) });
    const ids = (...assets: ReturnType<typeof asset>[]) =>
      renewalsOf(firm('x', { assets })).map(({ id }) => id.split('/')[1]);
    expect(ids(asset('a', 9), asset('b', 20))).toEqual(['b']);
    expect(ids(asset('b', 20), asset('a', 9))).toEqual(['b']);
    expect(ids(asset('c', 9), asset('a', 9), asset('b', 9))).toEqual(['a']);
    expect(ids(asset('a', 9), asset('b', 9))).toEqual(['a']);
    // Its last end is far off: it was renewed, and its earlier end is none to call for.
    expect(ids(asset('a', 9), asset('b', 900))).toEqual([]);
  });

  test('on the day itself are not late, and of a contract without a number have no subject', () => {
    expect(renewalsOf(firm('x', { contracts: [date(0)] }))[0]?.question?.code).toBe(
      'renewal-change',
    );
    const told = firm('x', { facts: { contractEnds: readFact(date(30)) } });
    expect(renewalsOf(told)[0]).not.toHaveProperty('subject');
    expect(renewalsOf(told)[0]?.evidence.map(({ fact, related }) => fact ?? related)).toEqual([
      'contractEnds',
      'contracts',
    ]);
    const sla = firm('x', { facts: { slaExpires: readFact(date(30)) } });
    expect(renewalsOf(sla)[0]).not.toHaveProperty('subject');
    expect(renewalsOf(sla)[0]?.question).toEqual({
      code: 'renewal-change',
      figure: { kind: 'date', value: date(30) },
    });
  });

  test('count as left from ninety days after the end on, and by how often they had renewed', () => {
    const book = [
      firm('late', { contracts: [date(-91)] }),
      firm('grace', { contracts: [date(-90)] }),
      firm('again', { contracts: [date(-400), date(200)] }),
      firm('twice', { contracts: [date(-900), date(-500), date(-200)] }),
    ];
    expect(renewalCohorts(standingOfBook(book), TODAY)).toEqual({
      // One left at once; one renewed once, and may still; one renewed twice and left.
      cohorts: [
        [1, 0],
        [1, 1],
        [1, 1, 1, 0],
      ],
      accounts: 3,
    });
    // In whatever order accounts came, so that odds are the same to their last digit.
    expect(renewalCohorts(standingOfBook([...book].reverse()), TODAY)).toEqual(
      renewalCohorts(standingOfBook(book), TODAY),
    );
    expect(renewalCohorts(standingOfBook([]), TODAY)).toEqual({ cohorts: [], accounts: 0 });
  });

  test('ask the model how likely the next one is, after as many as there were', () => {
    // Who renewed often renews again: the model's rate rises with each.
    const book = [
      ...Array.from({ length: 60 }, (_, n) => customer(`a${n}`, 0, 1)),
      ...Array.from({ length: 10 }, (_, n) => customer(`b${n}`, 1, 1)),
      ...Array.from({ length: 40 }, (_, n) => customer(`d${n}`, 4)),
    ];
    const odds = (renewals: number) => {
      const contracts = Array.from({ length: renewals + 1 }, (_, n) => date(100 - n * YEAR));
      const x = firm('x', { contracts });
      const [play] = renewalsOf(x, book);
      const expected = renewalOdds(standingOfBook([...book, x]), renewals, TODAY)?.odds;
      expect(play).toMatchObject({ oddsFrom: 'renewals', odds: expected });
      return play?.odds ?? NaN;
    };
    expect(odds(3)).toBeGreaterThan(odds(1));
    expect(odds(1)).toBeGreaterThan(odds(0));
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
