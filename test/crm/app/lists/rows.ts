import type { RelatedListType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { records, settings } from '../session.js';

function newestFirst(field: string) {
  return (a: CrmRecord, b: CrmRecord) =>
    String(b.values[field]).localeCompare(String(a.values[field]));
}

/** The child relationship's rows of a record: newest close date first, else in the org's order. */
export function rowsOf(parent: string, list: RelatedListType): readonly CrmRecord[] {
  const { child, andChild, by, where } = list;
  if (!child || !by) return [];
  const all = [child, ...(andChild ? [andChild] : [])].flatMap((object) =>
    records.children(object, by, parent),
  );
  const rows = where ? all.filter((row) => row.values[where[0]] === where[1]) : all;
  if (child === 'Opportunity') return rows.sort(newestFirst('CloseDate'));
  return child === 'Task' ? rows.sort(newestFirst('ActivityDate')) : rows;
}

/** The count in a list's heading: `(3)`, and `(6+)` where the page shows only the first six. */
export function countText(count: number): string {
  const { listRows } = settings;
  return count > listRows ? `(${listRows}+)` : `(${count})`;
}
