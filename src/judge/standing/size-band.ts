/** Upper ends, in employees, of the bands that accounts are compared within; the last is open. */
const ENDS = [10, 50, 250, 1000, 5000, 25_000];

export const BANDS = ENDS.length + 1;

/** The band of a number of employees, 0 for the smallest: micro, small, medium … as the EU counts them, then by fives. */
export function sizeBand(employees: number): number {
  const band = ENDS.findIndex((end) => employees < end);
  return band < 0 ? ENDS.length : band;
}

/** In place of a band: accounts of every size. */
export const ANY_SIZE = -1;
