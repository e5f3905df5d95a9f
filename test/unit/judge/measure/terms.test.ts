import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarDate, dateOfDay } from '../../../../src/account/calendar-date.js';
import { termsOf } from '../../../../src/judge/measure/terms.js';
import { readFact, TODAY, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

const day = (number: number) => dateOfDay(TODAY + number);
const facts = (number: number) => ({ contractEnds: readFact(day(number)) });

describe('terms', () => {
  test('are renewed as often as an end has a later one, whatever the order', () => {
    const ends = fc.array(fc.integer({ min: -2000, max: 900 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ends, (list) => {
        const terms = termsOf(firm('x', { contracts: list.map(day) }));
        expect(terms).toEqual({
          renewals: new Set(list).size - 1,
          lastEnd: TODAY + Math.max(...list),
        });
      }),
    );
  });

  test('take the field’s end too: the same one is no renewal', () => {
    expect(termsOf(firm('x', { contracts: [day(5)], facts: facts(5) }))?.renewals).toBe(0);
    expect(termsOf(firm('x', { contracts: [day(5)], facts: facts(90) }))).toEqual({
      renewals: 1,
      lastEnd: TODAY + 90,
    });
  });

  test('of a list that was not seen whole are those of the field alone', () => {
    const rows = [5, 50].map((end, n) => ({ id: `${n}`, endsOn: day(end) }));
    const contracts = { ...wholeList(rows), total: 3 };
    const none = firm('x', {});
    expect(termsOf({ ...none, related: { contracts } })).toBeUndefined();
    const told = { ...none, facts: { ...none.facts, ...facts(90) } };
    expect(termsOf({ ...told, related: { contracts } })).toEqual({
      renewals: 0,
      lastEnd: TODAY + 90,
    });
    expect(termsOf({ ...told, related: {} })?.lastEnd).toBe(TODAY + 90);
  });

  test('are unknown without an end that is a day', () => {
    expect(termsOf(firm('x', {}))).toBeUndefined();
    const contracts = wholeList([{ id: '1' }, { id: '2', endsOn: 'soon' as CalendarDate }]);
    expect(termsOf({ ...firm('x', {}), related: { contracts } })).toBeUndefined();
  });
});
