import type { RelatedListType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { records } from '../session.js';

/** How many rows a related list on a record page shows. */
export const SHOWN_ROWS = 6;

/** The child relationship's rows of a record: newest close date first, else in the org's order. */
export function rowsOf(parent: string, list: RelatedListType): readonly CrmRecord[] {
  if (!list.child || !list.by) return [];
  const rows = [...records.children(list.child, list.by, parent)];
  if (list.child !== 'Opportunity') return rows;
  return rows.sort((a, b) =>
    String(b.values['CloseDate']).localeCompare(String(a.values['CloseDate'])),
  );
}

/** The count in a list's heading: `(3)`, and `(6+)` where the page shows only the first six. */
export function countText(count: number): string {
  return count > SHOWN_ROWS ? `(${SHOWN_ROWS}+)` : `(${count})`;
}
