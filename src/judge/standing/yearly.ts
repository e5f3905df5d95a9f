import { COLUMN } from './row.js';
import { rowMeasure, type Standing } from './standing.js';

/** As `yearly` counts them. */
export const DAYS_PER_YEAR = 365;

/**
 * Won revenue per year of buying, from the first won deal to the last, which counts a year at least:
 * a year of it is more than a year's only where all of it came in less. 0 for who never bought.
 */
export function yearly(won: number, firstWin: number, lastWin: number): number {
  const days = lastWin - firstWin;
  return won / (days > DAYS_PER_YEAR ? days / DAYS_PER_YEAR : 1);
}

/** What the row's account buys a year, in the book's currency; NaN when its sales are unknown. */
export function rowYearly(standing: Pick<Standing, 'rows' | 'currency'>, index: number): number {
  const { rows } = standing;
  return yearly(
    rowMeasure(standing, index, 'wonRevenue'),
    rows.get(index, COLUMN.firstWin),
    rows.get(index, COLUMN.lastWin),
  );
}
