import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyIndex } from '../../../../src/judge/standing/key-index.js';

/** Keys that often start at the same slot: alike in their low bits. */
const key = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 2 ** 32),
  fc.integer({ min: 0, max: 40 }).map((n) => n * 2 ** 24),
  fc.nat(Number.MAX_SAFE_INTEGER),
);

describe('the key index', () => {
  test('finds what a map would, whatever comes and goes', () => {
    const change = fc.record({ key, remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), fc.nat(500), (changes, room) => {
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
          for (const one of [...model.keys(), key, key + 1])
            expect(index.find(one)).toBe(model.get(one) ?? -1);
        }
      }),
    );
  });
});
