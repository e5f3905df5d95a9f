import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { OBJECTS } from '../model/object-type.js';
import { HOME_PATH, listPath } from '../pages/routes.js';
import { words } from '../session.js';

/** The name of the app, in every language. */
const APP = 'Sales';

/** The navigation bar of the Sales app. */
export function appNav(): { element: HTMLElement; light(tab: string): void } {
  const tabs = [
    { tab: 'home', label: words.home, path: HOME_PATH },
    ...OBJECTS.map((object) => ({
      tab: object as string,
      label: words.object[object].many,
      path: listPath(object),
    })),
  ].map(({ tab, label, path }) => ({
    tab,
    element: h(
      'one-app-nav-bar-item-root.slds-context-bar__item',
      { role: 'listitem', 'data-target-selection-name': `sfdc:TabName_${tab}` },
      h(
        'a.slds-context-bar__label-action',
        { href: path, title: label },
        h('span.slds-truncate', {}, label),
      ),
      tab !== 'home' && h('span.tab-menu', {}, icon('chevron')),
    ),
  }));
  const dots = Array.from({ length: 9 }, () => h('span.dot'));
  const element = nest(
    'one-appnav > div.slds-context-bar.navLeft',
    h(
      'div.slds-context-bar__primary',
      {},
      nest(
        'one-app-launcher-header > button.slds-button.app-launcher[type="button"][title="App Launcher"]',
        ...dots,
      ),
      nest(
        'span.appName.slds-context-bar__label-action',
        h('span.slds-truncate', { title: APP }, APP),
      ),
    ),
    nest(
      'one-app-nav-bar > nav.slds-context-bar__secondary > div.slds-grid[role="list"]',
      ...tabs.map((tab) => tab.element),
    ),
  );
  return {
    element,
    light: (lit) => {
      for (const { tab, element: item } of tabs) {
        item.classList.toggle('slds-is-active', tab === lit);
      }
    },
  };
}
