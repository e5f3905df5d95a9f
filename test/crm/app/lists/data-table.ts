import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { CrmRecord } from '../model/records.js';
import { words } from '../session.js';
import { hasComponents } from '../values/base.js';
import { cellOf } from '../values/cell.js';
import { type Column, columnsOf, helperKey } from './columns.js';
import { ownTable } from './own-table.js';
import type { TableOptions } from './table-options.js';

/** With more columns than this a table becomes wider than the page. */
const MANY = 9;

/** Columns before the first field in a list view: row number and check box. */
const LEADING = 2;
const NUMBER_KEY = helperKey('rowNumber', 0);
const CHECK_KEY = 'SELECTABLE_CHECKBOX-SELECTABLE_CHECKBOX-1';

function headerCell({ label, key, kind }: Column): HTMLElement {
  return h(
    `th.kind-${kind}`,
    { scope: 'col', role: 'columnheader', 'aria-label': label, 'data-col-key-value': key },
    nest(
      'lightning-primitive-header-factory > span.slds-th__action',
      h('span.slds-truncate', { title: label }, label),
    ),
  );
}

function editButton(label: string): HTMLElement {
  return h(
    'button.slds-button.slds-button_icon.slds-cell-edit__button',
    { type: 'button', tabindex: '-1' },
    icon('pencil'),
    h('span.slds-assistive-text', {}, words.edit(label)),
  );
}

function bodyCell(record: CrmRecord, column: Column, first: boolean, listView: boolean) {
  const { field, text, content } = cellOf(record, column.api, listView);
  const editable = listView && !first && !field.readOnly;
  return h(
    `${first ? 'th' : 'td'}.kind-${column.kind}`,
    {
      scope: first ? 'row' : undefined,
      role: first ? 'rowheader' : 'gridcell',
      tabindex: '-1',
      'data-label': column.label,
      'data-col-key-value': column.key,
      'data-cell-value': text,
    },
    h(
      'lightning-primitive-cell-factory',
      { 'data-label': column.label },
      h(
        'span.slds-grid.slds-grid_align-spread',
        {},
        nest('div.slds-truncate > lightning-primitive-custom-cell', content),
        editable && editButton(column.label),
      ),
    ),
  );
}

function helperCell(tag: 'th' | 'td', key: string, className: string, content: Node | string) {
  const role = tag === 'th' ? 'columnheader' : 'gridcell';
  return h(`${tag}.${className}`, { 'data-col-key-value': key, role }, content);
}

function checkBox(): HTMLElement {
  return nest(
    'lightning-primitive-cell-checkbox > span.slds-checkbox',
    h('input[type="checkbox"]', { tabindex: '-1', 'aria-label': 'Select' }),
  );
}

function rowMenu(): HTMLElement {
  return nest(
    'lightning-primitive-cell-factory > span > div > lightning-primitive-custom-cell > lst-list-view-row-level-action > button.slds-button.slds-button_icon-border.row-menu[type="button"]',
    icon('chevron'),
    h('span.slds-assistive-text', {}, words.showActions),
  );
}

/** A table of records in the shape of `lightning-datatable`. */
export function dataTable(rows: readonly CrmRecord[], options: TableOptions): HTMLElement {
  if (hasComponents()) return ownTable(rows, options);
  const { listView } = options;
  const leading = listView ? LEADING : 0;
  const columns = columnsOf(options.object, options.columns, leading);
  const menuKey = helperKey('lstListViewRowLevelAction', leading + columns.length);
  const head = h(
    'tr',
    { 'data-row-key-value': 'HEADER' },
    listView && helperCell('th', NUMBER_KEY, 'row-number', ''),
    listView && helperCell('th', CHECK_KEY, 'row-check', checkBox()),
    ...columns.map(headerCell),
    helperCell('th', menuKey, 'row-action', ''),
  );
  const body = rows.map((record, at) =>
    h(
      'tr',
      { 'data-row-key-value': record.id, 'data-row-number': at + 1, role: 'row' },
      listView &&
        helperCell(
          'td',
          NUMBER_KEY,
          'row-number',
          h('span', { 'aria-hidden': 'true' }, `${at + 1}`),
        ),
      listView && helperCell('td', CHECK_KEY, 'row-check', checkBox()),
      ...columns.map((column, index) => bodyCell(record, column, index === 0, listView)),
      helperCell('td', menuKey, 'row-action', rowMenu()),
    ),
  );
  return nest(
    'lst-customized-datatable > div.dt-outer-container > div.slds-scrollable_x',
    h(
      `table.slds-table.slds-table_header-fixed.slds-table_bordered${columns.length > MANY ? '.slds-table_many' : ''}`,
      { role: 'grid', 'aria-label': options.label },
      h('thead', { 'data-rowgroup-header': true }, head),
      h('tbody', { 'data-rowgroup-body': true }, ...body),
    ),
  );
}
