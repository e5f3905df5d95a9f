import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { OBJECTS, type TabObject } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { live, records, words } from '../session.js';
import { type ConsoleTab, consoleTab } from './console-tab.js';
import { keyOf, makePage } from './make-page.js';
import type { Page } from './page.js';
import type { PageWindows } from './page-windows.js';
import { HOME_PATH, listPath, type Route, routeOf } from './routes.js';
import { splitView } from './split-view.js';

interface SubTab extends ConsoleTab {
  readonly path: string;
  readonly host: HTMLElement;
}

interface Workspace extends ConsoleTab {
  readonly path: string;
  readonly body: HTMLElement;
  readonly bar: HTMLElement;
  readonly subTabs: Map<string, SubTab>;
}

/** The short title of a page, as its tab shows it. */
function tabTitle(page: Page): string {
  return page.title.split(' | ')[0] ?? page.title;
}

/**
 * The console's window manager: a tab for each workspace, and inside it a tab for each record that was
 * opened from there. The workspace's own record is its first sub-tab. All of them stay mounted.
 */
export class ConsoleWindows implements PageWindows {
  readonly element: HTMLElement;
  readonly #pages = new Map<string, Page>();
  readonly #workspaces = new Map<string, Workspace>();
  readonly #bar = h('ul.tabBarItems', { role: 'tablist' });
  readonly #home = h('div.consoleHome.oneConsoleObjectHome');
  readonly #split: HTMLElement;
  readonly #stage: HTMLElement;

  /** @param go goes to a path, as a click on a tab does */
  constructor(readonly go: (path: string) => void) {
    this.#split = splitView('Account');
    this.#stage = h('div.workspaceArea', {}, this.#home);
    this.element = nest(
      'div.navexDesktopLayoutContainer > div.navexWorkspaceManager > div.oneConsoleTabset.navexConsoleTabset',
      h('div.oneConsoleNav.navexConsoleNav', {}, this.#nav(), this.#tabBar()),
      h('div.splitAndStage', {}, this.#split, this.#stage),
    );
  }

  page(route: Route): Page {
    const key = keyOf(route);
    const page = this.#pages.get(key) ?? makePage(route);
    this.#pages.set(key, page);
    return page;
  }

  show(route: Route, within?: Route): void {
    const isTab = route.page === 'record' || route.page === 'related';
    this.#home.classList.toggle('active', !isTab);
    this.#home.hidden = isTab;
    this.#split.hidden = !isTab;
    const chosen = isTab ? this.#workspace(within ?? route) : undefined;
    for (const workspace of this.#workspaces.values()) {
      workspace.activate(workspace === chosen);
      workspace.body.classList.toggle('active', workspace === chosen);
    }
    if (chosen) this.#showSubTab(chosen, route);
    else this.#showHome(route);
  }

  changed(record: CrmRecord): void {
    for (const page of this.#pages.values()) page.changed?.(record);
  }

  target(around: readonly EventTarget[], href: string): string {
    const workspace = [...this.#workspaces.values()].find((one) => around.includes(one.body));
    const route = routeOf(href);
    if (!workspace || (route.page !== 'record' && route.page !== 'related')) return href;
    if (keyOf(routeOf(workspace.path)) === keyOf(route)) return href;
    return `${href}?ws=${encodeURIComponent(workspace.path)}`;
  }

  #showHome(route: Route): void {
    const page = this.page(route);
    const isNew = !page.element.isConnected;
    this.#home.replaceChildren(
      nest('div.windowViewMode-normal.oneContent.active.lafPageHost', page.element),
    );
    drawn(this.#home);
    if (isNew) page.arrive?.();
  }

  #workspace(route: Route): Workspace {
    const key = keyOf(route);
    const known = this.#workspaces.get(key);
    if (known) return known;
    const path = pathOfRoute(route);
    const bar = h('ul.tabBarItems', { role: 'tablist' });
    const body = nest(
      'div.navexWorkspace.oneWorkspace.isLoading',
      nest(
        'div.oneConsoleTabset.navexConsoleTabset.subTabset',
        nest('div.oneConsoleTabContainer.subTabBar', bar),
      ),
    );
    const tab = consoleTab(
      tabTitle(this.page(route)),
      () => this.go(path),
      () => this.#close(key),
    );
    tab.panel.append(body);
    const workspace = { ...tab, path, body, bar, subTabs: new Map<string, SubTab>() };
    this.#workspaces.set(key, workspace);
    this.#bar.append(tab.item);
    this.#stage.append(tab.panel);
    setTimeout(() => body.classList.remove('isLoading'), live.delays.highlights);
    this.#subTab(workspace, route);
    return workspace;
  }

  #subTab(workspace: Workspace, route: Route): SubTab {
    const key = keyOf(route);
    const known = workspace.subTabs.get(key);
    if (known) return known;
    const own = workspace.subTabs.size === 0;
    const path = own
      ? workspace.path
      : `${pathOfRoute(route)}?ws=${encodeURIComponent(workspace.path)}`;
    const page = this.page(route);
    const host = h('div.windowViewMode-maximized.oneContent.lafPageHost');
    const tab = consoleTab(
      tabTitle(page),
      () => this.go(path),
      own ? undefined : () => this.#closeSubTab(workspace, key),
    );
    tab.panel.append(host);
    workspace.bar.append(tab.item);
    workspace.body.querySelector('.subTabset')?.append(tab.panel);
    const subTab = { ...tab, path, host };
    workspace.subTabs.set(key, subTab);
    return subTab;
  }

  #showSubTab(workspace: Workspace, route: Route): void {
    const chosen = this.#subTab(workspace, route);
    for (const subTab of workspace.subTabs.values()) {
      subTab.activate(subTab === chosen);
      subTab.host.classList.toggle('active', subTab === chosen);
    }
    const page = this.page(route);
    if (page.element.parentElement === chosen.host) return;
    const isNew = !page.element.isConnected;
    chosen.host.append(page.element);
    drawn(workspace.panel);
    if (isNew) page.arrive?.();
  }

