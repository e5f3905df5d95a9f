import {
  cdnowPurchases,
  mavenPurchases,
  northwindPurchases,
  type Purchase,
} from '../unit/published/books.js';
import { dayOf } from '../unit/published/public-data.js';
import type { Split } from './splits.js';

/** A book of the public data and where it is cut in two. */
export interface BackTest extends Split {
  readonly name: string;
  readonly about: string;
}

const WEEKS_39 = 39 * 7;

function backTest(
  name: string,
  purchases: readonly Purchase[],
  cut: string,
  weeksAfter?: number,
): BackTest {
  const last = Math.max(...purchases.map(({ day }) => day));
  const until = weeksAfter === undefined ? last : dayOf(cut) + weeksAfter;
  return {
    name,
    about: `until ${cut}, then until ${dateOf(until)}`,
    purchases,
    cut: dayOf(cut),
    until,
  };
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Who will be active: CDNOW as Fader & Hardie cut it, 39 + 39 weeks. */
export function loyaltyTests(): BackTest[] {
  return [
    backTest('CDNOW', cdnowPurchases(), '1997-09-30', WEEKS_39),
    backTest('Northwind', northwindPurchases(), '1997-12-31'),
    backTest('Maven', mavenPurchases(), '2017-07-31'),
  ];
}

/** What will be bought next. CDNOW is left out: it does not say which records were bought. */
export function whitespaceTests(): BackTest[] {
  return [
    backTest('Northwind', northwindPurchases(), '1997-12-31'),
    backTest('Maven', mavenPurchases(), '2017-07-31'),
  ];
}

/** Who is at the top, and stays there. */
export function concentrationTests(): BackTest[] {
  return [
    backTest('CDNOW', cdnowPurchases(), '1997-09-30', WEEKS_39),
    backTest('Northwind', northwindPurchases(), '1997-05-31'),
    backTest('Maven', mavenPurchases(), '2017-07-31'),
  ];
}
