import { scopeOf } from '../../page/composed.js';
import type { RawRows } from '../../raw.js';
import { CRM } from '../address.js';
import { rowsIn } from './lists-on-page.js';
import { rowsCheck } from './self-check.js';

/** Reads the rows of a list view of one object's records, in the order shown. */
export function readList(root: Element, org: string, object: string, now: number): RawRows {
  const found = rowsIn(scopeOf(root));
  return {
    kind: 'rows',
    crm: CRM,
    org,
    object,
    ...languageOf(root.ownerDocument),
    readAt: now,
    rows: found.rows,
    expectations: rowsCheck(found),
  };
}

/** The language a document declares, where it does. */
export function languageOf({ documentElement }: Document): { language?: string } {
  return documentElement.lang ? { language: documentElement.lang } : {};
}
