import type { Facts } from '../../account/account.js';
import type { Fact } from '../../account/fact.js';
import type { Reading } from '../../account/reading.js';
import { scopeOf } from '../page/composed.js';
import type { PageFormat } from '../text/index.js';
import { CRM } from './address.js';
import { ACCOUNT_FIELDS, type AccountField } from './fields.js';
import { rowsIn } from './lists-on-page.js';
import { pageFormat } from './page-format.js';
import type { Row } from './rows/row.js';
import { factOf } from './values.js';

/** Reads the rows of a list view of accounts, in the order shown. See `Reader.readList`. */
export function readList(root: Element, org: string, { now }: { now: number }): Reading[] {
  const rows = rowsIn(scopeOf(root)).rows.filter((row) => row.id.startsWith('001'));
  const language = root.ownerDocument.documentElement.lang || undefined;
  const format = pageFormat(
    rows.map((row) => row.cells),
    language,
  );
  return rows.map((row) => ({
    key: { crm: CRM, org, id: row.id },
    facts: rowFacts(row, format, now),
    custom: {},
    related: {},
    readAt: now,
    expectations: [],
  }));
}

function rowFacts(row: Row, format: PageFormat, at: number): Facts {
  const facts: Record<string, Fact<unknown>> = {};
  for (const apiName of Object.keys(ACCOUNT_FIELDS) as AccountField[]) {
    const cell = row.cells.get(apiName);
    // An empty cell may be late: a list view never tells blank from not loaded.
    if (!cell?.text) continue;
    const { fact, kind } = ACCOUNT_FIELDS[apiName];
    const source = { kind: 'list-view', name: apiName } as const;
    facts[fact] = factOf(cell, kind, { format, source, at });
  }
  const source = { kind: 'list-view', name: 'Name' } as const;
  facts['name'] = { state: 'read', value: row.name, text: row.name, source, at };
  return facts as Facts;
}
