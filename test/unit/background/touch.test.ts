import { describe, expect, it } from 'vitest';
import { touchOf } from '../../../extension/background/touch.js';
import type { Account } from '../../../src/account/account.js';
import { date, key } from '../../gallery/briefs.js';

/** Wednesday, 25 November 2026, at noon by the clock of whoever runs the test. */
const NOW = new Date(2026, 10, 25, 12).getTime();
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SOURCE = { kind: 'field', name: 'LastActivityDate' } as const;

const account = (field: string | undefined, ...done: string[]): Account => ({
  key: key('001A'),
  facts: field
    ? {
        lastActivity: { state: 'read', value: date(field), text: field, source: SOURCE, at: NOW },
      }
    : {},
  custom: {},
  related: {
    pastActivities: {
      state: 'read',
      rows: done.map((on, i) => ({ id: `${i}`, subject: 'Call', on: date(on) })),
      source: SOURCE,
      at: NOW,
    },
  },
  readAt: NOW,
});
const call = (endedAt: number, minutes: number) => ({
  startedAt: endedAt - minutes * MINUTE,
  endedAt,
});

describe('the last touch', () => {
  it('is the newest of what the CRM says is done', () => {
    expect(touchOf(account('2026-11-02', '2026-11-20', '2026-10-01'), [], NOW).last).toEqual({
      on: '2026-11-20',
      by: 'activity',
    });
    expect(touchOf(account('2026-11-22', '2026-11-20'), [], NOW).last?.on).toBe('2026-11-22');
  });

  it('is nothing that is planned, and nothing where nothing is known', () => {
    expect(touchOf(account('2026-12-24', '2026-11-20'), [], NOW).last?.on).toBe('2026-11-20');
    expect(touchOf(account(undefined), [], NOW)).toEqual({ minutesThisWeek: 0 });
    expect(touchOf(undefined, [], NOW)).toEqual({ minutesThisWeek: 0 });
  });

  it('is a call that ended on the same day or later', () => {
    const late = new Date(2026, 10, 20, 23, 50).getTime();
    expect(touchOf(account('2026-11-20'), [call(late, 5)], NOW).last).toEqual({
      on: '2026-11-20',
      by: 'call',
    });
    expect(touchOf(account('2026-11-21'), [call(late, 5)], NOW).last?.by).toBe('activity');
  });

  it('is no call that still runs', () => {
    expect(touchOf(undefined, [{ startedAt: NOW - HOUR }], NOW)).toEqual({ minutesThisWeek: 0 });
  });
});

describe('the minutes of this week', () => {
  it('are those of ended calls since Monday, a call over midnight in part', () => {
    const monday = new Date(2026, 10, 23).getTime();
    const calls = [
      call(monday - DAY, 60),
      call(monday + 10 * MINUTE, 30),
      call(NOW - DAY, 12),
      call(NOW, 8.4),
    ];
    expect(touchOf(undefined, calls, NOW).minutesThisWeek).toBe(30);
  });

  it('begin anew on Monday, and hold through Sunday', () => {
    const sunday = new Date(2026, 10, 29, 12).getTime();
    expect(touchOf(undefined, [call(NOW, 8)], sunday).minutesThisWeek).toBe(8);
    expect(touchOf(undefined, [call(NOW, 8)], sunday + DAY).minutesThisWeek).toBe(0);
  });
});
