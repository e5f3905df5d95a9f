import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { base, hasComponents } from '../values/base.js';

/** One tab: its content is made when it is opened for the first time. */
export interface Tab {
  readonly value: string;
  readonly label: string;
  open(): readonly HTMLElement[];
}

/** A tabset by Salesforce's own component, with the first tab open. */
function ownTabset(tabs: readonly Tab[]): HTMLElement {
  return base('flexipage-tabset2', {
    tabs: tabs.map(({ value, label }) => ({ value, label })),
    open: (value: string, place: HTMLElement) => {
      place.append(...(tabs.find((tab) => tab.value === value)?.open() ?? []));
      drawn(place);
    },
  });
}

/** A tabset in its card, with the first tab open. */
export function tabset(tabs: readonly Tab[]): HTMLElement {
  if (hasComponents()) return ownTabset(tabs);
  const parts = tabs.map((tab) => {
    const link = h(
      'a.slds-tabs_default__link',
      {
        role: 'tab',
        href: 'javascript:void(0)',
        'data-tab-value': tab.value,
        'aria-selected': 'false',
        tabindex: '-1',
        on: {
          click: (event) => {
            event.preventDefault();
            select(tab);
          },
        },
      },
      tab.label,
    );
    const item = h('li.slds-tabs_default__item', { title: tab.label, role: 'presentation' }, link);
    const panel = h('flexipage-tab2.slds-tabs_default__content.slds-hide', {
      role: 'tabpanel',
      'aria-label': tab.label,
    });
    return { tab, link, item, panel, opened: false };
  });
  const select = (chosen: Tab) => {
    for (const part of parts) {
      const active = part.tab === chosen;
      part.item.classList.toggle('slds-is-active', active);
      part.link.setAttribute('aria-selected', String(active));
      part.link.setAttribute('tabindex', active ? '0' : '-1');
      part.panel.classList.toggle('slds-show', active);
      part.panel.classList.toggle('slds-hide', !active);
      if (active && !part.opened) {
        part.opened = true;
        part.panel.append(h('slot', {}, ...part.tab.open()));
        drawn(part.panel);
      }
    }
  };
  const first = tabs[0];
  if (first) select(first);
  return nest(
    'flexipage-tabset2 > div.slds-tabs_card > lightning-tabset > div.slds-tabs_default',
    nest(
      'lightning-tab-bar > ul.slds-tabs_default__nav[role="tablist"]',
      ...parts.map((part) => part.item),
    ),
    nest('slot > slot[name="tabs"]', ...parts.map((part) => part.panel)),
  );
}
