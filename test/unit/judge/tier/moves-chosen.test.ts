import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { TIERS } from '../../../../src/account/brief.js';
import { keyText } from '../../../../src/account/record-key.js';
import { DEFAULT_OPTIONS as OPTIONS, recut, type Standing } from '../../../../src/judge/index.js';
import { keyHash } from '../../../../src/judge/standing/key-hash.js';
import { candidatesOf, type Direction } from '../../../../src/judge/tier/candidates.js';
import { movesOf } from '../../../../src/judge/tier/counterfactual.js';
import { inputFigure } from '../../../../src/judge/tier/figures.js';
import { INPUT_NAMES, type InputName, inputsOf } from '../../../../src/judge/tier/inputs.js';
import { wayToTopOf } from '../../../../src/judge/tier/way-to-top.js';
import { type Change, type Subject, scoreIf, tierIf } from '../../../../src/judge/tier/what-if.js';
import { bookOf, dollarAccount, TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';

vi.setConfig({ testTimeout: 120_000 });

/** What can be tried of an account by hand: every value of a fact, the nearest first. */
function byHand(one: Account, standing: Standing) {
  const subject: Subject = {
    index: standing.rows.indexOf(keyHash(keyText(one.key))),
    inputs: inputsOf(one, standing),
    today: TODAY,
  };
  const tier = (changes: readonly Change[]) => tierIf(subject, changes, standing, OPTIONS);
  const all = (name: InputName, direction: Direction) => {
    const { count, at } = candidatesOf(name, direction, subject, standing);
    return Array.from({ length: count }, (_, i) => at(i));
  };
  /** The nearest value of which it is true; none where it is not true of the farthest. */
  const nearest = (name: InputName, direction: Direction, isTrue: (value: number) => boolean) => {
    const values = all(name, direction);
    const last = values.at(-1);
    return last && isTrue(last.value) ? values.find(({ value }) => isTrue(value)) : undefined;
  };
  /** Facts that can be better, at their best. */
  const levers = INPUT_NAMES.flatMap((name) => {
    const best = all(name, 'up').at(-1);
    if (!best) return [];
    const gain =
      scoreIf(subject, [[name, best.value]], standing, OPTIONS) -
      scoreIf(subject, [], standing, OPTIONS);
    return gain > 0 ? [{ name, gain, ...best }] : [];
  });
  return { subject, tier, nearest, levers };
}

/** Books whose cuts follow every change, and larger ones, whose cuts stay. */
const SIZES = [
  ['small', { min: 8, max: 16 }, 12, 16],
  ['larger', { min: 40, max: 48 }, 8, 10],
] as const;

function inBooks(
  size: { readonly min: number; readonly max: number },
  numRuns: number,
  looked: number,
  look: (one: Account, standing: Standing) => void,
): void {
  fc.assert(
    fc.property(bookOf(dollarAccount, size), (accounts) => {
      const standing = standingOfBook(accounts);
      recut(standing);
      for (const one of accounts.slice(0, looked)) look(one, standing);
    }),
    { numRuns, endOnFailure: true },
  );
}

describe.each(SIZES)('in %s books', (_, size, numRuns, looked) => {
  test('the smallest change is of the fact that passes the fewest accounts, whichever is tried', () => {
    let seen = 0;
    inBooks(size, numRuns, looked, (one, standing) => {
      const { subject, tier, nearest } = byHand(one, standing);
      const now = TIERS.indexOf(tier([]));
      const moves = movesOf(subject, standing, OPTIONS);
      for (const direction of ['up', 'down'] as const) {
        const found = INPUT_NAMES.flatMap((name) => {
          const to = nearest(name, direction, (value) => {
            const then = TIERS.indexOf(tier([[name, value]]));
            return direction === 'up' ? then < now : then > now;
          });
          return to ? [{ name, places: to.places }] : [];
        });
        const least = found.reduce((min, { places }) => Math.min(min, places), Infinity);
        const first = found.find(({ places }) => places === least);
        expect(moves[direction]?.code).toBe(first?.name);
        expect(moves[direction]?.places).toBe(first?.places);
        if (first) seen += 1;
      }
    });
    expect(seen).toBeGreaterThan(0);
  });

  test('the way to Strategic is by as few facts as any, of one fact by the fewest accounts', () => {
    const seen = new Set<number>();
    inBooks(size, numRuns, looked, (one, standing) => {
      const { subject, tier, nearest, levers } = byHand(one, standing);
      if (tier([]) === 'strategic') return;
      const top = wayToTopOf(subject, standing, OPTIONS);
      seen.add(Math.min(2, top.steps.length));
      const [first] = top.steps;
      const alone = levers.flatMap(({ name }) => {
        const to = nearest(name, 'up', (value) => tier([[name, value]]) === 'strategic');
        return to ? [to.places] : [];
      });
      if (alone.length > 0) {
        expect(top.steps).toHaveLength(1);
        expect(first?.places).toBe(Math.min(...alone));
      } else if (first) expect(top.steps.length).toBeGreaterThan(1);
      const best = levers.map(({ name, value }): Change => [name, value]);
      expect(top.tier).toBe(first ? 'strategic' : tier(best));
      if (top.steps.length > 2)
        for (const a of best)
          for (const b of best) if (a !== b) expect(tier([a, b])).not.toBe('strategic');
    });
    expect(seen.has(2)).toBe(true);
  });

  test('of several facts the one that passes the most for its points is taken back first', () => {
    let seen = 0;
    inBooks(size, numRuns, looked, (one, standing) => {
      const { subject, tier, nearest, levers } = byHand(one, standing);
      if (tier([]) === 'strategic') return;
      const { steps } = wayToTopOf(subject, standing, OPTIONS);
      const told = steps.map(({ code }) => code);
      const used = levers.filter(({ name }) => told.includes(name));
      if (used.length !== 2) return;
      seen += 1;
      const [dearest, other] = used.sort(
        (a, b) => a.gain / (a.places + 1) - b.gain / (b.places + 1),
      ) as [(typeof used)[number], (typeof used)[number]];
      const least = (name: InputName, beside: Change) =>
        nearest(name, 'up', (value) => tier([beside, [name, value]]) === 'strategic');
      const back = least(dearest.name, [other.name, other.value]);
      const step = (name: InputName) => steps.find(({ code }) => code === name);
      // What was won is told to the cent, which is nearer than any account's.
      if (dearest.name !== 'wonRevenue' && other.name !== 'wonRevenue') {
        expect(step(dearest.name)?.to).toEqual(
          inputFigure(dearest.name, back?.value ?? NaN, standing),
        );
        const then = least(other.name, [dearest.name, back?.value ?? NaN]);
        expect(step(other.name)?.to).toEqual(inputFigure(other.name, then?.value ?? NaN, standing));
      }
      expect(step(dearest.name)?.places).toBe(back?.places);
    });
    expect(seen).toBeGreaterThan(0);
  });
});
