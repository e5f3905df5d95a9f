import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';
import { keyText } from '../../account/record-key.js';
import { currenciesOf } from '../measure/currencies.js';
import { isEnough } from '../measure/enough.js';
import { finite } from '../measure/finite.js';
import { FLAGS, flagsOf } from '../measure/flags.js';
import { measure } from '../measure/measures.js';
import { salesOf } from '../measure/sales.js';
import { seatsOf } from '../measure/seats.js';
import { keyHash } from './key-hash.js';
import type { Names } from './names.js';

/**
 * What the standing keeps of one account: a row of 64-bit numbers, NaN where unknown. The amounts
 * stand twice, once in each of the account's currencies, so that the book's currency may change
 * without reading the book again. The last place is eight bytes of codes (`CODE`).
 */
export const COLUMN = {
  key: 0,
  employees: 1,
  lastWin: 2,
  wins: 3,
  openCases: 4,
  seenWon: 5,
  seenLost: 6,
  seats: 7,
  /** wonRevenue, openPipeline, annualRevenue in the first currency, then in the second. */
  money: 8,
  codes: 14,
} as const;

/** Numbers in a row. */
export const STRIDE = 15;

/** Where the amounts of one currency stand, from `COLUMN.money` on. */
export const MONEY = { wonRevenue: 0, openPipeline: 1, annualRevenue: 2, width: 3 } as const;

/** The bytes of `COLUMN.codes`: 0 unknown; flags as value + 2; `BIT`s; names as their place + 1. */
export const CODE = { flags: 0, bits: 3, currency: 4, industry: 6 } as const;

/** Nothing was won, or nothing is open, whatever the currency: an empty sum has none. */
export const BIT = { enough: 1, nothingWon: 2, nothingOpen: 4 } as const;

/** Writes an account's row. `names` gains the currency's and industry's name where they are new. */
export function writeRow(row: Float64Array, account: Account, names: Names): void {
  row.fill(NaN);
  const codes = new Uint8Array(row.buffer, row.byteOffset + COLUMN.codes * 8, 8).fill(0);
  const currencies = currenciesOf(account);
  const { employees, lastWin, wins, openCases } = measure(account, currencies[0]);
  const { seenWon, seenLost } = salesOf(account.related.opportunities, currencies[0]);
  row[COLUMN.key] = keyHash(keyText(account.key));
  row[COLUMN.employees] = employees ?? NaN;
  row[COLUMN.lastWin] = lastWin ?? NaN;
  row[COLUMN.wins] = wins ?? NaN;
  row[COLUMN.openCases] = openCases ?? NaN;
  row[COLUMN.seenWon] = seenWon;
  row[COLUMN.seenLost] = seenLost;
  row[COLUMN.seats] = seatsOf(account) ?? NaN;
  currencies.forEach((currency, i) => {
    const at = COLUMN.money + i * MONEY.width;
    const money = measure(account, currency);
    row[at + MONEY.wonRevenue] = finite(money.wonRevenue) ?? NaN;
    row[at + MONEY.openPipeline] = finite(money.openPipeline) ?? NaN;
    row[at + MONEY.annualRevenue] = finite(money.annualRevenue) ?? NaN;
    codes[CODE.currency + i] = names.currencies.codeFor(currency);
  });
  const flags = flagsOf(account);
  FLAGS.forEach((flag, i) => {
    const value = flags[flag];
    if (value !== undefined) codes[CODE.flags + i] = value + 2;
  });
  const noCurrency = measure(account, undefined);
  codes[CODE.bits] =
    (isEnough(account) ? BIT.enough : 0) |
    (noCurrency.wonRevenue === 0 ? BIT.nothingWon : 0) |
    (noCurrency.openPipeline === 0 ? BIT.nothingOpen : 0);
  const industry = known(account.facts.industry);
  const code = industry === undefined ? 0 : names.industries.codeFor(industry);
  codes[CODE.industry] = code & 0xff;
  codes[CODE.industry + 1] = code >>> 8;
}
