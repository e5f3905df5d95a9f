import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TIERS, type TierHistory } from '../../../../src/account/brief.js';
import { DEFAULT_OPTIONS } from '../../../../src/judge/index.js';
import { NO_CUTS } from '../../../../src/judge/standing/standing.js';
import { DRIVER_CODES } from '../../../../src/judge/tier/contributions.js';
import { tierOf } from '../../../../src/judge/tier/cuts.js';
import { nextHistory } from '../../../../src/judge/tier/history.js';
import { pinnedTier } from '../../../../src/judge/tier/pin.js';

const DAY = 86_400_000;
const cuts = { ...NO_CUTS, strategic: 80, key: 60, growth: 40 };

/** Contributions that make the score, all of it from won revenue. */
function look(score: number, day: number) {
  const contributions = new Float64Array(DRIVER_CODES.length).fill(NaN);
  contributions[DRIVER_CODES.indexOf('wonRevenue')] = score - 50;
  return { score, contributions, cuts, now: day * DAY };
}

function historyOf(looks: readonly (readonly [score: number, day: number])[]): TierHistory {
  const history = looks.reduce<TierHistory | undefined>(
    (all, [score, day]) => nextHistory(all, look(score, day), DEFAULT_OPTIONS),
    undefined,
  );
  if (!history) throw new Error('no looks');
  return history;
}

/** Scores with the days between them, as scores with their days. */
function onDays(list: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  let day = 0;
  return list.map(([score, days]) => {
    day += days;
    return [score, day] as const;
  });
}