  #close(key: string): void {
    const workspace = this.#workspaces.get(key);
    workspace?.item.remove();
    workspace?.panel.remove();
    this.#workspaces.delete(key);
    for (const sub of workspace?.subTabs.keys() ?? []) this.#pages.delete(sub);
    this.go([...this.#workspaces.values()].at(-1)?.path ?? listPath('Account'));
  }

  #closeSubTab(workspace: Workspace, key: string): void {
    const subTab = workspace.subTabs.get(key);
    subTab?.item.remove();
    subTab?.panel.remove();
    workspace.subTabs.delete(key);
    this.#pages.delete(key);
    this.go(workspace.path);
  }

  #tabBar(): HTMLElement {
    return nest('div.oneConsoleTabContainer', this.#bar);
  }

  #nav(): HTMLElement {
    const dots = Array.from({ length: 9 }, () => h('span.dot'));
    const entry = (label: string, path: string, selected = false) =>
      h(
        selected ? 'li.selectedListItem' : 'li',
        {},
        h('a', { href: path, 'data-label': label }, label),
      );
    const listEntry = (object: TabObject) =>
      entry(words.object[object].many, listPath(object), object === 'Account');
    return h(
      'div.slds-context-bar__primary',
      {},
      nest(
        'one-app-launcher-header > button.slds-button.app-launcher[type="button"][title="App Launcher"]',
        ...dots,
      ),
      h(
        'span.appName.slds-context-bar__label-action',
        {},
        h('span.slds-truncate', {}, 'Sales Console'),
      ),
      nest(
        'div.oneAppNavMenu.navexAppNavMenu > ul.console-menu',
        entry(words.home, HOME_PATH),
        ...OBJECTS.map(listEntry),
      ),
    );
  }
}

/** The path of a record's or a related list's page in the apps. */
function pathOfRoute(route: Route): string {
  if (route.page === 'record') {
    return `/lightning/r/${objectSegment(route.id)}${route.id}/view`;
  }
  if (route.page === 'related') {
    return `/lightning/r/${route.id}/related/${route.relationship}/view`;
  }
  return location.pathname;
}

function objectSegment(id: string): string {
  const object = records.get(id)?.object;
  return object ? `${object}/` : '';
}
