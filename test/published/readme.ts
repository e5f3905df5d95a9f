import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type LoyaltyBackTest, tables } from './tables.js';

/** The file that shows the tables. */
export const README = fileURLToPath(new URL('README.md', import.meta.url));

const BEGIN = '<!-- tables: written by print.ts -->';
const END = '<!-- tables end -->';

/**
 * The README with its tables as they are calculated now.
 * @throws {Error} when the marks between which they stand are missing
 */
export function freshReadme(loyalty?: readonly LoyaltyBackTest[]): string {
  const text = readFileSync(README, 'utf8');
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`No marks for the tables in ${README}`);
  return `${text.slice(0, from + BEGIN.length)}\n\n${tables(loyalty)}\n\n${text.slice(to)}`;
}
