import type { Expectation } from '../../../account/reading.js';
import { has, type Scope } from '../../page/composed.js';
import type { RawField } from '../../raw.js';
import { FIELD } from '../table.js';
import type { ListsOnPage, RowsOnPage } from './lists-on-page.js';

interface Found {
  readonly scope: Scope;
  readonly fields: readonly RawField[];
  readonly onPage: ListsOnPage;
  readonly heading: string | undefined;
  /** Whether an unopened tab or a stencil may hold what is not there. */
  readonly holdsMore: boolean;
}

/**
 * What every record page should show, and what was found: a release of the CRM that renames what
 * the table names shows here first. Nothing of a value is in it, so that it can be passed on.
 */
export function recordCheck({ scope, fields, onPage, heading, holdsMore }: Found): Expectation[] {
  const named = fields.filter((field) => field.name !== undefined).length;
  const drawn = !holdsMore || has(scope, [FIELD.item, ...FIELD.value]);
  const rows = onPage.lists.flatMap((list) => list.rows);
  return [
    expectation('title', 1, heading ? 1 : 0),
    expectation('fields', drawn ? 1 : 0, named),
    expectation('lists', onPage.headers, onPage.lists.length),
    ...rowsCheck({ rows, unreadRows: onPage.unreadRows }),
  ];
}

/** That every row that is drawn can be read. */
export function rowsCheck({ rows, unreadRows }: RowsOnPage): Expectation[] {
  return [expectation('rows', rows.length + unreadRows, rows.length)];
}

/** Met where at least as many were found as expected. */
function expectation(code: string, expected: number, found: number): Expectation {
  return { code, expected, found, met: found >= expected };
}
