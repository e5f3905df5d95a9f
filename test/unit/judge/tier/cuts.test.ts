import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { DEFAULT_OPTIONS, type JudgeOptions } from '../../../../src/judge/index.js';
import { axesOf } from '../../../../src/judge/tier/axes.js';
import { contributionsOf, scoreOf } from '../../../../src/judge/tier/contributions.js';
import { cutsOf, shownCuts, tierOf } from '../../../../src/judge/tier/cuts.js';
import { inputsOf } from '../../../../src/judge/tier/inputs.js';
import { account, bookOf, readFact } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

/** A firm that differs from others by what it won alone. */
function buyer(id: string, won: number): Account {
  const { annualRevenue: _, ...facts } = firm(id, {}).facts;
  const amount = { amount: won, currency: 'USD' };
  const opportunities = [{ id, name: id, outcome: 'won' as const, amount }];
  return { ...firm(id, { opportunities }), facts: { ...facts, employees: readFact(100) } };
}
const bookOfWon = (...won: readonly number[]) => won.map((amount, n) => buyer(`${n}`, amount));
const ascending = (n: number) => Array.from({ length: n }, (_, i) => 100 + i);
const FREE: JudgeOptions = {
  ...DEFAULT_OPTIONS,
  strategicFloor: 0,
  keyFloor: 0,
  growthFloor: 0,
  strategicValue: 1,
  keyValue: 1,
};
const cutsFor = (accounts: readonly Account[], options: Partial<JudgeOptions> = {}) =>
  cutsOf(standingOfBook(accounts), { ...FREE, ...options });
/** How many accounts the cuts put in each tier, most strategic first. */
function tiersFor(accounts: readonly Account[], options: Partial<JudgeOptions> = {}) {
  const standing = standingOfBook(accounts);
  const all = { ...FREE, ...options };
  const cuts = cutsOf(standing, all);
  const tiers = accounts.map((one) =>
    tierOf(scoreOf(contributionsOf(inputsOf(one, standing), standing, all)), cuts),
  );
  const count = (tier: string) => tiers.filter((one) => one === tier).length;
  const [strategic, key] = [count('strategic'), count('key')];
  // What the cuts say of themselves is what they do.
  expect([strategic, key]).toEqual([cuts.strategicCount, cuts.keyCount]);
  expect(cuts.accounts).toBe(accounts.length);
  return [strategic, key, count('growth'), count('base')];
}

