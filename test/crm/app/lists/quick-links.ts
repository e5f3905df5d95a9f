import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import type { RelatedListType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { relatedPath } from '../pages/paths.js';
import { words } from '../session.js';
import { base } from '../values/base.js';
import { countText, rowsOf } from './rows.js';

/** Links to a record's related lists, each with its count: `Contacts (3)`. */
export function quickLinks(parent: CrmRecord, lists: readonly RelatedListType[]): HTMLElement {
  const links = lists.map((list) => {
    const label = words.list[list.relationship] ?? list.relationship;
    return nest(
      'lst-related-list-quick-link > records-hoverable-link > div.slds-grid',
      h(`span.object-icon.object-icon_small`, {}, objectIcon(list.child ?? 'empty')),
      h(
        'a.slds-truncate',
        { href: relatedPath(parent.id, list.relationship) },
        nest('span > slot', h('span', {}, `${label} ${countText(rowsOf(parent.id, list).length)}`)),
      ),
    );
  });
  const grid = nest('lst-related-list-quick-links-grid > div.quick-links', ...links);
  const container = base(
    'lst-related-list-quick-links-container',
    {
      open: (place: HTMLElement) => {
        place.append(grid);
        drawn(place);
      },
    },
    h('article.slds-card', {}, grid),
  );
  return nest(
    'flexipage-component2[data-component-id="force_relatedListQuickLinksContainer"] > slot',
    container,
  );
}
