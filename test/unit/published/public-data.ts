import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the public data sets lie: `$LODESTAR_DATA`, else `../shared/data` beside the project. */
export const DATA_FOLDER = process.env['LODESTAR_DATA'] ?? join(ROOT, '..', 'shared', 'data');

/** Whether they are there. They are not part of the project: without them these tests are skipped. */
export const HAVE_DATA = existsSync(join(DATA_FOLDER, 'check_values.json'));

/** The one line that says why tests were skipped. */
export const NO_DATA =
  'Tests on public data are skipped: set LODESTAR_DATA to its folder (default ../shared/data).';

/** The text of a file of the public data. */
export function readData(path: string): string {
  return readFileSync(join(DATA_FOLDER, path), 'utf8');
}

/** Rows of a CSV file as cells; the header is left out unless asked for. No cell of these is quoted. */
export function readRows(path: string, { header = true } = {}): string[][] {
  const lines = readData(path).trim().split(/\r?\n/);
  return (header ? lines.slice(1) : lines).map((line) => line.split(','));
}

/** The same, as numbers. */
export function readNumbers(path: string): number[][] {
  return readRows(path).map((row) => row.map(Number));
}

/** Whole days since 1970 of `YYYY-MM-DD` or `YYYYMMDD`. */
export function dayOf(date: string): number {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T00:00:00Z`) / 86_400_000;
}
