import { h, nest } from '../dom/element.js';
import type { IconName } from '../dom/icon-paths.js';
import { icon, objectIcon } from '../dom/icons.js';
import { OBJECTS } from '../model/object-type.js';
import { nameOf } from '../model/records.js';
import { records, words } from '../session.js';
import { pathOf } from '../values/cell.js';
import { userMenu } from './user-menu.js';

const MOST_HITS = 8;

function hits(text: string): HTMLElement[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return OBJECTS.flatMap((object) => [...records.all(object)])
    .filter((record) => nameOf(record).toLowerCase().includes(wanted))
    .slice(0, MOST_HITS)
    .map((record) =>
      h(
        'a.search-hit',
        { href: pathOf(record) },
        h(
          `span.object-icon.object-icon_small.object-icon_${record.object}`,
          {},
          objectIcon(record.object),
        ),
        h('span.slds-truncate', {}, nameOf(record)),
        h('span.slds-text-color_weak', {}, words.object[record.object].one),
      ),
    );
}

function searchBox(): HTMLElement {
  const list = h('div.search-hits', { hidden: true });
  const input = h('input.slds-input', {
    type: 'search',
    placeholder: words.search,
    'aria-label': words.search,
    on: {
      input: (event) => {
        const found = hits((event.target as HTMLInputElement).value);
        list.replaceChildren(...found);
        list.hidden = found.length === 0;
      },
      blur: () => setTimeout(() => (list.hidden = true), 200),
    },
  });
  return h('div.slds-global-header__item.global-search', {}, icon('search'), input, list);
}

/** The bar across the top: search, and the buttons at the right. */
export function globalHeader(): HTMLElement {
  const button = (name: IconName, label: string) =>
    h(
      'button.slds-button.slds-button_icon.global-action',
      { type: 'button', title: label },
      icon(name),
      h('span.slds-assistive-text', {}, label),
    );
  return h(
    'header.slds-global-header_container.oneHeader',
    {},
    h(
      'div.slds-global-header',
      {},
      nest('div.slds-global-header__item.brand', logo()),
      searchBox(),
      h(
        'div.slds-global-header__item.global-actions',
        {},
        button('star', 'Favorites'),
        button('plus', 'Global Actions'),
        button('help', 'Help'),
        button('gear', 'Setup'),
        button('bell', 'Notifications'),
        userMenu(),
      ),
    ),
  );
}

/** The mark of the make-believe company whose org this is. */
function logo(): HTMLElement {
  return nest('div.company-mark > span.company-mark__sign', icon('Opportunity'));
}
