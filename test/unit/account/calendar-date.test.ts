import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  dateOfDay,
  dayNumber,
  dayOfInstant,
  parseCalendarDate,
} from '../../../src/account/calendar-date.js';

const day = fc.integer({ min: -700_000, max: 2_900_000 });

describe('calendar date', () => {
  it('is its day number and back', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(dayNumber(dateOfDay(one))).toBe(one);
      }),
    );
  });

  it('orders as text as it does in time', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(dateOfDay(a) < dateOfDay(b)).toBe(a < b);
      }),
    );
  });

  it('exists only where the calendar has the day', () => {
    expect(calendarDate(2024, 2, 29)).toBe('2024-02-29');
    expect(calendarDate(2023, 2, 29)).toBeUndefined();
    expect(calendarDate(2026, 13, 1)).toBeUndefined();
    expect(calendarDate(2026, 4, 31)).toBeUndefined();
    expect(calendarDate(Number.NaN, 1, 1)).toBeUndefined();
  });

  it.each(['2026-2-3', '2026-02-30', '26-02-03', '2026-02-03T00:00', ''])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
  });

  it('gives the day an instant falls on in UTC', () => {
    expect(dateOfDay(dayOfInstant(Date.parse('2026-11-23T23:59:59Z')))).toBe('2026-11-23');
  });
});