describe('the cuts of a book', () => {
  test('let as many be Strategic and Key as the caps say, the best', () => {
    expect(tiersFor(bookOfWon(...ascending(20)))).toEqual([2, 4, 14, 0]);
    expect(tiersFor(bookOfWon(...ascending(29)))).toEqual([2, 6, 21, 0]);
    expect(tiersFor(bookOfWon(...ascending(20)), { strategicCap: 0.25, keyCap: 0.5 })).toEqual([
      5, 5, 10, 0,
    ]);
  });

  test('let one be Strategic from the least book on, and one more be Key; none in smaller ones', () => {
    expect(tiersFor(bookOfWon(...ascending(5)))).toEqual([1, 1, 3, 0]);
    // Without caps Key is by score alone.
    expect(tiersFor(bookOfWon(...ascending(4)))).toEqual([0, 4, 0, 0]);
    expect(tiersFor(bookOfWon(...ascending(4)), { keyFloor: 50 })).toEqual([0, 2, 2, 0]);
    expect(cutsFor(bookOfWon(...ascending(4)), { keyFloor: 50 }).strategic).toBe(Infinity);
    expect(tiersFor(bookOfWon(...ascending(4)), { minimumBook: 4 })).toEqual([1, 1, 2, 0]);
  });

  test('need no more than bring the share of value', () => {
    const book = bookOfWon(1000, 10, 9, 8, 7, 6, 5, 4, 3, 2);
    expect(tiersFor(book, { strategicCap: 0.5, strategicValue: 0.5 })[0]).toBe(1);
    expect(tiersFor(book, { strategicCap: 0.5, strategicValue: 0.955 })[0]).toBe(2);
    expect(cutsFor(book, { strategicCap: 0.5, strategicValue: 0.5 }).strategicShare).toBeCloseTo(
      1000 / 1054,
      12,
    );
    // What Key needs is counted from the best on: with them the value is reached.
    expect(tiersFor(book, { keyCap: 0.9, strategicValue: 0.5, keyValue: 0.9 })).toEqual([
      1, 0, 9, 0,
    ]);
    expect(tiersFor(book, { keyCap: 0.9, strategicValue: 0.5, keyValue: 0.955 })[1]).toBe(1);
    expect(cutsFor(book, { keyCap: 0.9, strategicValue: 0.5, keyValue: 0.9 }).key).toBe(Infinity);
  });

  test('let none in below the floors', () => {
    const book = bookOfWon(...ascending(20));
    const { scores } = cutsFor(book);
    const [second, third] = [scores.values.at(-2) ?? NaN, scores.values.at(-3) ?? NaN];
    expect(tiersFor(book, { strategicFloor: second })[0]).toBe(2);
    expect(tiersFor(book, { strategicFloor: second + 0.01 })[0]).toBe(1);
    expect(tiersFor(book, { keyFloor: third })).toEqual([2, 1, 17, 0]);
    expect(tiersFor(book, { growthFloor: third })).toEqual([2, 4, 0, 14]);
    expect(tiersFor(book, { strategicFloor: 100 })[0]).toBe(0);
  });

  test('take equals together: out of Strategic over the cap, into Key', () => {
    const book = bookOfWon(9, 9, 9, ...ascending(17).map((_, i) => i / 100));
    // Three are level for two places.
    expect(tiersFor(book)).toEqual([0, 6, 14, 0]);
    expect(tiersFor(book, { strategicCap: 0.15 })[0]).toBe(3);
    const level = bookOfWon(10, 9, ...Array(6).fill(5), ...ascending(12).map((_, i) => i / 100));
    expect(tiersFor(level)).toEqual([2, 6, 12, 0]);
    expect(tiersFor(bookOfWon(...Array(20).fill(5)))).toEqual([0, 20, 0, 0]);
  });

  test('say nothing of value in a book without any', () => {
    const cuts = cutsFor(bookOfWon(...Array(6).fill(0)));
    expect(cuts).not.toHaveProperty('strategicShare');
    expect(shownCuts(cuts)).not.toHaveProperty('strategicShare');
    expect(cutsFor([])).toMatchObject({ accounts: 0, strategicCount: 0, keyCount: 0 });
  });

  test('count nobody of whom too little is known', () => {
    const book = bookOfWon(...ascending(20));
    const { employees: _, ...facts } = book[0]?.facts ?? {};
    const bare: Account = { ...buyer('bare', 5), facts, related: {} };
    expect(cutsFor([...book, bare])).toMatchObject({
      accounts: 20,
      strategicCount: 2,
      keyCount: 4,
    });
  });

  test('are shown without a tier that nobody reaches', () => {
    const cuts = cutsFor(bookOfWon(...ascending(20)));
    expect(shownCuts(cuts)).toEqual({
      strategic: cuts.strategic,
      key: cuts.key,
      growth: 0,
      accounts: 20,
      strategicAccounts: 2,
      keyAccounts: 4,
      strategicShare: cuts.strategicShare,
    });
    const none = shownCuts(
      cutsFor(bookOfWon(...ascending(20)), { strategicCap: 0, keyCap: 0, minimumBook: 99 }),
    );
    expect(none).not.toHaveProperty('strategic');
    expect(
      shownCuts(cutsFor(bookOfWon(...Array(20).fill(5)), { keyFloor: 60, strategicFloor: 60 })),
    ).not.toHaveProperty('key');
  });

  test('as they would be with one account changed are those of the book with it changed', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 5, max: 10 }), fc.nat(1_000_000), (accounts, won) => {
        const standing = standingOfBook(accounts);
        const [first] = accounts;
        if (!first) return;
        const index = 0;
        const inputs = inputsOf(first, standing);
        const same = cutsOf(standing, DEFAULT_OPTIONS, { index, inputs });
        const { axisScores: _, scores, ...cuts } = cutsOf(standing, DEFAULT_OPTIONS);
        expect(same).toMatchObject(cuts);
        // Of what would be nobody asks the scores.
        expect(same.scores.size).toBe(0);
        expect(same.axisScores.worth.size).toBe(0);
        expect(scores.size).toBe(cuts.accounts);
        const changed = inputs.slice();
        changed[0] = won;
        const other = cutsOf(standing, DEFAULT_OPTIONS, { index, inputs: changed });
        expect(other.accounts).toBe(cuts.accounts);
      }),
    );
  });

  test('keep of many scores evenly spaced ones, the ends included', () => {
    const many = 1500;
    const standing = standingOfBook(bookOfWon(...ascending(many)));
    const { scores, axisScores, accounts } = cutsOf(standing, FREE);
    expect([scores.size, axisScores.worth.size, axisScores.loyalty.size]).toEqual([
      1024, 1024, 1024,
    ]);
    expect(accounts).toBe(many);
    const score = (won: number) =>
      scoreOf(contributionsOf(inputsOf(buyer('x', won), standing), standing, FREE));
    expect(scores.values[0]).toBe(score(100));
    expect(scores.values.at(-1)).toBe(score(100 + many - 1));
    const middle = scores.quantile(0.5);
    expect(Math.abs(middle - score(100 + many / 2))).toBeLessThan(0.2);
    // A place among them is told of all accounts.
    const points = contributionsOf(inputsOf(buyer('x', 100 + 1200), standing), standing, FREE);
    const { rank } = axesOf(points, cutsOf(standing, FREE), FREE).worth;
    expect(rank?.of).toBe(many);
    expect(Math.abs((rank?.place ?? 0) - 300)).toBeLessThanOrEqual(3);
  });
});

