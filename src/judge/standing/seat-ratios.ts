import { COLUMN } from './row.js';
import type { Rows } from './rows.js';
import { sizeBand } from './size-band.js';
import { SortedValues } from './sorted.js';

/** Seats per employee of accounts that own any, by the group of peers. */
export type SeatRatios = Map<string, SortedValues>;

/** The groups an account is compared with, the closest first: industry and size, size, the book. */
export function seatGroups(employees: number, industry: number): readonly string[] {
  const band = sizeBand(employees);
  return [...(industry > 0 ? [`industry ${industry} size ${band}`] : []), `size ${band}`, 'book'];
}

/** Adds (1) or takes out (−1) one row. */
export function countSeats(ratios: SeatRatios, rows: Rows, index: number, sign: 1 | -1): void {
  const employees = rows.get(index, COLUMN.employees);
  const seats = rows.get(index, COLUMN.seats);
  if (!(employees >= 1 && seats > 0)) return;
  for (const group of seatGroups(employees, rows.industry(index))) {
    const values = ratios.get(group) ?? new SortedValues();
    ratios.set(group, values);
    if (sign === 1) values.insert(seats / employees);
    else values.remove(seats / employees);
  }
}
