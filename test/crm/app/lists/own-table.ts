import { h } from '../dom/element.js';
import type { CrmRecord } from '../model/records.js';
import { words } from '../session.js';
import { base } from '../values/base.js';
import { cellOf } from '../values/cell.js';
import { columnsOf } from './columns.js';
import type { TableOptions } from './table-options.js';

const NUMBERS = new Set(['currency', 'number', 'percent']);

/** A table of records drawn by Salesforce's own table, with the column types of record lists. */
export function ownTable(rows: readonly CrmRecord[], options: TableOptions): HTMLElement {
  const { listView } = options;
  const columns = columnsOf(options.object, options.columns, 0);
  const data = rows.map((record) => {
    const row: { [name: string]: string | undefined } = { id: record.id };
    for (const { api, fieldName } of columns) {
      const cell = cellOf(record, api, listView);
      row[fieldName] = cell.text;
      row[`${fieldName}:href`] = cell.href;
    }
    return row;
  });
  const table = base('lst-customized-datatable', {
    keyField: 'id',
    data,
    columns: [
      ...columns.map(({ label, fieldName, type, kind }) => ({
        label,
        fieldName,
        type,
        hideDefaultActions: true,
        ...(NUMBERS.has(kind) ? { cellAttributes: { alignment: 'right' } } : {}),
        ...(type === 'forceLookup'
          ? { typeAttributes: { href: { fieldName: `${fieldName}:href` } } }
          : {}),
      })),
      {
        type: 'lstListViewRowLevelAction',
        fixedWidth: 50,
        hideDefaultActions: true,
        typeAttributes: { label: words.showActions },
      },
    ],
    hideCheckboxColumn: !listView,
    showRowNumberColumn: listView,
    resizeColumnDisabled: true,
    ariaLabel: options.label,
  });
  return h('div.own-table', {}, table);
}
