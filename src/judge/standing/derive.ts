import { Ownership } from './ownership.js';
import { CODE, COLUMN, DEALS } from './row.js';
import { countSeats } from './seat-ratios.js';
import { ANY_SIZE, sizeBand } from './size-band.js';
import { SortedValues } from './sorted.js';
import { RANKED, rowFlag, rowMeasure, type Standing } from './standing.js';
import { rowYearly } from './yearly.js';

/** Adds (`sign` 1) or takes out (−1) what one row brings to the statistics derived from all rows. */
export function countRow(standing: Standing, index: number, sign: 1 | -1): void {
  countCurrencies(standing, index, sign);
  countValues(standing, index, sign);
  standing.ownership?.count(standing.rows, index, standing.currency, sign);
}

/** What does not depend on the book's currency, and decides which it is. */
function countCurrencies(standing: Standing, index: number, sign: 1 | -1): void {
  const { rows, currencyCounts } = standing;
  for (let n = 0; n < 2; n += 1) {
    const code = rows.code(index, CODE.currency + n);
    if (code === 0) continue;
    const count = (currencyCounts.get(code) ?? 0) + sign;
    if (count > 0) currencyCounts.set(code, count);
    else currencyCounts.delete(code);
  }
}

function countValues(standing: Standing, index: number, sign: 1 | -1): void {
  const { rows } = standing;
  for (const name of RANKED) {
    const value = rowMeasure(standing, index, name);
    if (!Number.isNaN(value)) change(standing.sorted[name], value, sign);
  }
  countPurchases(standing, index, sign);
  countDecided(standing, index, sign);
  for (let flag = 0; flag < standing.flagCounts.length; flag += 1)
    if (rowFlag(standing, index, flag) !== undefined)
      standing.flagCounts[flag] = (standing.flagCounts[flag] as number) + sign;
  countSeats(standing.seatRatios, rows, index, sign);
  const end = rows.dealWord(index, DEALS.lastEnd) - 1;
  if (end >= 0) change(valuesOf(standing.terms, rows.dealByte(index, DEALS.renewals)), end, sign);
  const seatPrice = rows.dealAmount(index, DEALS.seatPrice);
  const comparable = rows.code(index, CODE.currency) === standing.currency;
  if (comparable && seatPrice > 0 && Number.isFinite(seatPrice))
    change(standing.seatPrices, seatPrice, sign);
}

/** Won revenue per employee of buyers, and what accounts buy a year, by size band. */
function countPurchases(standing: Standing, index: number, sign: 1 | -1): void {
  const employees = standing.rows.get(index, COLUMN.employees);
  const won = rowMeasure(standing, index, 'wonRevenue');
  if (!(employees >= 1) || Number.isNaN(won)) return;
  const band = sizeBand(employees);
  if (won > 0) {
    change(ratiosOf(standing, band), won / employees, sign);
    change(ratiosOf(standing, ANY_SIZE), won / employees, sign);
  }
  const year = won > 0 ? rowYearly(standing, index) : 0;
  if (!Number.isNaN(year)) change(valuesOf(standing.yearly, band), year, sign);
}

/** Decided deals of the book and of the account's type, and who bought once and again. */
function countDecided(standing: Standing, index: number, sign: 1 | -1): void {
  const { rows, decidedByType } = standing;
  const won = rows.get(index, COLUMN.seenWon);
  const lost = rows.get(index, COLUMN.seenLost);
  standing.wins += sign * won;
  standing.losses += sign * lost;
  const wins = rows.get(index, COLUMN.wins);
  if (wins >= 1) standing.buyers += sign;
  if (wins >= 2) standing.repeatBuyers += sign;
  if (won + lost === 0) return;
  const type = rows.dealWord(index, DEALS.type);
  const had = decidedByType.get(type) ?? { won: 0, lost: 0 };
  had.won += sign * won;
  had.lost += sign * lost;
  decidedByType.set(type, had);
}

function change(values: SortedValues, value: number, sign: 1 | -1): void {
  if (sign === 1) values.insert(value);
  else values.remove(value);
}

/** The peers' ratios of one size band. */
export function ratiosOf(standing: Standing, band: number): SortedValues {
  return valuesOf(standing.ratios, band);
}

function valuesOf(groups: Map<number, SortedValues>, group: number): SortedValues {
  let values = groups.get(group);
  if (!values) {
    values = unsorted();
    groups.set(group, values);
  }
  return values;
}

/** What the rows say of products: counted once, when it is first asked for. */
export function ownershipOf(standing: Standing): Ownership {
  standing.ownership ??= new Ownership(standing.rows, standing.currency);
  return standing.ownership;
}

/** The currency of the most accounts; of equals the one whose code comes first in the alphabet. */
export function mostUsedCurrency({ currencyCounts, names }: Standing): number {
  let best = 0;
  for (const [code, count] of currencyCounts) {
    const most = currencyCounts.get(best) ?? 0;
    const earlier = (names.currencies.nameOf(code) ?? '') < (names.currencies.nameOf(best) ?? '');
    if (count > most || (count === most && earlier)) best = code;
  }
  return best;
}

/** Computes everything derived from the rows anew: after loading, and when the currency changes. */
export function deriveAll(standing: Standing): void {
  standing.wins = 0;
  standing.losses = 0;
  standing.buyers = 0;
  standing.repeatBuyers = 0;
  standing.flagCounts.fill(0);
  standing.seatRatios.clear();
  standing.ratios.clear();
  standing.yearly.clear();
  standing.terms.clear();
  standing.decidedByType.clear();
  standing.currencyCounts.clear();
  standing.ownership = undefined;
  const { rows } = standing;
  for (let index = 0; index < rows.size; index += 1) countCurrencies(standing, index, 1);
  standing.currency = mostUsedCurrency(standing);
  standing.seatPrices = unsorted();
  for (const name of RANKED) standing.sorted[name] = unsorted();
  for (let index = 0; index < rows.size; index += 1) countValues(standing, index, 1);
}

/** Values that are sorted at the first question for them. */
function unsorted(): SortedValues {
  return new SortedValues([], 'later');
}
