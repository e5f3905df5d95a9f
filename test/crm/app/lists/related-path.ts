import type { RelatedListType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';

/** The path of a related list's full page. */
export function relatedPath(parent: CrmRecord, list: RelatedListType): string {
  return `/lightning/r/${parent.id}/related/${list.relationship}/view`;
}
