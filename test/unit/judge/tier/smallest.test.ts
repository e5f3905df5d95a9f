import { describe, expect, test } from 'vitest';
import type { Candidates } from '../../../../src/judge/tier/candidates.js';
import { INPUT_NAMES, type InputName, withInput } from '../../../../src/judge/tier/inputs.js';
import { smallestThat } from '../../../../src/judge/tier/smallest.js';
import { TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from '../upsell/firms.js';

const bookOf = (size: number) =>
  standingOfBook(Array.from({ length: size }, (_, n) => firm(`${n}`, {})));
/** In one the cuts follow every change, in the other they stay. */
const [SMALL, LARGE] = [bookOf(3), bookOf(17)];

/** What is found among values, each past one account more, of a fact that is `now`. */
function smallest(
  name: InputName,
  now: number,
  values: readonly number[],
  isTrue: (value: number) => boolean,
  standing = LARGE,
) {
  const candidates: Candidates = {
    count: values.length,
    at: (i) => ({ value: values[i] ?? NaN, places: i }),
  };
  const inputs = withInput(new Float64Array(INPUT_NAMES.length), name, now);
  return smallestThat(name, candidates, { index: 0, inputs, today: TODAY }, standing, isTrue);
}

describe('the nearest value', () => {
  test('is the first of those from which on it is true, with whom it passes', () => {
    const values = [10, 20, 30, 40];
    expect(smallest('employees', 5, values, (value) => value >= 30)).toEqual({
      value: 30,
      places: 2,
    });
    expect(smallest('employees', 5, values, () => true)).toEqual({ value: 10, places: 0 });
    expect(smallest('employees', 5, values, () => false)).toBeUndefined();
    expect(smallest('employees', 5, [], () => true)).toBeUndefined();
  });

  test('may come before some of which it is not true where the cuts follow, and only there', () => {
    const isTrue = (value: number) => value !== 20;
    const values = [20, 10, 20, 30, 40];
    expect(smallest('employees', 5, values, isTrue, SMALL)).toEqual({ value: 10, places: 1 });
    expect(smallest('employees', 5, values, isTrue, LARGE)).toEqual({ value: 30, places: 3 });
    // All between are tried, up to the last that halves found.
    const late = (value: number) => value >= 40;
    expect(smallest('employees', 5, [10, 20, 30, 40], late, SMALL)?.places).toBe(3);
  });

  test('of what was won is told to the cent where the cuts follow, and only of that', () => {
    const won = (now: number, values: readonly number[], isTrue: (value: number) => boolean) =>
      smallest('wonRevenue', now, values, isTrue, SMALL)?.value;
    const above = (value: number) => value >= 412.37;
    expect(won(100, [300, 500], above)).toBe(412.37);
    // Between what it is now and the first of them, too.
    expect(won(100, [500], above)).toBe(412.37);
    expect(won(412.36, [500], above)).toBe(412.37);
    // Downwards as well.
    expect(won(1000, [900, 500], (value) => value <= 612.5)).toBe(612.5);
    expect(smallest('wonRevenue', 100, [300, 500], above, LARGE)?.value).toBe(500);
    expect(smallest('openPipeline', 100, [300, 500], above, SMALL)?.value).toBe(500);
  });

  test('of what was won is the value itself where no cent before it will do', () => {
    const won = (now: number, value: number) =>
      smallest('wonRevenue', now, [value], (one) => one >= value, SMALL)?.value;
    expect(won(300, 300.005)).toBe(300.005);
    expect(won(300, 300.01)).toBe(300.01);
    // Where doubles stand wider apart than cents the search ends all the same.
    expect(won(1e19, 1.1e19)).toBe(1.1e19);
    expect(
      smallest('wonRevenue', 1e19, [1.1e19], (one) => one > 1e19, SMALL)?.value,
    ).toBeGreaterThan(1e19);
  });
});
