import type { RecordKey } from '../../account/record-key.js';
import { findActive } from '../page/active.js';
import { agrees, type Before } from '../page/agreement.js';
import { has, scopeOf } from '../page/composed.js';
import type { Place } from '../place.js';
import type { FoundPage, Reader } from '../reader.js';
import { CRM, locate, orgOfHost, recordPath } from './address.js';
import { evidenceOf } from './page-evidence.js';
import { readList } from './read-list.js';
import { readRecord } from './read-record.js';
import { ACTIVE_PAGES, LIST, PAGE } from './table.js';

/** The reader of Salesforce Lightning. */
export const salesforce: Reader = {
  crm: CRM,
  locate,
  orgOfHost,
  isAccount: (place): place is Extract<Place, { kind: 'record' | 'edit' | 'related' }> =>
    'object' in place && place.kind !== 'list' && place.object === 'Account',
  lookBack,
  findRecord,
  readRecord,
  findList,
  readList,
  accountPath: (id) => recordPath('Account', id),
};

function lookBack(document: Document): Before {
  const root = findActive(document, ACTIVE_PAGES);
  const { heading, title } = root ? evidenceOf(scopeOf(root)) : {};
  return { root, heading, agreed: heading !== undefined && heading === title };
}

function findRecord(document: Document, key: RecordKey, before: Before): FoundPage | undefined {
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

function findList(document: Document): Element | undefined {
  return findActive(document, LIST.listView.split(', '));
}
