import { COLUMN } from './row.js';
import type { Rows } from './rows.js';
import { BANDS, sizeBand } from './size-band.js';
import { SortedValues } from './sorted.js';

/** Seats per employee of accounts that own any, by the group of peers. */
export type SeatRatios = Map<number, SortedValues>;

/** The groups an account is compared with, the closest first: industry and size, size, the book. */
export function seatGroups(employees: number, industry: number): readonly number[] {
  const band = sizeBand(employees);
  return industry > 0 ? [(industry + 1) * BANDS + band, band, -1] : [band, -1];
}

/** Adds (1) or takes out (−1) one row. */
export function countSeats(ratios: SeatRatios, rows: Rows, index: number, sign: 1 | -1): void {
  const employees = rows.get(index, COLUMN.employees);
  const seats = rows.get(index, COLUMN.seats);
  if (!(employees >= 1 && seats > 0)) return;
  for (const group of seatGroups(employees, rows.industry(index))) {
    let values = ratios.get(group);
    if (!values) {
      values = new SortedValues([], 'later');
      ratios.set(group, values);
    }
    if (sign === 1) values.insert(seats / employees);
    else values.remove(seats / employees);
  }
}
