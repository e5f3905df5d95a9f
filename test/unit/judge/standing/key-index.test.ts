import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyIndex } from '../../../../src/judge/standing/key-index.js';

/** Keys that often start at the same slot: alike in their low bits. */
const key = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.integer({ min: 0, max: 8 }).map((n) => n * 2 ** 32),
  fc.integer({ min: 0, max: 8 }).map((n) => n * 2 ** 24),
  fc.nat(Number.MAX_SAFE_INTEGER),
);

describe('the key index', () => {
  test('finds what a map would, whatever comes and goes', () => {
    const change = fc.record({ key, remove: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 200, size: 'max' }),
        fc.nat(500),
        (changes, room) => {
          const keys: number[] = [];
          const index = new KeyIndex((place) => keys[place] as number);
          index.reserve(room);
          const model = new Map<number, number>();
          for (const { key, remove } of changes) {
            const place = model.get(key);
            if (place === undefined) {
              keys.push(key);
              index.add(key, keys.length - 1);
              model.set(key, keys.length - 1);
            } else if (remove) {
              // As rows are taken out: the last one moves to the gap.
              const last = keys.length - 1;
              const moved = keys[last] as number;
              index.remove(key);
              model.delete(key);
              if (moved !== key) {
                index.move(moved, place);
                model.set(moved, place);
                keys[place] = moved;
              }
              keys.pop();
            }
            const lost = [...model.keys(), key, key + 1].filter(
              (one) => index.find(one) !== (model.get(one) ?? -1),
            );
            expect(lost).toEqual([]);
          }
        },
      ),
    );
  });

  test('finds the others whichever of those that start at one slot goes', () => {
    // The same low bits, so all of them stand in a row behind the first; one of them goes round the end.
    const keys = Array.from({ length: 12 }, (_, n) => n * 2 ** 32);
    for (const gone of keys) {
      const index = new KeyIndex((place) => keys[place] as number);
      for (const [place, key] of keys.entries()) index.add(key, place);
      index.remove(gone);
      expect(keys.map((key) => index.find(key))).toEqual(
        keys.map((key, place) => (key === gone ? -1 : place)),
      );
    }
  });
});
