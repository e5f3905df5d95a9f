import { live } from '../session.js';
import type { PageWindows } from './page-windows.js';
import { type Route, routeOf, workspaceOf } from './routes.js';
import { siteOf } from './site.js';

/**
 * Navigation without reload, in Lightning's order: first the URL, then the title, then the page in the
 * DOM. A navigation that is overtaken by another never reaches the DOM.
 */
export class Navigation {
  #latest = 0;

  constructor(
    readonly windows: PageWindows,
    readonly onShow: (tab: string) => void,
    signal: AbortSignal,
  ) {
    window.addEventListener('popstate', () => this.#follow(), { signal });
    document.addEventListener('click', (event) => this.#click(event), { signal });
    // Nothing that is on its way arrives any more.
    signal.addEventListener('abort', () => {
      this.#latest += 1;
    });
  }

  /** Goes to a path of the CRM. */
  navigate(path: string): void {
    const target = new URL(path, location.href);
    if (target.href !== location.href) history.pushState({}, '', target);
    this.#follow();
  }

  /** Shows the page of the present URL at once: the first page of a load. */
  start(): void {
    this.#show(this.#latest);
  }

  #follow(): void {
    this.#latest += 1;
    const turn = this.#latest;
    setTimeout(() => {
      if (turn === this.#latest) this.#title();
    }, live.delays.title);
    setTimeout(() => this.#show(turn), live.delays.dom);
  }

  #title(): void {
    const { title } = this.windows.page(routeOf(location.href));
    document.title = live.broken === 'no-title' ? 'Salesforce' : title;
  }

  #show(turn: number): void {
    if (turn !== this.#latest) return;
    const route = routeOf(location.href);
    this.#title();
    this.windows.show(route, this.#workspace());
    this.onShow(this.windows.page(route).tab);
    window.scrollTo(0, 0);
  }

  #workspace(): Route | undefined {
    const path = workspaceOf(location.href);
    return path === undefined ? undefined : routeOf(path);
  }

  #click(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    // The path of the event, since the link may stand in a shadow root.
    const around = event.composedPath();
    const link = around.find(
      (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement,
    );
    const href = link?.getAttribute('href');
    if (!link || !href || link.target === '_blank' || !siteOf(href)) return;
    event.preventDefault();
    this.navigate(this.windows.target?.(around, href) ?? href);
  }
}
