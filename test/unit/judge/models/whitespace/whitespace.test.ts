import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  coOwnership,
  ownersWithout,
} from '../../../../../src/judge/models/whitespace/co-ownership.js';
import {
  leaveOneOutTest,
  temporalTest,
} from '../../../../../src/judge/models/whitespace/evaluate.js';
import { cosine, jaccard } from '../../../../../src/judge/models/whitespace/similarity.js';
import {
  itemItem,
  popularity,
  suggest,
} from '../../../../../src/judge/models/whitespace/suggest.js';

const PRODUCTS = 6;
const owned = fc.uniqueArray(fc.nat(PRODUCTS - 1));
const book = fc.array(owned, { maxLength: 12 });

describe('co-ownership', () => {
  test('counts who owns one and who owns both', () => {
    fc.assert(
      fc.property(book, (ownership) => {
        const counts = coOwnership(ownership, PRODUCTS);
        expect(counts.accounts).toBe(ownership.length);
        for (let i = 0; i < PRODUCTS; i++) {
          expect(counts.owners[i]).toBe(ownership.filter((list) => list.includes(i)).length);
          for (let j = 0; j < PRODUCTS; j++)
            expect(counts.both[i * PRODUCTS + j]).toBe(
              ownership.filter((list) => list.includes(i) && list.includes(j)).length,
            );
        }
      }),
    );
    expect(coOwnership([[1, 1]], 2).owners).toEqual(Uint32Array.of(0, 1));
  });

  test('without an account is as if it had never been there', () => {
    fc.assert(
      fc.property(book, owned, (others, list) => {
        const all = coOwnership([...others, list], PRODUCTS);
        const before = Uint32Array.from(all.both);
        expect(ownersWithout(all, list)).toEqual(coOwnership(others, PRODUCTS));
        expect(all.both).toEqual(before);
      }),
    );
  });
});

describe('similarity', () => {
  test('lies in 0 to 1, is symmetric, and 1 with itself', () => {
    fc.assert(
      fc.property(book, (ownership) => {
        const counts = coOwnership(ownership, PRODUCTS);
        for (const similarity of [jaccard, cosine])
          for (let i = 0; i < PRODUCTS; i++)
            for (let j = 0; j < PRODUCTS; j++) {
              const alike = similarity(counts, i, j);
              expect(alike).toBe(similarity(counts, j, i));
              expect(alike).toBeGreaterThanOrEqual(0);
              expect(alike).toBeLessThanOrEqual(1 + 1e-12);
              if (i === j) expect(alike).toBeCloseTo(counts.owners[i] ? 1 : 0, 12);
            }
      }),
      { numRuns: 30 },
    );
  });

  test('by hand: 3 and 2 owners, 1 of both', () => {
    const counts = coOwnership([[0], [0], [0, 1], [1]], 2);
    expect(jaccard(counts, 0, 1)).toBe(1 / 4);
    expect(cosine(counts, 0, 1)).toBeCloseTo(1 / Math.sqrt(6), 12);
  });
});

describe('suggestions', () => {
  test('are all products not owned, each once, whatever the scorer', () => {
    fc.assert(
      fc.property(book, owned, (ownership, list) => {
        const counts = coOwnership(ownership, PRODUCTS);
        for (const scorer of [itemItem(jaccard), itemItem(cosine), popularity]) {
          const ranked = suggest(scorer, counts, list);
          const rest = Array.from({ length: PRODUCTS }, (_, i) => i).filter(
            (product) => !list.includes(product),
          );
          expect([...ranked].sort()).toEqual(rest);
          const scores = scorer(counts, list);
          for (let k = 1; k < ranked.length; k++)
            expect(scores[ranked[k] ?? 0]).toBeLessThanOrEqual(scores[ranked[k - 1] ?? 0] ?? 0);
        }
      }),
    );
  });

  test('do not depend on the order of accounts or of what is owned', () => {
    fc.assert(
      fc.property(book, owned, (ownership, list) => {
        const one = suggest(itemItem(cosine), coOwnership(ownership, PRODUCTS), list.toSorted());
        const other = coOwnership([...ownership].reverse(), PRODUCTS);
        expect(suggest(itemItem(cosine), other, list.toSorted())).toEqual(one);
      }),
    );
  });

  test('go by what owners of the same own, then by popularity, then by number', () => {
    // 1 goes with 0; 4 is owned by most, with nothing; 2 and 3 are owned by one each.
    const ownership = [[0, 1], [0, 1], [4], [4], [4], [2], [3]];
    const counts = coOwnership(ownership, 5);
    expect(suggest(itemItem(jaccard), counts, [0])).toEqual([1, 4, 2, 3]);
    expect(suggest(popularity, counts, [0])).toEqual([4, 1, 2, 3]);
    expect(itemItem(jaccard)(counts, [0])[0]).toBe(0);
  });
});

describe('tests of suggestions', () => {
  test('temporal: only accounts that owned something and bought something new', () => {
    const before = [[0, 1], [0, 1], [0], [], [2]];
    const after = [[0], [2], [1, 0], [1], []];
    const tests = temporalTest(itemItem(jaccard), before, after, 3);
    // The second finds 2 among {2}; the third finds 1 before 2.
    expect(tests).toEqual([
      { firstHit: 1, candidates: 1, relevant: 1 },
      { firstHit: 1, candidates: 2, relevant: 1 },
    ]);
    expect(() => temporalTest(popularity, [[0]], [], 3)).toThrow(RangeError);
  });

  test('temporal: nothing of what came after is known before', () => {
    // All buy 3 afterwards; nobody owned it, so it is the last to be suggested.
    const before = [
      [0, 1],
      [0, 2],
      [0, 1],
    ];
    const after = [[3], [3], [3]];
    for (const test of temporalTest(popularity, before, after, 4)) expect(test.firstHit).toBe(2);
  });

  test('leave one out: each owned product once, from the others alone', () => {
    const groups = leaveOneOutTest(itemItem(jaccard), [[0, 1], [0, 1], [0, 1, 2], [2], []], 3);
    expect(groups.map((tests) => tests.length)).toEqual([2, 2, 3]);
    expect(groups[0]).toEqual([
      { firstHit: 1, candidates: 2, relevant: 1 },
      { firstHit: 1, candidates: 2, relevant: 1 },
    ]);
    // Hidden 2 of the third account: nobody else owns it with anything, but it is the only one left.
    expect(groups[2]?.[2]).toEqual({ firstHit: 1, candidates: 1, relevant: 1 });
  });

  test('leave one out: an account does not vouch for itself', () => {
    // 5 and 4 are owned by one account only: without it nobody owns them.
    const groups = leaveOneOutTest(
      popularity,
      [
        [4, 5],
        [0, 1],
        [0, 2],
        [0, 3],
      ],
      6,
    );
    for (const test of groups[0] ?? []) expect(test.firstHit).toBe(5);
  });
});
