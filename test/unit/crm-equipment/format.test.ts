import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, parseCalendarDate } from '../../../src/account/calendar-date.js';
import {
  type Formatting,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../crm/app/format/format.js';

const NBSP = '\u00a0';

function how(locale: string, currency: string): Formatting {
  return { locale, currency, currencyDisplay: 'symbol' };
}

const JUNE_28 = parseCalendarDate('2026-06-28') ?? dateOfDay(0);

describe('formats of the test CRM', () => {
  it('writes money as Lightning does: no cents for revenue, two for amounts', () => {
    expect(formatMoney(30_000_000, how('en-US', 'USD'), 0)).toBe('$30,000,000');
    expect(formatMoney(50_000, how('en-US', 'USD'), 2)).toBe('$50,000.00');
    expect(formatMoney(1_234_567.5, how('pt-BR', 'BRL'), 2)).toBe(`R$${NBSP}1.234.567,50`);
    expect(formatMoney(1_234_567.5, how('de-DE', 'EUR'), 2)).toBe(`1.234.567,50${NBSP}€`);
    expect(formatMoney(1_234_567.5, how('en-IN', 'INR'), 2)).toBe('₹12,34,567.50');
  });

  it('writes the ISO code first in orgs with several currencies', () => {
    const several: Formatting = { ...how('en-US', 'USD'), currencyDisplay: 'code' };
    expect(formatMoney(50_000, several, 2)).toBe('USD 50,000.00');
  });

  it('puts what it is in the user\u2019s currency in parentheses, unless that is the same', () => {
    const converting: Formatting = {
      ...how('en-US', 'USD'),
      currencyDisplay: 'code',
      userCurrency: 'EUR',
    };
    expect(formatMoney(50_000, converting, 2)).toBe('USD 50,000.00 (EUR 46,000.00)');
    expect(formatMoney(50_000, { ...converting, userCurrency: 'USD' }, 2)).toBe('USD 50,000.00');
  });

  it('writes numbers, percents, dates and instants in the locale', () => {
    expect(formatNumber(145_000, how('pt-BR', 'BRL'))).toBe('145.000');
    expect(formatNumber(1_234_567, how('fr-FR', 'EUR'))).toBe('1\u202f234\u202f567');
    expect(formatPercent(75, how('en-US', 'USD'))).toBe('75%');
    expect(formatPercent(82.5, how('de-DE', 'EUR'), 1)).toBe(`82,5${NBSP}%`);
    expect(formatDate(JUNE_28, how('en-US', 'USD'))).toBe('6/28/2026');
    expect(formatDate(JUNE_28, how('pt-BR', 'BRL'))).toBe('28/06/2026');
    const morning = Date.parse('2026-06-28T14:57:00Z');
    expect(formatDateTime(morning, how('en-US', 'USD'))).toBe('6/28/2026, 7:57 AM');
  });

  it('keeps the day of a date whatever the zone of the machine', () => {
    for (let day = dayNumber(JUNE_28); day < dayNumber(JUNE_28) + 400; day += 1) {
      const text = formatDate(dateOfDay(day), how('pt-BR', 'BRL'));
      const [dd, mm, yyyy] = text.split('/');
      expect(`${yyyy}-${mm}-${dd}`).toBe(dateOfDay(day));
    }
  });
});
