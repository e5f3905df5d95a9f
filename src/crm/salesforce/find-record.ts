import type { RecordKey } from '../../account/record-key.js';
import { findActive } from '../page/active.js';
import { agrees, type Before } from '../page/agreement.js';
import { has, scopeOf } from '../page/composed.js';
import type { FoundPage } from '../reader.js';
import { evidenceOf } from './page-evidence.js';
import { ACTIVE_PAGES, PAGE } from './table.js';

/** The record page on screen and whether it is the given record's. See `Reader.findAccount`. */
export function findRecordPage(
  document: Document,
  key: RecordKey,
  before: Before,
): FoundPage | undefined {
  const root = findActive(document, ACTIVE_PAGES);
  if (!root) return undefined;
  const scope = scopeOf(root);
  const evidence = evidenceOf(scope);
  const found = { root, heading: evidence.heading };
  if (!evidence.heading && has(scope, PAGE.notFound)) return { ...found, state: 'missing' };
  const agreement = agrees(key.id, evidence, root, before);
  if (agreement === 'no') return { ...found, state: 'other' };
  if (agreement === 'likely') return { ...found, state: 'likely' };
  return { ...found, state: has(scope, PAGE.editing) ? 'editing' : 'agreed' };
}

/** What stands on the page, whatever it is. See `Reader.lookBack`. */
export function lookBack(document: Document): Before {
  const root = findActive(document, ACTIVE_PAGES);
  const { heading, title } = root ? evidenceOf(scopeOf(root)) : {};
  return { root, heading, agreed: heading !== undefined && heading === title };
}
