import type { Facts } from '../../../account/account.js';
import type { Fact } from '../../../account/fact.js';
import type { Reading } from '../../../account/reading.js';
import type { RawRows } from '../../raw.js';
import type { PageFormat } from '../../text/index.js';
import { ACCOUNT_FIELDS, type AccountField } from './fields.js';
import { pageFormat } from './page-format.js';
import { type Row, rowOf } from './rows/row.js';
import { factOf } from './values.js';

/** The facts of the rows of a list view of accounts, in the order shown. */
export function accountRows({ crm, org, rows: raw, language, readAt }: RawRows): Reading[] {
  const rows = raw.filter((row) => row.id.startsWith('001')).map(rowOf);
  const format = pageFormat(
    rows.map((row) => row.cells),
    language,
  );
  return rows.map((row) => ({
    key: { crm, org, id: row.id },
    facts: rowFacts(row, format, readAt),
    custom: {},
    related: {},
    readAt,
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
