import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import type { DriverCode, FactStep } from '../../../../src/account/brief.js';
import { judge, recut, type Standing } from '../../../../src/judge/index.js';
import { measure } from '../../../../src/judge/measure/measures.js';
import { bookOf, dollarAccount, NOW, TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { applied, numberOf, tierAfter } from './applied.js';

/** Better than anything in the book, as `numberOf` counts; of every fact that can be applied without a win. */
const BEST: { readonly [C in DriverCode]?: number } = {
  employees: 10 ** 7,
  annualRevenue: 10 ** 11,
  openPipeline: 10 ** 12,
  openCases: 0,
  upsellFlag: 2,
  rating: 2,
  customerPriority: 2,
};
/** Only where something was won: a won deal's money and day. */
const BEST_WON: typeof BEST = { wonRevenue: 10 ** 12, lastWin: TODAY };

/** What the account has that could be better, each fact at its best. */
function bestOf(one: Account, codes: readonly DriverCode[]): [DriverCode, number][] {
  const now = measure(one, 'USD');
  const won = (now.wins ?? 0) > 0 && now.wonRevenue !== undefined && now.lastWin !== undefined;
  return Object.entries({ ...BEST, ...(won ? BEST_WON : {}) }).filter(([code]) =>
    codes.includes(code as DriverCode),
  ) as [DriverCode, number][];
}

function withSteps(one: Account, steps: readonly (readonly [DriverCode, number])[]) {
  return steps.reduce<Account | undefined>((now, [code, to]) => now && applied(now, code, to), one);
}

const asSteps = (steps: readonly FactStep[]) =>
  steps.map(({ code, to }) => [code, numberOf(to)] as const);

/** Checks the way to Strategic of every account; returns how many took one fact, several, or are closed. */
function checkWays(accounts: readonly Account[], fresh: () => Standing) {
  const seen = { one: 0, several: 0, none: 0 };
  for (const one of accounts) {
    const brief = judge(one, fresh(), NOW);
    const { moves, drivers } = brief;
    const top = moves?.top;
    if (!moves || brief.computedTier === 'strategic' || moves.up?.tier === 'strategic') {
      expect(top).toBeUndefined();
      continue;
    }
    if (!top) throw new Error(`No way told of ${JSON.stringify(brief.key)}`);
    const tierWith = (steps: readonly (readonly [DriverCode, number])[]) => {
      const after = withSteps(one, steps);
      return after && tierAfter(fresh(), one, after);
    };
    const known = drivers.map(({ code }) => code);
    // Each fact alone, and all but one of several, as good as can be.
    const best = bestOf(one, known);
    if (top.steps.length !== 1)
      for (const alone of best) expect(tierWith([alone])).not.toBe('strategic');
    if (top.steps.length === 0) {
      seen.none += 1;
      expect(top.tier).not.toBe('strategic');
      expect(tierWith(best)).not.toBe('strategic');
      continue;
    }
    const steps = asSteps(top.steps);
    const after = tierWith(steps);
    if (after === undefined) continue; // a win taken back takes its money and day with it
    expect(after, JSON.stringify(top)).toBe('strategic');
    seen[steps.length === 1 ? 'one' : 'several'] += 1;
    for (const [at, { from }] of top.steps.entries()) {
      const others = steps.filter((_, i) => i !== at);
      const [code, to] = steps[at] as (typeof steps)[number];
      expect(tierWith(others), `without ${code}`).not.toBe('strategic');
      const less = numberOf(from) + Math.trunc((to - numberOf(from)) * 0.99);
      const almost = less === to ? undefined : tierWith([...others, [code, less]]);
      expect(almost, `less of ${code}`).not.toBe('strategic');
    }
  }
  return seen;
}

describe('the way to Strategic', () => {
  test.each([
    ['in books whose cuts follow every change', { min: 10, max: 16 }, 6, 16],
    ['in larger ones', { min: 40, max: 48 }, 8, 12],
  ])(
    'leads there with all of its steps, and with no less, %s',
    (_, size, numRuns, looked) => {
      const all = { one: 0, several: 0, none: 0 };
      fc.assert(
        fc.property(bookOf(dollarAccount, size), (accounts) => {
          const standing = standingOfBook(accounts);
          recut(standing);
          const seen = checkWays(accounts.slice(0, looked), () => {
            standing.changes = 0;
            return standing;
          });
          for (const kind of ['one', 'several', 'none'] as const) all[kind] += seen[kind];
        }),
        { numRuns, endOnFailure: true },
      );
      expect(all.several).toBeGreaterThan(0);
      expect(all.none + all.one).toBeGreaterThan(0);
    },
    120_000,
  );
});
