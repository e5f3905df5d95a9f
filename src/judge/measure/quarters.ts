import type { Account } from '../../account/account.js';
import type { WonQuarter } from '../../account/brief.js';
import { type CalendarDate, dateOfDay, dayOfInstant } from '../../account/calendar-date.js';
import { amountIn } from '../../account/money.js';
import { isComplete } from '../../account/related.js';
import { total } from '../models/measures/total.js';
import { finite } from './finite.js';

/** Three years. */
const QUARTERS = 12;

/**
 * What was won in each of the last twelve quarters of the calendar year, oldest first, the one of today
 * last; 0 where nothing was. Undefined where it is unknown: a list not seen whole, a won deal without a
 * date or an amount in the book's currency.
 * @param today day number
 */
export function wonByQuarterOf(
  { related: { opportunities } }: Account,
  currency: string | undefined,
  today: number,
): readonly WonQuarter[] | undefined {
  if (currency === undefined || !opportunities || !isComplete(opportunities)) return undefined;
  const amounts = new Map<CalendarDate, number[]>(
    lastQuarters(today).map((quarter) => [quarter, []]),
  );
  for (const { outcome, amount, closeDate } of opportunities.rows) {
    if (outcome !== 'won') continue;
    const won = amount && finite(amountIn(amount, currency));
    if (won === undefined || closeDate === undefined) return undefined;
    amounts.get(quarterOf(closeDate))?.push(won);
  }
  return [...amounts].map(([quarter, won]) => ({
    quarter,
    won: { amount: total(won), currency },
  }));
}

/** The first days of the last quarters, oldest first. */
function lastQuarters(today: number): readonly CalendarDate[] {
  const [year, month] = partsOf(dateOfDay(today));
  const last = year * 4 + Math.floor((month - 1) / 3);
  return Array.from({ length: QUARTERS }, (_, i) => {
    const quarter = last - QUARTERS + 1 + i;
    return firstDay(Math.floor(quarter / 4), (quarter % 4) * 3 + 1);
  });
}

/** The first day of the quarter that the date lies in. */
function quarterOf(date: CalendarDate): CalendarDate {
  const [year, month] = partsOf(date);
  return firstDay(year, month - ((month - 1) % 3));
}

function partsOf(date: CalendarDate): readonly [year: number, month: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
}

function firstDay(year: number, month: number): CalendarDate {
  return dateOfDay(dayOfInstant(Date.UTC(year, month - 1, 1)));
}
