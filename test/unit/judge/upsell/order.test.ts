import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Play } from '../../../../src/account/brief.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { amountIn } from '../../../../src/account/money.js';
import type { Opportunity } from '../../../../src/account/related.js';
import { judge } from '../../../../src/judge/index.js';
import { account, bookOf, NOW, TODAY } from '../arbitraries.js';
import { standingOfBook } from '../sample-accounts.js';
import { firm } from './firms.js';

const idsOf = (opportunities: readonly Opportunity[]) => {
  const x = firm('x', { opportunities });
  // The book's money is that of most accounts.
  return judge(x, standingOfBook([firm('y', {}), x]), NOW).plays.map(({ id }) => id.split('/')[1]);
};
const deal = (id: string, due?: number, amount?: number, currency = 'USD'): Opportunity => ({
  id,
  name: id,
  outcome: 'open',
  ...(due === undefined ? {} : { closeDate: dateOfDay(TODAY + due) }),
  ...(amount === undefined ? {} : { amount: { amount, currency } }),
});

describe('the order of plays', () => {
  test('is by expected value; then those without one by their day, those without a day by their id', () => {
    // The day stands for nothing where the value differs, nor the id where the day does.
    const ordered = [
      deal('d', 90, 900),
      deal('c', 80, 800),
      deal('f', 10, 100),
      deal('g', 20, 100),
      deal('e', undefined, 100),
      deal('h', undefined, 100),
      deal('b', 5),
      deal('i', 5),
      // Other money than the book's is no value to compare.
      deal('a', 70, 9e6, 'EUR'),
      deal('j'),
      deal('k'),
    ];
    const ids = ordered.map(({ id }) => id);
    expect(idsOf(ordered)).toEqual(ids);
    expect(idsOf([...ordered].reverse())).toEqual(ids);
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered), (some) => {
        const chosen = new Set(some.map(({ id }) => id));
        expect(idsOf(some)).toEqual(ids.filter((id) => chosen.has(id)));
      }),
    );
  });

  test('is total in any book: no two plays stand the wrong way round', () => {
    fc.assert(
      fc.property(bookOf(account, { min: 8 }), (accounts) => {
        const standing = standingOfBook(accounts);
        const worth = ({ expected }: Play) => (expected && amountIn(expected, 'USD')) ?? -Infinity;
        for (const one of accounts) {
          const { plays } = judge(one, standing, NOW);
          for (const [i, play] of plays.entries()) {
            const next = plays[i + 1];
            if (!next || worth(play) > worth(next)) continue;
            expect(worth(play)).toBe(worth(next));
            expect((play.due ?? '9') <= (next.due ?? '9')).toBe(true);
            if (play.due === next.due) expect(play.id < next.id).toBe(true);
          }
        }
      }),
      { numRuns: 10 },
    );
  });
});
