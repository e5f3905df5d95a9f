import type { Account } from '../../account/account.js';
import { known } from '../../account/fact.js';
import { keyText } from '../../account/record-key.js';
import { currenciesOf } from '../measure/currencies.js';
import { isEnough } from '../measure/enough.js';
import { finite } from '../measure/finite.js';
import { FLAGS, flagsOf } from '../measure/flags.js';
import { measure } from '../measure/measures.js';
import { productsOf } from '../measure/products.js';
import { salesOf } from '../measure/sales.js';
import { seatPriceOf, seatsOf } from '../measure/seats.js';
import { termsOf } from '../measure/terms.js';
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
  /** Day number of the oldest won opportunity. */
  firstWin: 14,
  codes: 15,
  /** A bit for each product by its code: the account owns it. */
  owned: 16,
  /** Six numbers of bytes, see `DEALS`. */
  deals: 20,
} as const;

/** Numbers in a row. */
export const STRIDE = 26;

/** How many products a book tells apart: the bits of `COLUMN.owned`. */
export const MOST_PRODUCTS = 256;

/** Of so many products of an account, by name, the price and the decided deals are kept. */
export const PRODUCT_SLOTS = 5;

/**
 * The bytes of `COLUMN.deals`. For each slot a product's code − 1, deals won and lost (at most 255)
 * and what was paid for it in the row's first currency (32-bit float, NaN unknown); a slot without
 * prices and deals is empty. Then the account's type, its contract terms, and what it paid for a seat.
 */
export const DEALS = {
  product: 0,
  won: 5,
  lost: 10,
  renewals: 15,
  type: 16,
  /** Day number of the last contract end + 1, 16 bits; 0: none known. */
  lastEnd: 18,
  seatPrice: 20,
  paid: 24,
  bytes: 48,
} as const;

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
  const { seenWon, seenLost, firstWin } = salesOf(account.related.opportunities, currencies[0]);
  row[COLUMN.key] = keyHash(keyText(account.key));
  row[COLUMN.employees] = employees ?? NaN;
  row[COLUMN.lastWin] = lastWin ?? NaN;
  row[COLUMN.wins] = wins ?? NaN;
  row[COLUMN.openCases] = openCases ?? NaN;
  row[COLUMN.firstWin] = firstWin ?? NaN;
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
  writeProducts(row, account, currencies[0], names);
}

/** What the row keeps of products, prices and terms. */
function writeProducts(
  row: Float64Array,
  account: Account,
  currency: string | undefined,
  names: Names,
): void {
  const { buffer, byteOffset } = row;
  const owned = new Uint8Array(buffer, byteOffset + COLUMN.owned * 8, MOST_PRODUCTS / 8);
  const deals = new DataView(row.buffer, row.byteOffset + COLUMN.deals * 8, DEALS.bytes);
  owned.fill(0);
  for (let byte = 0; byte < DEALS.bytes; byte += 1) deals.setUint8(byte, 0);
  let slot = 0;
  for (const product of productsOf(account, currency)) {
    const code = names.products.codeFor(product.name) - 1;
    if (code < 0) continue;
    if (product.owned) owned[code >> 3] = (owned[code >> 3] as number) | (1 << (code & 7));
    const paid = product.paid ?? NaN;
    if (slot === PRODUCT_SLOTS || (Number.isNaN(paid) && product.won + product.lost === 0))
      continue;
    deals.setUint8(DEALS.product + slot, code);
    deals.setUint8(DEALS.won + slot, Math.min(255, product.won));
    deals.setUint8(DEALS.lost + slot, Math.min(255, product.lost));
    deals.setFloat32(DEALS.paid + slot * 4, paid, true);
    slot += 1;
  }
  const type = known(account.facts.type);
  deals.setUint16(DEALS.type, type === undefined ? 0 : names.types.codeFor(type), true);
  const terms = termsOf(account);
  if (terms && terms.lastEnd >= 0 && terms.lastEnd < 0xffff) {
    deals.setUint8(DEALS.renewals, Math.min(255, terms.renewals));
    deals.setUint16(DEALS.lastEnd, terms.lastEnd + 1, true);
  }
  const price = currency === undefined ? undefined : seatPriceOf(account, currency);
  deals.setFloat32(DEALS.seatPrice, price ?? NaN, true);
}
