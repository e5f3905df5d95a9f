import type { CrmRecord } from '../model/records.js';

/** One page of the CRM, kept in the DOM after it was left. */
export interface Page {
  readonly element: HTMLElement;
  /** `document.title` while it is shown. */
  readonly title: string;
  /** The object whose tab in the navigation bar is lit. */
  readonly tab: string;
  /** Called when the page stands in the DOM for the first time. */
  arrive?(): void;
  /** A record was changed, by this page or another. */
  changed?(record: CrmRecord): void;
}
