import type { RecordKey } from '../../../account/record-key.js';
import { findActive } from '../../page/active.js';
import { has, scopeOf, selectAll } from '../../page/composed.js';
import type { RawRelated } from '../../raw.js';
import type { FoundPage } from '../../reader.js';
import { LIST, RELATED_PAGE } from '../table.js';
import { drawnText, idOfLink } from './cells.js';
import { rowsIn } from './lists-on-page.js';
import { languageOf } from './read-list.js';
import { rowsCheck } from './self-check.js';

/**
 * The full page of one related list, when it is the given record's: its breadcrumbs lead to the
 * record. It has no heading of the record itself.
 */
export function findRelatedPage(document: Document, key: RecordKey): FoundPage | undefined {
  const root = findActive(document, RELATED_PAGE.root);
  if (!root) return undefined;
  const owners = selectAll(scopeOf(root), RELATED_PAGE.owner).map(idOfLink);
  return { root, heading: undefined, state: owners.includes(key.id) ? 'agreed' : 'other' };
}

/** Reads the one list that stands on its full page. */
export function readRelatedPage(
  root: Element,
  key: RecordKey,
  object: string,
  childRelationship: string,
  now: number,
): RawRelated {
  const scope = scopeOf(root);
  const found = rowsIn(scope);
  const status = selectAll(scope, RELATED_PAGE.count)[0];
  const [, count, plus] = (status && RELATED_PAGE.countForm.exec(drawnText(status))) ?? [];
  return {
    kind: 'related',
    key,
    object,
    ...languageOf(root.ownerDocument),
    readAt: now,
    list: {
      ownerId: key.id,
      childRelationship,
      rows: found.rows,
      ...(count === undefined ? {} : { count }),
      // The page loads more rows as it is scrolled, so fewer than it counts are not all.
      countIsAtLeast: plus === '+' || count === undefined,
      saysEmpty: has(scope, LIST.empty),
    },
    expectations: rowsCheck(found),
  };
}
