import type { RecordKey } from '../../../account/record-key.js';
import { has, isEmpty, type Scope, scopeOf, selectAll } from '../../page/composed.js';
import type { RawRecord } from '../../raw.js';
import type { ReadOptions } from '../../reader.js';
import { PAGE } from '../table.js';
import { fieldsInClosedSections, fieldsOnPage } from './fields-on-page.js';
import { listsOnPage } from './lists-on-page.js';
import { headingOf } from './page-evidence.js';
import { languageOf } from './read-list.js';
import { recordCheck } from './self-check.js';

/** Reads a record's own page, whatever its object. */
export function readRecord(
  root: Element,
  key: RecordKey,
  object: string,
  options: ReadOptions,
): RawRecord {
  const scope = scopeOf(root);
  const fields = fieldsOnPage(scope, object);
  const onPage = listsOnPage(scope);
  const holdsMore = mayHoldMore(scope);
  const heading = headingOf(scope);
  return {
    kind: 'record',
    key,
    object,
    ...languageOf(root.ownerDocument),
    readAt: options.now,
    ...(heading && { heading }),
    fields,
    closed: fieldsInClosedSections(scope),
    holdsMore,
    settled: options.settled,
    lists: onPage.lists,
    expectations: recordCheck({ scope, fields, onPage, heading, holdsMore }),
  };
}

/** A tab never opened is empty, and a part not scrolled near is a stencil. */
function mayHoldMore(scope: Scope): boolean {
  const unopened = selectAll(scope, PAGE.tabPanel.join(', ')).some(isEmpty);
  return unopened || has(scope, PAGE.notLoaded);
}
