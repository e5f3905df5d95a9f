import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, parseCalendarDate } from '../../../src/account/calendar-date.js';
import { sampleBook } from '../../data/sample-book.js';

const someDay = fc.integer({ min: 15_000, max: 30_000 }).map(dateOfDay);

describe('the sample book', () => {
  it('puts the newest close date nine days before any day, and keeps the distances', () => {
    const reference = sampleBook(dateOfDay(20_000));
    fc.assert(
      fc.property(someDay, (today) => {
        const book = sampleBook(today);
        const closes = book.opportunities.map((row) => dayNumber(row.closeDate));
        expect(Math.max(...closes)).toBe(dayNumber(today) - 9);
        const moved = dayNumber(today) - 20_000;
        for (const [index, row] of reference.opportunities.entries()) {
          expect(closes[index]).toBe(dayNumber(row.closeDate) + moved);
        }
      }),
    );
  });

  it('holds the figures of the sample org', () => {
    const book = sampleBook(dateOfDay(20_000));
    expect(book.accounts).toHaveLength(13);
    expect(book.contacts).toHaveLength(20);
    expect(book.opportunities).toHaveLength(31);
    expect(book.cases).toHaveLength(26);
    const won = book.opportunities.filter((row) => row.stage === 'Closed Won');
    expect(won).toHaveLength(18);
    expect(won.reduce((sum, row) => sum + row.amount, 0)).toBe(3_645_000);
  });

  it('refers only to accounts and contacts it holds', () => {
    const book = sampleBook(dateOfDay(20_000));
    const accounts = new Set(book.accounts.map((row) => row.id));
    const contacts = new Set(book.contacts.map((row) => row.id));
    for (const row of [...book.contacts, ...book.opportunities, ...book.cases]) {
      expect(accounts).toContain(row.account);
    }
    for (const row of book.cases) expect(contacts).toContain(row.contact);
  });

  it('has service agreements that ended and such that end within weeks, and open and closed cases', () => {
    const today = dateOfDay(20_000);
    const book = sampleBook(today);
    const days = book.accounts.flatMap((row) =>
      row.slaExpires ? [dayNumber(row.slaExpires) - dayNumber(today)] : [],
    );
    expect(days).toHaveLength(11);
    expect(days.some((day) => day < 0)).toBe(true);
    expect(days.some((day) => day > 0 && day <= 42)).toBe(true);
    const statuses = new Set(book.cases.map((row) => row.status));
    expect(statuses).toEqual(new Set(['New', 'Working', 'Escalated', 'Closed']));
    expect(book.cases.filter((row) => row.status === 'Closed').length).toBeGreaterThan(13);
    for (const row of book.cases) {
      expect(dayNumber(row.openedOn)).toBeLessThan(dayNumber(today));
      expect(parseCalendarDate(row.openedOn)).toBe(row.openedOn);
    }
  });
});