describe('the tier through time', () => {
  test('begins where the score is, and rises at once', () => {
    const history = historyOf([
      [50, 0],
      [60, 1],
    ]);
    expect(history.tier).toBe('key');
    expect(history.changes).toEqual([
      { to: 'growth', at: 0, cause: 'first' },
      { from: 'growth', to: 'key', at: DAY, cause: 'wonRevenue' },
    ]);
  });

  test('falls in the second of two looks thirty days apart, not before', () => {
    expect(
      historyOf([
        [80, 0],
        [70, 1],
        [70, 30],
      ]).tier,
    ).toBe('strategic');
    expect(
      historyOf([
        [80, 0],
        [70, 1],
        [70, 31],
      ]).tier,
    ).toBe('key');
    expect(
      historyOf([
        [80, 0],
        [30, 1],
        [30, 31],
      ]).tier,
    ).toBe('base');
  });

  test('stays within the margin below its cut for ever', () => {
    expect(
      historyOf([
        [80, 0],
        [77, 1],
        [77, 40],
        [77, 400],
      ]).tier,
    ).toBe('strategic');
    expect(
      historyOf([
        [80, 0],
        [76.9, 1],
        [76.9, 40],
      ]).tier,
    ).toBe('key');
  });

  test('that came back in between starts to count anew', () => {
    expect(
      historyOf([
        [80, 0],
        [70, 1],
        [78, 20],
        [70, 25],
        [70, 50],
      ]).tier,
    ).toBe('strategic');
    expect(
      historyOf([
        [80, 0],
        [70, 1],
        [78, 20],
        [70, 25],
        [70, 55],
      ]).tier,
    ).toBe('key');
  });

  test('of a book that changed around an account says so', () => {
    const before = historyOf([[70, 0]]);
    const moved = nextHistory(
      before,
      { ...look(70, 1), cuts: { ...cuts, strategic: 65 } },
      DEFAULT_OPTIONS,
    );
    expect(moved.changes.at(-1)).toMatchObject({ to: 'strategic', cause: 'book' });
  });

  const looks = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 })),
    { minLength: 1, maxLength: 80 },
  );

  test('is never below what the score gives, and every change is kept and linked', () => {
    fc.assert(
      fc.property(looks, (list) => {
        const timed = onDays(list);
        const history = historyOf(timed);
        const last = timed.at(-1)?.[0] ?? 0;
        expect(TIERS.indexOf(history.tier)).toBeLessThanOrEqual(TIERS.indexOf(tierOf(last, cuts)));
        const { changes } = history;
        expect(changes.at(-1)?.to).toBe(history.tier);
        expect(changes[0]?.cause).toBe('first');
        changes.slice(1).forEach((change, i) => {
          expect(change.from).toBe(changes[i]?.to);
          expect(change.at).toBeGreaterThanOrEqual(changes[i]?.at ?? 0);
        });
      }),
    );
  });

  test('keeps every change, however many there were', () => {
    const years = Array.from({ length: 120 }, (_, n) => [n % 3 === 0 ? 80 : 30, n * 31] as const);
    const { changes } = historyOf(years);
    expect(changes.length).toBe(80);
    expect(changes[0]).toEqual({ to: 'strategic', at: 0, cause: 'first' });
  });

  test('tells the driver that moved most along with the change, if it moved a point', () => {
    const at = (won: number, cases: number, score: number, day: number) => {
      const contributions = new Float64Array(DRIVER_CODES.length).fill(NaN);
      contributions[DRIVER_CODES.indexOf('wonRevenue')] = won;
      contributions[DRIVER_CODES.indexOf('openCases')] = cases;
      return { score, contributions, cuts, now: day * DAY };
    };
    const first = nextHistory(undefined, at(2, 2, 50, 0), DEFAULT_OPTIONS);
    const causeOf = (won: number, cases: number) =>
      nextHistory(first, at(won, cases, 60, 1), DEFAULT_OPTIONS).changes.at(-1)?.cause;
    expect(causeOf(5, 4)).toBe('wonRevenue');
    expect(causeOf(4, 5)).toBe('openCases');
    expect(causeOf(4, 4)).toBe('wonRevenue');
    expect(causeOf(3, 2)).toBe('wonRevenue');
    expect(causeOf(2.9, -9)).toBe('book');
    expect(causeOf(NaN, 2)).toBe('book');
    // On the way down what fell most is told: what became unknown falls to nothing.
    const low = nextHistory(first, at(NaN, 1.5, 20, 1), DEFAULT_OPTIONS);
    const fallen = nextHistory(low, at(NaN, 1.5, 20, 40), DEFAULT_OPTIONS).changes.at(-1);
    expect(fallen).toMatchObject({ from: 'growth', to: 'base', cause: 'wonRevenue' });
  });

  test('starts to count anew when the clock was set back', () => {
    const looks = [
      [80, 100],
      [70, 90],
      [70, 50],
      [70, 70],
    ] as const;
    expect(historyOf(looks)).toMatchObject({ tier: 'strategic', belowSince: 50 * DAY });
    expect(historyOf([...looks, [70, 80]]).tier).toBe('key');
  });

  test('never falls twice within thirty days', () => {
    fc.assert(
      fc.property(looks, (list) => {
        const { changes } = historyOf(onDays(list));
        const falls = changes.filter(
          ({ from, to }) => from !== undefined && TIERS.indexOf(to) > TIERS.indexOf(from),
        );
        falls.slice(1).forEach(({ at }, i) => {
          expect(at - (falls[i]?.at ?? 0)).toBeGreaterThanOrEqual(30 * DAY);
        });
      }),
    );
  });
});

describe('a pin', () => {
  const pin = { reason: 'Board', from: 10, tier: 'strategic' as const, until: 20 };

  test('sets the tier from its start to its end, and says whether the facts agree', () => {
    expect(pinnedTier(pin, 'key', 9)).toBeUndefined();
    expect(pinnedTier(pin, 'key', 10)).toEqual({ tier: 'strategic', until: 20, agrees: false });
    expect(pinnedTier(pin, 'strategic', 19)?.agrees).toBe(true);
    expect(pinnedTier(pin, 'key', 20)).toBeUndefined();
  });

  test('without a tier or an end sets none, or never ends', () => {
    expect(pinnedTier({ reason: 'x', from: 0 }, 'key', 5)).toBeUndefined();
    expect(pinnedTier({ reason: 'x', from: 0, tier: 'base' }, undefined, 1e15)).toEqual({
      tier: 'base',
      agrees: false,
    });
  });
});
