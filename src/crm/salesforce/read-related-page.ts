import type { Meanings } from '../../account/account.js';
import type { Reading } from '../../account/reading.js';
import type { RecordKey } from '../../account/record-key.js';
import { findActive } from '../page/active.js';
import { has, scopeOf, selectAll } from '../page/composed.js';
import { textOf } from '../page/text.js';
import type { FoundPage } from '../reader.js';
import { parseNumber } from '../text/index.js';
import { idOfLink } from './cells.js';
import { rowsIn } from './lists-on-page.js';
import { pageFormat } from './page-format.js';
import { relatedLists } from './related-lists.js';
import { LIST, NOISE, RELATED_PAGE } from './table.js';

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

/** Reads the one list that stands on its full page; of everything else it says nothing. */
export function readRelatedPage(
  root: Element,
  key: RecordKey,
  childRelationship: string,
  { now }: { now: number; settled: boolean; meanings: Meanings },
): Reading {
  const scope = scopeOf(root);
  const { rows, unreadRows } = rowsIn(scope);
  const language = root.ownerDocument.documentElement.lang || undefined;
  const format = pageFormat(
    rows.map((row) => row.cells),
    language,
  );
  const status = selectAll(scope, RELATED_PAGE.count)[0];
  const [figure = '', plus] = status
    ? (/[\p{Nd}\p{Nd}.,\u00a0\u202f]*\p{Nd}(\+)?/u.exec(textOf(status, NOISE)) ?? [])
    : [];
  const count = parseNumber(figure.replace('+', ''), format)?.value;
  const list = {
    ownerId: key.id,
    childRelationship,
    rows,
    unreadRows,
    ...(count === undefined ? {} : { count }),
    // The page loads more rows as it is scrolled, so fewer than it counts are not all.
    countIsAtLeast: plus === '+' || count === undefined,
    saysEmpty: count === 0 || has(scope, LIST.empty),
  };
  return {
    key,
    facts: {},
    custom: {},
    related: relatedLists([list], key.id, { format, at: now, elsewhere: undefined }),
    readAt: now,
    expectations: [
      {
        code: 'rows',
        expected: rows.length + unreadRows,
        found: rows.length,
        met: unreadRows === 0,
      },
    ],
  };
}
