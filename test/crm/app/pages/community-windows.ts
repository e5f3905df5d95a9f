import { drawn } from '../dom/drawn.js';
import { h } from '../dom/element.js';
import type { CrmRecord } from '../model/records.js';
import { keyOf, makePage } from './make-page.js';
import type { Page } from './page.js';
import type { PageWindows } from './page-windows.js';
import type { Route } from './routes.js';

/** An Experience Cloud site keeps one page only: the one before leaves the DOM. */
export class CommunityWindows implements PageWindows {
  readonly element = h('div.siteforceContentRoot', { role: 'main' });
  #shown: { readonly key: string; readonly page: Page } | undefined;
  #next: { readonly key: string; readonly page: Page } | undefined;

  page(route: Route): Page {
    const key = keyOf(route);
    if (this.#shown?.key === key) return this.#shown.page;
    if (this.#next?.key !== key) this.#next = { key, page: makePage(route) };
    return this.#next.page;
  }

  show(route: Route): void {
    const page = this.page(route);
    if (page === this.#shown?.page) return;
    this.#shown = { key: keyOf(route), page };
    this.#next = undefined;
    this.element.replaceChildren(page.element);
    drawn(this.element);
    page.arrive?.();
  }

  changed(record: CrmRecord): void {
    this.#shown?.page.changed?.(record);
  }
}
