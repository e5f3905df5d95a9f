import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { associationRules } from '../../../../../src/judge/models/whitespace/association-rules.js';
import { frequentSets } from '../../../../../src/judge/models/whitespace/frequent-sets.js';

const ITEMS = 5;
const baskets = fc.array(fc.uniqueArray(fc.nat(ITEMS - 1)), { maxLength: 80 });

function holds(basket: readonly number[], items: readonly number[]): boolean {
  return items.every((item) => basket.includes(item));
}

describe('frequent sets', () => {
  test('are all sets that enough baskets hold, each once', () => {
    fc.assert(
      fc.property(baskets, fc.nat(6), (rows, least) => {
        const found = new Map(
          frequentSets(rows, ITEMS, least).map((set) => [set.items.join(), set.count]),
        );
        for (let bits = 1; bits < 1 << ITEMS; bits++) {
          const items = Array.from({ length: ITEMS }, (_, i) => i).filter((i) => bits & (1 << i));
          const count = rows.filter((basket) => holds(basket, items)).length;
          expect(found.get(items.join())).toBe(count >= Math.max(1, least) ? count : undefined);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('association rules', () => {
  test('say what the baskets say', () => {
    fc.assert(
      fc.property(baskets, (rows) => {
        fc.pre(rows.length > 0);
        const rules = associationRules(rows, ITEMS, { support: 0.1, confidence: 0.5 });
        for (const rule of rules) {
          const from = rows.filter((basket) => holds(basket, rule.from)).length;
          const both = rows.filter((basket) => holds(basket, [...rule.from, rule.to])).length;
          const to = rows.filter((basket) => basket.includes(rule.to)).length;
          expect(rule.count).toBe(both);
          expect(rule.support).toBeCloseTo(both / rows.length, 12);
          expect(rule.support).toBeGreaterThanOrEqual(0.1 - 1e-9);
          expect(rule.confidence).toBeCloseTo(both / from, 12);
          expect(rule.confidence).toBeGreaterThanOrEqual(0.5);
          expect(rule.lift).toBeCloseTo(both / from / (to / rows.length), 12);
          expect(rule.from).not.toContain(rule.to);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('one of two, by hand', () => {
    const rows = [[0, 1], [0, 1], [0], [1], [2]];
    expect(associationRules(rows, 3, { support: 0.4, confidence: 0.6 })).toEqual([
      { from: [1], to: 0, count: 2, support: 0.4, confidence: 2 / 3, lift: 2 / 3 / 0.6 },
      { from: [0], to: 1, count: 2, support: 0.4, confidence: 2 / 3, lift: 2 / 3 / 0.6 },
    ]);
    expect(associationRules(rows, 3, { support: 0.41, confidence: 0 })).toEqual([]);
    expect(associationRules(rows, 3, { support: 0.4, confidence: 0.7 })).toEqual([]);
  });
});
