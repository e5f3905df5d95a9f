import type { CrmRecord } from '../model/records.js';

/** The panel above a record: its name, its compact layout, its actions. */
export interface Highlights {
  readonly element: HTMLElement;
  show(record: CrmRecord): void;
}