describe('the axes', () => {
  const accounts = bookOfWon(...ascending(6));
  const standing = standingOfBook(accounts);
  const axesFor = (one: Account, cuts = cutsOf(standing, FREE)) =>
    axesOf(contributionsOf(inputsOf(one, standing), standing, FREE), cuts, FREE);

  test('have each account’s place among all of them, and how much of it is known', () => {
    expect(axesFor(buyer('x', 105)).worth).toMatchObject({ rank: { place: 1, of: 6 } });
    expect(axesFor(buyer('x', 100)).worth).toMatchObject({ rank: { place: 6, of: 6 } });
    expect(axesFor(buyer('x', 105)).worth.known).toBeCloseTo(0.82, 12);
    expect(axesFor(buyer('x', 105)).worth.score).toBeGreaterThan(50);
    expect(axesFor(buyer('x', 100)).worth.score).toBeLessThan(50);
    // All bought as often.
    expect(axesFor(buyer('x', 105)).loyalty).toMatchObject({ rank: { place: 1, of: 6 } });
  });

  test('have no place of what is not known, nor in a book of one', () => {
    const unknown = axesFor({ ...buyer('x', 100), facts: {}, related: {} });
    for (const axis of Object.values(unknown)) expect(axis).toEqual({ score: 50, known: 0 });
    const one = standingOfBook(accounts.slice(0, 1));
    expect(axesFor(buyer('x', 100), cutsOf(one, FREE)).worth).not.toHaveProperty('rank');
    const two = standingOfBook(accounts.slice(0, 2));
    expect(axesFor(buyer('x', 100), cutsOf(two, FREE)).worth).toHaveProperty('rank');
  });
});
