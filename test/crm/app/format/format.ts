import type { CalendarDate } from '../../../../src/account/calendar-date.js';

/** How a user sees numbers, dates and money. */
export interface Formatting {
  /** BCP 47 tag. */
  readonly locale: string;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly currencyDisplay: 'symbol' | 'code';
  /** ISO 4217 code: amounts are followed by what they are in this currency. */
  readonly userCurrency?: string | undefined;
}

/** What one US dollar is in other currencies: made up by us, so that figures never change. */
export const RATES: { readonly [currency: string]: number } = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.8,
  BRL: 5.5,
  MXN: 18,
  CHF: 0.88,
  INR: 84,
  JPY: 150,
};

/** Where the sample org's users live: their date-times are shown in this zone. */
export const TIME_ZONE = 'America/Los_Angeles';

/** A number with grouping and up to `scale` decimals. */
export function formatNumber(value: number, how: Formatting, scale = 0): string {
  return new Intl.NumberFormat(how.locale, { maximumFractionDigits: scale }).format(value);
}

/** 75 as `75%`, with up to `scale` decimals. */
export function formatPercent(value: number, how: Formatting, scale = 0): string {
  return new Intl.NumberFormat(how.locale, {
    style: 'percent',
    maximumFractionDigits: scale,
  }).format(value / 100);
}

function oneAmount(value: number, currency: string, how: Formatting, scale: number): string {
  const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
  if (how.currencyDisplay === 'code') {
    return `${currency} ${new Intl.NumberFormat(how.locale, digits).format(value)}`;
  }
  return new Intl.NumberFormat(how.locale, { style: 'currency', currency, ...digits }).format(
    value,
  );
}

/**
 * Money with exactly `scale` decimals. With `code`, the ISO code and a space stand before the number,
 * as in orgs with several currencies; where the user's currency is another, the converted amount
 * follows in parentheses: `USD 50,000.00 (EUR 46,000.00)`.
 */
export function formatMoney(value: number, how: Formatting, scale: number): string {
  const { currency, userCurrency } = how;
  const amount = oneAmount(value, currency, how, scale);
  const [from, to] = [RATES[currency], userCurrency && RATES[userCurrency]];
  if (!from || !to || !userCurrency || userCurrency === currency) return amount;
  return `${amount} (${oneAmount((value / from) * to, userCurrency, how, scale)})`;
}

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric' };

/** A date in the locale's short form with a four-digit year, `6/28/2026`. */
export function formatDate(date: CalendarDate, how: Formatting): string {
  return new Intl.DateTimeFormat(how.locale, { ...DAY, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** An instant (epoch milliseconds) in the org's time zone, `6/28/2026, 7:57 AM`. */
export function formatDateTime(at: number, how: Formatting): string {
  const text = new Intl.DateTimeFormat(how.locale, {
    ...DAY,
    hour: 'numeric',
    minute: '2-digit',
    timeZone: TIME_ZONE,
  }).format(at);
  // Salesforce formats on its server, where the ICU of that day wrote a plain space before AM and PM.
  return text.replace(/\u202f(?=[AP]M$)/, ' ');
}
