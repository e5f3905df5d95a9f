import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { ObjectName } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { labelOf, words } from '../session.js';
import { type Cell, cellOf } from '../values/cell.js';

/** How a table of records is drawn. */
export interface TableOptions {
  readonly object: ObjectName;
  readonly label: string;
  readonly columns: readonly string[];
  /** Row numbers, check boxes and editable cells, as list views have them. */
  readonly listView: boolean;
}

const LINES = 'div.slds-truncate';

function cellFactory(label: string, ...content: (Node | false)[]): HTMLElement {
  return h(
    'lightning-primitive-cell-factory',
    { 'data-label': label },
    h('span.slds-grid.slds-grid_align-spread', {}, ...content),
  );
}

function bodyCell(cell: Cell, label: string, key: string, first: boolean, editable: boolean) {
  const edit =
    editable &&
    h(
      'button.slds-button.slds-button_icon.slds-cell-edit__button',
      { type: 'button', tabindex: '-1' },
      icon('pencil'),
      h('span.slds-assistive-text', {}, words.edit(label)),
    );
  return h(
    first ? 'th' : 'td',
    {
      scope: first ? 'row' : undefined,
      role: first ? 'rowheader' : 'gridcell',
      tabindex: '-1',
      'data-label': label,
      'data-col-key-value': key,
      'data-cell-value': cell.text,
      class: `kind-${cell.field.kind}`,
    },
    cellFactory(label, nest(`${LINES} > lightning-primitive-custom-cell`, cell.content), edit),
  );
}

function columnKey(api: string, type: string, index: number): string {
  return `${api}-${type}-${index}`;
}

function helperCell(tag: 'th' | 'td', key: string, className: string, content: Node | string) {
  return h(
    `${tag}.${className}`,
    { 'data-col-key-value': key, role: tag === 'th' ? 'columnheader' : 'gridcell' },
    content,
  );
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

/**
 * A table of records in the shape of `lightning-datatable`. `data-col-key-value` is
 * `<field API name>-<column type>-<index>`; columns without a field have their index as name.
 */
export function dataTable(rows: readonly CrmRecord[], options: TableOptions): HTMLElement {
  const { object, columns, listView } = options;
  const shift = listView ? 2 : 0;
  const cells = (record: CrmRecord) => columns.map((api) => cellOf(record, api, listView));
  const types = new Map(
    columns.map((api) => [api, rows[0] ? cellOf(rows[0], api).type : 'lstFormattedText']),
  );
  // A column's type does not depend on whether its first row is blank.
  for (const record of rows) {
    for (const [index, cell] of cells(record).entries()) {
      if (cell.type === 'forceLookup') types.set(columns[index] ?? '', 'forceLookup');
    }
  }
  const key = (api: string, index: number) =>
    columnKey(api, types.get(api) ?? 'lstFormattedText', index + shift);
  const menuKey = `${columns.length + shift}-lstListViewRowLevelAction-${columns.length + shift}`;
  const head = h(
    'tr',
    { 'data-row-key-value': 'HEADER' },
    listView && helperCell('th', '0-rowNumber-0', 'row-number', ''),
    listView &&
      helperCell('th', 'SELECTABLE_CHECKBOX-SELECTABLE_CHECKBOX-1', 'row-check', checkBox()),
    ...columns.map((api, index) => {
      const label = labelOf(object, api, true);
      return h(
        'th',
        {
          scope: 'col',
          role: 'columnheader',
          'aria-label': label,
          'data-col-key-value': key(api, index),
          class: `kind-${cellKind(rows, api, object)}`,
        },
        nest(
          'lightning-primitive-header-factory > span.slds-th__action',
          h('span.slds-truncate', { title: label }, label),
        ),
      );
    }),
    helperCell('th', menuKey, 'row-action', ''),
  );
  const body = rows.map((record, at) =>
    h(
      'tr',
      { 'data-row-key-value': record.id, 'data-row-number': at + 1, role: 'row' },
      listView &&
        helperCell(
          'td',
          '0-rowNumber-0',
          'row-number',
          h('span', { 'aria-hidden': 'true' }, String(at + 1)),
        ),
      listView &&
        helperCell('td', 'SELECTABLE_CHECKBOX-SELECTABLE_CHECKBOX-1', 'row-check', checkBox()),
      ...cells(record).map((cell, index) => {
        const api = columns[index] ?? '';
        return bodyCell(
          cell,
          labelOf(object, api, true),
          key(api, index),
          index === 0,
          listView && index > 0 && !cell.field.readOnly,
        );
      }),
      helperCell('td', menuKey, 'row-action', rowMenu()),
    ),
  );
  return nest(
    'lst-customized-datatable > div.dt-outer-container > div.slds-scrollable_x',
    h(
      'table.slds-table.slds-table_header-fixed.slds-table_bordered',
      { role: 'grid', 'aria-label': options.label },
      h('thead', { 'data-rowgroup-header': true }, head),
      h('tbody', { 'data-rowgroup-body': true }, ...body),
    ),
  );
}

function cellKind(rows: readonly CrmRecord[], api: string, _object: ObjectName): string {
  return rows[0] ? cellOf(rows[0], api).field.kind : 'text';
}
