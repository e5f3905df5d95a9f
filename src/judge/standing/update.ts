import type { Account } from '../../account/account.js';
import { keyText } from '../../account/record-key.js';
import { DEFAULT_OPTIONS, type JudgeOptions } from '../options.js';
import { cutsOf } from '../tier/cuts.js';
import { countRow, deriveAll, mostUsedCurrency } from './derive.js';
import { keyHash } from './key-hash.js';
import { CUTS_PART, HEAD_PART, NAMES_PART, rowsPart } from './part-names.js';
import { STRIDE, writeRow } from './row.js';
import { ROWS_PER_PART } from './rows.js';
import { isSmall } from './small.js';
import type { Standing } from './standing.js';

/** In larger books than `isSmall` the cuts are computed anew once 1 / `STALE` of the accounts changed: O(log n) a change. */
const STALE = 16;

/**
 * Takes an account's new facts into the standing, in place: O(log n) to search and one move of
 * memory; the cuts follow at every change in small books and lazily in larger ones.
 * @param before the account as the standing has it; undefined adds
 * @param after undefined takes the account out
 * @returns the names of the stored parts that changed
 */
export function updateStanding(
  standing: Standing,
  before: Account | undefined,
  after: Account | undefined,
  options: JudgeOptions = DEFAULT_OPTIONS,
): ReadonlySet<string> {
  const changed = new Set<string>([HEAD_PART]);
  const names = nameCount(standing);
  if (before && (!after || keyText(before.key) !== keyText(after.key)))
    takeOut(standing, before, changed);
  if (after) putIn(standing, after, changed);
  if (nameCount(standing) !== names) changed.add(NAMES_PART);
  if (mostUsedCurrency(standing) !== standing.currency) deriveAll(standing);
  standing.changes += 1;
  if (isStale(standing)) for (const part of recut(standing, options)) changed.add(part);
  return changed;
}

/**
 * Computes the cuts anew over the whole book: after options changed, or when there is time.
 * @returns the names of the stored parts that changed
 */
export function recut(
  standing: Standing,
  options: JudgeOptions = DEFAULT_OPTIONS,
): ReadonlySet<string> {
  standing.cuts = cutsOf(standing, options);
  standing.changes = 0;
  return new Set([HEAD_PART, CUTS_PART]);
}

function putIn(standing: Standing, account: Account, changed: Set<string>): void {
  const row = new Float64Array(STRIDE);
  writeRow(row, account, standing.names);
  const found = standing.rows.indexOf(row[0] as number);
  if (found >= 0) countRow(standing, found, -1);
  const index = standing.rows.put(row);
  countRow(standing, index, 1);
  changed.add(rowsPart(Math.floor(index / ROWS_PER_PART)));
}

function takeOut(standing: Standing, account: Account, changed: Set<string>): void {
  const index = standing.rows.indexOf(keyHash(keyText(account.key)));
  if (index < 0) return;
  countRow(standing, index, -1);
  standing.rows.remove(index);
  changed.add(rowsPart(Math.floor(index / ROWS_PER_PART)));
  changed.add(rowsPart(Math.floor(standing.rows.size / ROWS_PER_PART)));
}

function isStale({ rows, changes }: Standing): boolean {
  return isSmall(rows) || changes * STALE > rows.size;
}

function nameCount({ names }: Standing): number {
  return Object.values(names).reduce((all, table) => all + table.names.length, 0);
}
