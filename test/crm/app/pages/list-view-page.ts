import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { icon, objectIcon } from '../dom/icons.js';
import { dataTable } from '../lists/data-table.js';
import { fieldOf, type ObjectType, type TabObject } from '../model/object-type.js';
import { type CrmRecord, typeOf } from '../model/records.js';
import { labelOf, records, settings, words } from '../session.js';
import { textOf } from '../values/text-of.js';
import type { Page } from './page.js';

function sorted(object: TabObject): readonly CrmRecord[] {
  const { listSort } = typeOf(object);
  const rows = [...records.all(object)];
  return rows.sort((a, b) =>
    String(a.values[listSort]).localeCompare(String(b.values[listSort]), 'en'),
  );
}

function matches(record: CrmRecord, columns: readonly string[], text: string): boolean {
  const type = typeOf(record.object);
  return columns.some((api) =>
    textOf(record.values[api], fieldOf(type, api)).toLowerCase().includes(text),
  );
}

/** The usual columns, then every other field of the object. */
function allColumns(usual: readonly string[], type: ObjectType): readonly string[] {
  const others = type.fields.map((field) => field.api).filter((api) => !usual.includes(api));
  return [...usual, ...others];
}

/** A list view of all records of an object. */
export function listViewPage(object: TabObject): Page {
  const type = typeOf(object);
  const shown =
    settings.listColumns === 'all' ? allColumns(type.listColumns, type) : type.listColumns;
  const title = words.listView[object];
  const display = h('lst-primary-display');
  const status = h('span.countSortedByFilteredBy', { role: 'status' });
  let filter = '';

  const draw = () => {
    const rows = sorted(object).filter((row) => filter === '' || matches(row, shown, filter));
    status.textContent = words.items(rows.length, labelOf(object, type.listSort, true));
    display.replaceChildren(
      h(
        'lst-primary-display-grid',
        {},
        dataTable(rows, { object, label: title, columns: shown, listView: true }),
      ),
    );
    drawn(display);
  };

  const search = h('input.slds-input', {
    type: 'search',
    name: `${object}-search-input`,
    placeholder: words.searchList,
    'aria-label': words.searchList,
    on: {
      input: (event) => {
        filter = (event.target as HTMLInputElement).value.trim().toLowerCase();
        draw();
      },
    },
  });
  const tool = (
    name: 'gear' | 'table' | 'refresh' | 'pencil' | 'filter' | 'pin',
    component = 'lightning-button-icon',
  ) =>
    h(
      component,
      {},
      h(
        'button.slds-button.slds-button_icon-border',
        { type: 'button', 'aria-label': name },
        icon(name),
      ),
    );
  const header = nest(
    'lst-list-view-manager-header > div.slds-page-header.list-header',
    h(
      'div.firstHeaderRow.slds-grid',
      {},
      h(`span.object-icon.object-icon_${object}`, {}, objectIcon(object)),
      h(
        'div.list-title.listViewTitle',
        {},
        h('span.entityNameTitle', {}, words.object[object].many),
        h(
          'div.list-name',
          {},
          nest(
            'lst-list-view-picker > button.slds-button.list-picker[type="button"]',
            h('span.slds-page-header__title.slds-truncate', {}, title),
            nest('lightning-button-icon.pickerChevron', icon('chevron')),
          ),
          nest('lst-list-view-manager-pin-button > div.id-wrapper', tool('pin')),
        ),
      ),
      nest(
        'runtime_platform_actions-actions-ribbon > ul.slds-button-group-list',
        ...['New', 'Import'].map((action) =>
          h(
            'li',
            {},
            h('button.slds-button.slds-button_neutral', { type: 'button' }, words.action[action]),
          ),
        ),
      ),
    ),
    h(
      'div.secondHeaderRow.slds-grid',
      {},
      h('force-list-view-manager-status-info', {}, h('span', {}, status)),
      h(
        'div.list-tools',
        {},
        nest(
          'force-list-view-manager-search-bar > lightning-input.list-search',
          icon('search'),
          search,
        ),
        h('lst-list-view-manager-settings-menu', {}, tool('gear', 'lightning-button-menu')),
        h('lst-list-view-manager-display-switcher', {}, tool('table', 'lightning-button-menu')),
        nest(
          'lst-list-view-manager-button-bar > div.list-buttons',
          // The marks are those of Salesforce's page objects.
          h(
            'div',
            { 'data-target-selection-name': '190e4d92002345528a1fb843717c2e93' },
            tool('refresh', 'lightning-button-icon[name="refreshButton"]'),
          ),
          h(
            'div',
            { 'data-target-selection-name': '7d985dc5145c4b87b9fb59d9a46fab85' },
            tool('pencil', 'lightning-button-icon[name="inlineEditButton"]'),
          ),
          h('lightning-button-group', {}, tool('filter', 'lightning-button-icon-stateful')),
        ),
      ),
    ),
  );
  draw();
  return {
    element: nest(
      'div.oneObjectHomeWrapper > lst-object-home > lst-list-view-manager > div.slds-card.list-card > lst-common-list-internal',
      header,
      h('lst-primary-display-manager', {}, h('div', {}, display)),
    ),
    title: `${title} | ${words.object[object].many} | Salesforce`,
    tab: object,
    changed: draw,
  };
}
