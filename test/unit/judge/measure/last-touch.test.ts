import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../src/account/account.js';
import { dateOfDay } from '../../../../src/account/calendar-date.js';
import { lastTouchOf } from '../../../../src/judge/measure/last-touch.js';
import { readFact, TODAY, wholeList } from '../arbitraries.js';
import { firm } from '../upsell/firms.js';

/** An account with activities done on these days (from today), and the CRM's word on the last. */
function touched(activities: readonly number[], told?: number): Account {
  const base = firm('x', {
    facts: told === undefined ? {} : { lastActivity: readFact(dateOfDay(TODAY + told)) },
  });
  const rows = activities.map((day, n) => ({
    id: `${n}`,
    subject: 'Call',
    on: dateOfDay(TODAY + day),
  }));
  return { ...base, related: { pastActivities: wholeList([...rows, { id: 'x', subject: '?' }]) } };
}

describe('the last touch', () => {
  test('is the newest of the past activities and the CRM’s own word, with where it stands', () => {
    const list = lastTouchOf(touched([-30, -3, -9], -5), TODAY);
    expect(list).toMatchObject({ on: dateOfDay(TODAY - 3) });
    expect(list?.evidence.map(({ related }) => related)).toEqual(['pastActivities']);
    // On the same day the list says more than the field.
    const both = lastTouchOf(touched([-5], -5), TODAY);
    expect(both?.evidence.map(({ related }) => related)).toEqual(['pastActivities']);
    const field = lastTouchOf(touched([-30], -5), TODAY);
    expect(field).toMatchObject({ on: dateOfDay(TODAY - 5) });
    expect(field?.evidence.map(({ fact }) => fact)).toEqual(['lastActivity']);
  });

  test('may be today, and is never yet to come', () => {
    expect(lastTouchOf(touched([0, 1]), TODAY)?.on).toBe(dateOfDay(TODAY));
    expect(lastTouchOf(touched([1], 7), TODAY)).toBeUndefined();
    expect(lastTouchOf(touched([-4], 7), TODAY)?.on).toBe(dateOfDay(TODAY - 4));
  });

  test('is unknown where nothing tells of one', () => {
    expect(lastTouchOf(touched([]), TODAY)).toBeUndefined();
    expect(lastTouchOf({ ...touched([]), related: {} }, TODAY)).toBeUndefined();
  });
});
