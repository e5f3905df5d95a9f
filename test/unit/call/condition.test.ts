import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/account/playbook.js';
import { holds, namesIn } from '../../../src/call/condition.js';
import { condition, grounds } from './arbitraries.js';

const known = new Map<string, string | number>([
  ['tier', 'key'],
  ['openDeals', 2],
  ['industry', 'Energy'],
]);

describe('a condition', () => {
  it.each<[Condition | undefined, boolean]>([
    [undefined, true],
    [{ fact: 'tier', known: true }, true],
    [{ fact: 'seats', known: false }, true],
    [{ fact: 'seats', known: true }, false],
    [{ fact: 'industry', is: ['education', ' ENERGY'] }, true],
    [{ fact: 'industry', is: ['Education'] }, false],
    [{ fact: 'openDeals', is: ['2'] }, true],
    [{ fact: 'openDeals', atLeast: 2 }, true],
    [{ fact: 'openDeals', atLeast: 3 }, false],
    [{ fact: 'openDeals', atMost: 2 }, true],
    [{ fact: 'openDeals', atMost: 1 }, false],
    [{ fact: 'industry', atLeast: 0 }, false],
    [
      {
        all: [
          { fact: 'tier', known: true },
          { fact: 'seats', known: true },
        ],
      },
      false,
    ],
    [
      {
        any: [
          { fact: 'tier', known: true },
          { fact: 'seats', known: true },
        ],
      },
      true,
    ],
    [{ not: { fact: 'tier', known: true } }, false],
  ])('%j', (asked, expected) => {
    expect(holds(asked, known)).toBe(expected);
  });

  it('on what is not known never holds, but for its being unknown', () => {
    const none = new Map<string, string | number>();
    for (const asked of [
      { fact: 'seats', atLeast: -1e9 },
      { fact: 'seats', atMost: 1e9 },
      { fact: 'seats', is: ['undefined', ''] },
    ] satisfies Condition[])
      expect(holds(asked, none)).toBe(false);
  });

  it('keeps the laws of logic', () => {
    fc.assert(
      fc.property(condition, condition, grounds, (a, b, account) => {
        expect(holds({ not: a }, account)).toBe(!holds(a, account));
        expect(holds({ all: [a, b] }, account)).toBe(holds(a, account) && holds(b, account));
        expect(holds({ any: [a, b] }, account)).toBe(holds(a, account) || holds(b, account));
        expect(holds({ not: { all: [a, b] } }, account)).toBe(
          holds({ any: [{ not: a }, { not: b }] }, account),
        );
      }),
    );
  });

  it('depends on what it names and on nothing else', () => {
    fc.assert(
      fc.property(condition, grounds, (asked, account) => {
        const names = new Set(namesIn(asked));
        const less = new Map([...account].filter(([name]) => names.has(name)));
        expect(holds(asked, less)).toBe(holds(asked, account));
      }),
    );
  });
});
