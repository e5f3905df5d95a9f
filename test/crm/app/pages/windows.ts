import { drawn } from '../dom/drawn.js';
import { h } from '../dom/element.js';
import type { CrmRecord } from '../model/records.js';
import { keyOf, makePage } from './make-page.js';
import type { Page } from './page.js';
import type { PageWindows } from './page-windows.js';
import type { Route } from './routes.js';

/** How many pages stay mounted. */
const KEPT = 10;

interface Window {
  readonly page: Page;
  readonly host: HTMLElement;
}

/** The single-pane window manager: the page on screen, and the hidden ones that were left. */
export class Windows implements PageWindows {
  readonly element = h('div.lafSinglePaneWindowManager');
  readonly #open = new Map<string, Window>();

  /** The page of a route: the kept one, or a new one that is not in the DOM yet. */
  page(route: Route): Page {
    return this.#window(route).page;
  }

  /** Shows the page of a route and hides the one before. */
  show(route: Route): void {
    const chosen = this.#window(route);
    for (const window of this.#open.values()) {
      if (window === chosen) continue;
      window.host.classList.remove('active');
      window.host.style.display = 'none';
    }
    chosen.host.classList.add('active');
    chosen.host.style.removeProperty('display');
    if (!chosen.host.isConnected) {
      this.element.append(chosen.host);
      drawn(chosen.host);
      chosen.page.arrive?.();
    }
    this.#trim(chosen);
  }

  /** Tells every page that a record was changed. */
  changed(record: CrmRecord): void {
    for (const window of this.#open.values()) window.page.changed?.(record);
  }

  #window(route: Route): Window {
    const key = keyOf(route);
    let window = this.#open.get(key);
    if (!window) {
      const page = makePage(route);
      window = {
        page,
        host: h('div.windowViewMode-normal.oneContent.lafPageHost', {}, page.element),
      };
    }
    // Last in the map: the latest used.
    this.#open.delete(key);
    this.#open.set(key, window);
    return window;
  }

  #trim(shown: Window): void {
    for (const [key, window] of this.#open) {
      if (this.#open.size <= KEPT) return;
      if (window === shown) continue;
      window.host.remove();
      this.#open.delete(key);
    }
  }
}
