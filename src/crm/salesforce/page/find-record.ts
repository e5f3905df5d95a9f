import type { RecordKey } from '../../../account/record-key.js';
import { findActive } from '../../page/active.js';
import { agrees, type Before } from '../../page/agreement.js';
import { has, scopeOf } from '../../page/composed.js';
import type { FoundPage } from '../../reader.js';
import { ACTIVE_PAGES, CLASSIC, PAGE } from '../table.js';
import { evidenceOf, headingOf } from './page-evidence.js';

/** The record page on screen and whether it is the given record's. See `Reader.findAccount`. */
export function findRecordPage(
  document: Document,
  key: RecordKey,
  before: Before,
): FoundPage | undefined {
  const root = findActive(document, ACTIVE_PAGES);
  if (!root) return findClassicPage(document);
  const scope = scopeOf(root);
  const evidence = evidenceOf(scope);
  const found = { root, heading: evidence.heading };
  if (!evidence.heading && has(scope, PAGE.notFound)) return { ...found, state: 'missing' };
  const agreement = agrees(key.id, evidence, root, before);
  if (agreement === 'no') return { ...found, state: 'other' };
  if (agreement === 'likely') return { ...found, state: 'likely' };
  return { ...found, state: has(scope, PAGE.editing) ? 'editing' : 'agreed' };
}

/** Classic loads one document a page, so what is there is what the address says. */
function findClassicPage(document: Document): FoundPage | undefined {
  const root = document.querySelector(CLASSIC.page);
  if (!root || document.readyState === 'loading') return undefined;
  const heading = headingOf(scopeOf(root));
  return { root, heading, state: heading ? 'agreed' : 'missing' };
}

/** What stands on the page, whatever it is. See `Reader.lookBack`. */
export function lookBack(document: Document): Before {
  const root = findActive(document, ACTIVE_PAGES);
  const { heading, title } = root ? evidenceOf(scopeOf(root)) : {};
  return { root, heading, agreed: heading !== undefined && heading === title };
}
