import { dayNumber } from '../../account/calendar-date.js';
import { amountIn } from '../../account/money.js';
import { isComplete, type Opportunity, type Related } from '../../account/related.js';
import { total } from '../models/measures/total.js';
import { finite } from './finite.js';

/** The day number that stands for "no deal was ever won", before every other day. */
export const NEVER = -1e6;

/** What an account's opportunities say. A property that is absent is unknown, never zero. */
export interface Sales {
  /** Sum of won opportunities, in the asked currency. */
  readonly wonRevenue?: number;
  /** Sum of open opportunities, in the asked currency. */
  readonly openPipeline?: number;
  readonly wins?: number;
  /** Day number of the newest won opportunity; `NEVER` where a complete list holds none. */
  readonly lastWin?: number;
  /** Day number of the oldest won opportunity that was seen; absent where none was. */
  readonly firstWin?: number;
  /** Decided opportunities that were seen, whether or not the list is complete. */
  readonly seenWon: number;
  readonly seenLost: number;
  /** Whether a sum is only a lower bound: rows, or amounts of rows, are unknown. */
  readonly partly: boolean;
}

/**
 * Sums over the list of opportunities. A list that was not loaded gives no sums, a complete one
 * without won deals gives 0, a partial one lower bounds of what was seen.
 * @param currency only amounts in it count; undefined: no amount is known
 */
export function salesOf(
  list: Related<Opportunity> | undefined,
  currency: string | undefined,
): Sales {
  const rows = list?.state === 'read' ? list.rows : [];
  const whole = isComplete(list);
  const won = rows.filter((row) => row.outcome === 'won');
  const open = rows.filter((row) => row.outcome === 'open');
  const wonSum = sum(won, currency);
  const openSum = sum(open, currency);
  const days = won.flatMap(({ closeDate }) => {
    const day = closeDate === undefined ? undefined : finite(dayNumber(closeDate));
    return day === undefined ? [] : [day];
  });
  return {
    ...((whole || won.length > 0) && wonSum !== undefined ? { wonRevenue: wonSum.amount } : {}),
    ...((whole || open.length > 0) && openSum !== undefined
      ? { openPipeline: openSum.amount }
      : {}),
    ...(whole || won.length > 0 ? { wins: won.length } : {}),
    ...(days.length > 0 ? { lastWin: latest(days), firstWin: earliest(days) } : {}),
    ...(whole && won.length === 0 ? { lastWin: NEVER } : {}),
    seenWon: won.length,
    seenLost: rows.filter((row) => row.outcome === 'lost').length,
    partly:
      (rows.length > 0 && !whole) ||
      rows.some((row) => row.outcome === 'unknown') ||
      wonSum?.partly === true ||
      openSum?.partly === true,
  };
}

/** The sum of the amounts that are known; undefined where there are rows and no amount is. */
function sum(
  rows: readonly Opportunity[],
  currency: string | undefined,
): { readonly amount: number; readonly partly: boolean } | undefined {
  const amounts = rows.flatMap(({ amount }) => {
    const inCurrency = amount && currency !== undefined ? amountIn(amount, currency) : undefined;
    return finite(inCurrency) ?? [];
  });
  if (rows.length > 0 && amounts.length === 0) return undefined;
  return { amount: finite(total(amounts)) ?? 0, partly: amounts.length < rows.length };
}

function latest(days: readonly number[]): number {
  return days.reduce((a, b) => Math.max(a, b));
}

function earliest(days: readonly number[]): number {
  return days.reduce((a, b) => Math.min(a, b));
}
