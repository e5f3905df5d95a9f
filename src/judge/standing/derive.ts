import { CODE, COLUMN } from './row.js';
import { countSeats } from './seat-ratios.js';
import { ANY_SIZE, BANDS, sizeBand } from './size-band.js';
import { SortedValues } from './sorted.js';
import { RANKED, rowFlag, rowMeasure, type Standing } from './standing.js';

/** Adds (`sign` 1) or takes out (−1) what one row brings to the statistics derived from all rows. */
export function countRow(standing: Standing, index: number, sign: 1 | -1): void {
  for (const name of RANKED) {
    const value = rowMeasure(standing, index, name);
    if (!Number.isNaN(value)) change(standing.sorted[name], value, sign);
  }
  const ratio = ratioOf(standing, index);
  if (ratio !== undefined) {
    change(ratiosOf(standing, ratio.band), ratio.value, sign);
    change(ratiosOf(standing, ANY_SIZE), ratio.value, sign);
  }
  standing.wins += sign * standing.rows.get(index, COLUMN.seenWon);
  standing.losses += sign * standing.rows.get(index, COLUMN.seenLost);
  countFlags(standing, index, sign);
  countSeats(standing.seatRatios, standing.rows, index, sign);
  for (const code of currencyCodes(standing, index)) {
    const count = (standing.currencyCounts.get(code) ?? 0) + sign;
    if (count > 0) standing.currencyCounts.set(code, count);
    else standing.currencyCounts.delete(code);
  }
}

function countFlags(standing: Standing, index: number, sign: 1 | -1): void {
  standing.flagCounts.forEach((count, flag) => {
    if (rowFlag(standing, index, flag) !== undefined) standing.flagCounts[flag] = count + sign;
  });
}

function change(values: SortedValues, value: number, sign: 1 | -1): void {
  if (sign === 1) values.insert(value);
  else values.remove(value);
}

/** Won revenue per employee of an account that bought something, and its size band. */
function ratioOf(
  standing: Standing,
  index: number,
): { readonly band: number; readonly value: number } | undefined {
  const employees = standing.rows.get(index, COLUMN.employees);
  const won = rowMeasure(standing, index, 'wonRevenue');
  if (!(employees >= 1 && won > 0)) return undefined;
  return { band: sizeBand(employees), value: won / employees };
}

/** The peers' ratios of one size band. */
export function ratiosOf(standing: Standing, band: number): SortedValues {
  const values = standing.ratios.get(band) ?? new SortedValues();
  standing.ratios.set(band, values);
  return values;
}

function currencyCodes({ rows }: Standing, index: number): readonly number[] {
  return [rows.code(index, CODE.currency), rows.code(index, CODE.currency + 1)].filter(
    (code) => code > 0,
  );
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
  standing.flagCounts.fill(0);
  standing.seatRatios.clear();
  standing.currencyCounts.clear();
  const { rows } = standing;
  for (let index = 0; index < rows.size; index += 1) {
    standing.wins += rows.get(index, COLUMN.seenWon);
    standing.losses += rows.get(index, COLUMN.seenLost);
    countFlags(standing, index, 1);
    countSeats(standing.seatRatios, standing.rows, index, 1);
    for (const code of currencyCodes(standing, index))
      standing.currencyCounts.set(code, (standing.currencyCounts.get(code) ?? 0) + 1);
  }
  standing.currency = mostUsedCurrency(standing);
  for (const name of RANKED) {
    const values = new Float64Array(rows.size);
    let size = 0;
    for (let index = 0; index < rows.size; index += 1) {
      const value = rowMeasure(standing, index, name);
      if (!Number.isNaN(value)) values[size++] = value;
    }
    standing.sorted[name] = new SortedValues(values.subarray(0, size));
  }
  const ratios: number[][] = Array.from({ length: BANDS }, () => []);
  for (let index = 0; index < rows.size; index += 1) {
    const ratio = ratioOf(standing, index);
    if (ratio) ratios[ratio.band]?.push(ratio.value);
  }
  standing.ratios.clear();
  standing.ratios.set(ANY_SIZE, new SortedValues(ratios.flat()));
  ratios.forEach((values, band) => {
    if (values.length > 0) standing.ratios.set(band, new SortedValues(values));
  });
}
