import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest } from '../../../../src/judge/tier/fewest.js';

const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);

describe('the fewest that are enough', () => {
  test('are the first where what each does adds up, and no others are tried', () => {
    let asked = 0;
    const needing = (least: number) => (some: readonly number[]) => {
      asked += 1;
      return sum(some) >= least;
    };
    expect(fewest([5, 4, 3, 2], needing(10), true)).toEqual([5, 4, 3]);
    expect(asked).toBe(2);
    expect(fewest([5, 4, 3, 2], needing(14), true)).toEqual([5, 4, 3, 2]);
    expect(fewest([5, 4, 3, 2], needing(15), true)).toBeUndefined();
    // One alone is not asked for.
    expect(fewest([5, 4], needing(5), true)).toEqual([5, 4]);
    expect(fewest([5], needing(5), true)).toBeUndefined();
    expect(fewest([], needing(0), true)).toBeUndefined();
  });

  test('may be others where it does not, as few as any', () => {
    const enough = fc.func(fc.boolean());
    const items = [1, 2, 3, 4, 5];
    fc.assert(
      fc.property(enough, (told) => {
        const isEnough = (some: readonly number[]) => some.length === 5 || told(some.join());
        const chosen = fewest(items, isEnough, false) ?? [];
        expect(isEnough(chosen)).toBe(true);
        // Each choice of at least two, as the bits of a number.
        const all = Array.from({ length: 32 }, (_, bits) =>
          items.filter((_, i) => (bits >> i) & 1),
        ).filter(({ length }) => length >= 2);
        for (const some of all)
          if (some.length < chosen.length) expect(isEnough(some), some.join()).toBe(false);
      }),
    );
    // Of as many the first ones.
    expect(fewest(items, (some) => some.includes(2) || some.length > 2, false)).toEqual([1, 2]);
    expect(fewest(items, (some) => some.includes(4) || some.length > 2, false)).toEqual([1, 4]);
  });
});
