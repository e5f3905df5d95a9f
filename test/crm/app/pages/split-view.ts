import { h, nest } from '../dom/element.js';
import type { TabObject } from '../model/object-type.js';
import { fieldOf } from '../model/object-type.js';
import { nameOf, typeOf } from '../model/records.js';
import { labelOf, records, words } from '../session.js';
import { textOf } from '../values/text-of.js';
import { shortRecordPath } from './paths.js';

/** The console's split view: the records of a list beside the workspace, names with short links. */
export function splitView(object: TabObject): HTMLElement {
  const type = typeOf(object);
  const second = type.listColumns[1];
  const rows = [...records.all(object)].sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const items = rows.map((record) => {
    const name = nameOf(record);
    return h(
      'li.slds-split-view__list-item',
      { role: 'presentation' },
      h(
        'a.slds-split-view__list-item-action',
        { href: shortRecordPath({ ...record, name }), role: 'option' },
        h('span.slds-truncate', { title: name }, name),
        second &&
          h(
            'span.slds-truncate.slds-text-color_weak',
            {},
            textOf(record.values[second], fieldOf(type, second)),
          ),
      ),
    );
  });
  return nest(
    'div.navexSplitViewWrapper > div.oneConsoleObjectHome > div.forceListViewManager',
    h(
      'div.forceListViewManagerHeader',
      {},
      nest('div.forceListViewPicker', h('span.selectedListView', {}, words.listView[object])),
      nest(
        'force-list-view-manager-status-info > span',
        h(
          'span.countSortedByFilteredBy',
          {},
          words.items(rows.length, labelOf(object, 'Name', true)),
        ),
      ),
    ),
    nest(
      'div.listViewContainer > div.listViewContent > ul.split-view-list[role="listbox"]',
      ...items,
    ),
  );
}
