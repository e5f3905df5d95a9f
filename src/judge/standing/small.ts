import type { Rows } from './rows.js';

/** In books up to so many accounts the cuts follow every change. */
const SMALL = 16;

/** Whether the cuts of a book with these rows follow every change. */
export function isSmall(rows: Pick<Rows, 'size'>): boolean {
  return rows.size <= SMALL;
}
