import type { Account } from '../../account/account.js';
import type { LoyaltyChange, Person } from '../../account/brief.js';
import type { CalendarDate } from '../../account/calendar-date.js';
import { amountIn } from '../../account/money.js';
import { isComplete } from '../../account/related.js';
import { productName } from '../measure/products.js';
import { winDays } from './wins.js';

/** With fewer gaps between won deals there is no usual one. */
const MINIMUM_GAPS = 2;
/** A gap is longer than usual from so many times the usual one on, if none was as long. */
const LONGER = 1.5;
/** A price is lower from this share of the usual one on: less is rounding and currency. */
const LOWER = 0.05;

/** What the changes of an account are told from. */
export interface Look {
  readonly account: Account;
  readonly openCases: number;
  /** Its people now, and when it was judged last. */
  readonly people: readonly Person[];
  readonly peopleBefore: readonly Person[] | undefined;
  readonly currency: string | undefined;
  /** Day number. */
  readonly today: number;
}

/** What changed in how the account buys, the most telling first. */
export function changesOf(look: Look): readonly LoyaltyChange[] {
  const { openCases } = look;
  return [
    ...gapChange(winDays(look.account), look.today),
    ...championChanges(look),
    ...priceChanges(look),
    ...(openCases > 0 ? [{ code: 'cases-open', count: openCases } as const] : []),
  ];
}

/** Longer without a won deal than ever, and half as long again as the median gap. */
function gapChange(days: readonly number[], today: number): readonly LoyaltyChange[] {
  const distinct = [...new Set(days)];
  const gaps = distinct
    .slice(1)
    .map((day, i) => day - (distinct[i] ?? day))
    .sort((a, b) => a - b);
  const since = today - (distinct.at(-1) ?? today);
  const usual = median(gaps);
  if (gaps.length < MINIMUM_GAPS || !(since > (gaps.at(-1) ?? 0) && since >= LONGER * usual))
    return [];
  return [{ code: 'gap-longer', days: since, usual }];
}

/**
 * Champions who were known and no longer stand in the whole list of contacts. Whom the user added was
 * taken away by the user.
 */
function championChanges({ account, people, peopleBefore }: Look): readonly LoyaltyChange[] {
  if (!peopleBefore || !isComplete(account.related.contacts)) return [];
  const now = new Set(people.map(({ id }) => id));
  return peopleBefore
    .filter(({ id, role, added }) => role === 'champion' && !added && !now.has(id))
    .map(({ name }) => ({ code: 'champion-left', name }));
}

/** Products whose last price in a won deal lies below the median of those before. */
function priceChanges({ account, currency }: Look): readonly LoyaltyChange[] {
  const prices = new Map<string, { readonly on: CalendarDate; readonly price: number }[]>();
  for (const { outcome, closeDate, products = [] } of account.related.opportunities?.rows ?? []) {
    if (outcome !== 'won' || closeDate === undefined || currency === undefined) continue;
    for (const line of products) {
      const price = line.price && amountIn(line.price, currency);
      const product = productName(line.name);
      if (product === '' || price === undefined || !(price > 0 && Number.isFinite(price))) continue;
      prices.set(product, [...(prices.get(product) ?? []), { on: closeDate, price }]);
    }
  }
  return [...prices]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([product, paid]): LoyaltyChange[] => {
      const dated = paid.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.price - b.price));
      const last = dated.at(-1);
      const before = dated.filter(({ on }) => last !== undefined && on < last.on);
      const usual = median(before.map(({ price }) => price).sort((a, b) => a - b));
      const share = last ? 1 - last.price / usual : NaN;
      return last && share >= LOWER ? [{ code: 'price-lower', product, share, on: last.on }] : [];
    });
}

/** The middle of ascending numbers; NaN of none. */
function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
