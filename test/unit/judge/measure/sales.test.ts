import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateOfDay } from '../../../../src/account/calendar-date.js';
import type { Opportunity, Related } from '../../../../src/account/related.js';
import { NEVER, salesOf } from '../../../../src/judge/measure/sales.js';
import { TODAY, wholeList } from '../arbitraries.js';

const deal = (
  outcome: Opportunity['outcome'],
  amount?: number,
  closeDate?: CalendarDate,
): Opportunity => ({
  id: '1',
  name: 'Deal',
  outcome,
  ...(amount === undefined ? {} : { amount: { amount, currency: 'USD' } }),
  ...(closeDate === undefined ? {} : { closeDate }),
});
const of = (...rows: readonly Opportunity[]) => salesOf(wholeList(rows), 'USD');
const ofSome = (...rows: readonly Opportunity[]) =>
  salesOf({ ...wholeList(rows), state: 'read', total: 9, totalIsAtLeast: true }, 'USD');

describe('sales', () => {
  test('are only partly known where a row, its outcome, or its amount is not', () => {
    expect(of(deal('won', 5), deal('open', 2), deal('lost')).partly).toBe(false);
    expect(of().partly).toBe(false);
    expect(salesOf(undefined, 'USD').partly).toBe(false);
    expect(ofSome(deal('won', 5)).partly).toBe(true);
    expect(ofSome().partly).toBe(false);
    expect(of(deal('won', 5), deal('unknown', 5)).partly).toBe(true);
    expect(of(deal('won', 5), deal('won')).partly).toBe(true);
    expect(of(deal('won', 5), deal('open', 5), deal('open')).partly).toBe(true);
    // What a lost deal would have brought is no matter.
    expect(of(deal('won', 5), deal('lost')).partly).toBe(false);
    expect(of(deal('open'), deal('open')).partly).toBe(false);
  });

  test('have the first and the last day of won deals, in any order; without a day there is none', () => {
    const days = fc.array(fc.integer({ min: 0, max: TODAY }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(days, (list) => {
        const rows = list.map((day) => deal('won', 1, dateOfDay(day)));
        const others = [deal('won', 1), deal('lost', 1, dateOfDay(TODAY + 1)), deal('open', 1)];
        expect(of(...rows, ...others)).toMatchObject({
          firstWin: Math.min(...list),
          lastWin: Math.max(...list),
        });
      }),
    );
    const undated = of(deal('won', 1), deal('won', 1, 'no day' as CalendarDate));
    expect(undated).toMatchObject({ wins: 2, seenWon: 2 });
    expect(undated).not.toHaveProperty('lastWin');
    expect(undated).not.toHaveProperty('firstWin');
  });

  test('of a whole list without won deals were never, of another it is unknown', () => {
    const { firstWin, lastWin, wins } = of(deal('lost'), deal('open', 4));
    expect({ firstWin, lastWin, wins }).toEqual({ firstWin: undefined, lastWin: NEVER, wins: 0 });
    expect(ofSome(deal('lost'))).not.toHaveProperty('lastWin');
    expect(ofSome(deal('lost'))).not.toHaveProperty('wins');
  });

  test('count the decided deals that were seen', () => {
    const rows = [deal('won'), deal('won'), deal('lost'), deal('open'), deal('unknown')];
    expect(of(...rows)).toMatchObject({ seenWon: 2, seenLost: 1 });
    expect(ofSome(...rows)).toMatchObject({ seenWon: 2, seenLost: 1 });
    const unread: Related<Opportunity> = { ...wholeList(rows), state: 'not-loaded' };
    expect(salesOf(unread, 'USD')).toEqual({ seenWon: 0, seenLost: 0, partly: false });
  });
});
