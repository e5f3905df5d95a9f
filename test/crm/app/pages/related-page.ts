import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { dataTable } from '../lists/data-table.js';
import { rowsOf } from '../lists/rows.js';
import type { RelatedListType } from '../model/object-type.js';
import { type CrmRecord, nameOf, typeOf } from '../model/records.js';
import { labelOf, words } from '../session.js';
import { pathOf } from '../values/cell.js';
import type { Page } from './page.js';
import { listPath } from './routes.js';

/** The full page of a related list: every row, in a table. */
export function relatedPage(parent: CrmRecord, list: RelatedListType): Page {
  const label = words.list[list.relationship] ?? list.relationship;
  const sortedBy = list.child
    ? labelOf(
        list.child,
        list.child === 'Opportunity' ? 'CloseDate' : typeOf(list.child).nameField,
        true,
      )
    : label;
  const manager = h('lst-primary-display-manager');
  const count = h('span.countSortedByFilteredBy');
  const draw = () => {
    const rows = rowsOf(parent.id, list);
    count.textContent = words.items(rows.length, sortedBy);
    manager.replaceChildren(
      list.child && rows.length > 0
        ? nest(
            'div > lst-primary-display > lst-primary-display-grid',
            dataTable(rows, {
              object: list.child,
              label,
              columns: list.fullColumns ?? list.columns,
              listView: false,
            }),
          )
        : nest('lst-empty-state > div.empty-state', icon('empty'), h('p', {}, words.emptyList)),
    );
    drawn(manager);
  };
  draw();
  const crumbs = nest(
    'lst-breadcrumbs > nav > ol.slds-breadcrumb',
    h(
      'li.slds-breadcrumb__item',
      {},
      h('a', { href: listPath(parent.object) }, words.object[parent.object].many),
    ),
    h('li.slds-breadcrumb__item', {}, h('a', { href: pathOf(parent) }, nameOf(parent))),
  );
  return {
    element: nest(
      'div.oneRelatedListWrapper > lst-related-list-desktop > div.slds-card.list-card > lst-related-list-view-manager > lst-common-list-internal',
      nest(
        'lst-list-view-manager-header > div.slds-page-header.list-header',
        crumbs,
        h('h1.slds-page-header__title.listViewTitle', { title: label }, label),
        nest('force-list-view-manager-status-info > span', count),
      ),
      manager,
    ),
    title: `${label} | ${nameOf(parent)} | Salesforce`,
    tab: parent.object,
    changed: draw,
  };
}
