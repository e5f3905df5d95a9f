import type { CrmRecord } from '../model/records.js';
import type { Page } from './page.js';
import type { Route } from './routes.js';

/** What keeps the pages and shows one of them: each face of Salesforce has its own way. */
export interface PageWindows {
  readonly element: HTMLElement;
  /** The page of a route: a kept one, or a new one that is not in the DOM yet. */
  page(route: Route): Page;
  /** Shows the page of a route, in the console inside its workspace. */
  show(route: Route, workspace?: Route): void;
  /** Tells every page that a record was changed. */
  changed(record: CrmRecord): void;
  /** Where a click on a link leads, given the elements around it, innermost first. */
  target?(around: readonly EventTarget[], href: string): string;
}
