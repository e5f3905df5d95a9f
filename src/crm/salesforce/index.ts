import { findActive } from '../page/active.js';
import { scopeOf, selectAll } from '../page/composed.js';
import type { Place } from '../place.js';
import type { AccountPlace, Reader } from '../reader.js';
import { CRM, locate, orgOfHost, recordPath } from './address.js';
import { idOfLink } from './cells.js';
import { findRecordPage, lookBack } from './find-record.js';
import { readList } from './read-list.js';
import { readRecord } from './read-record.js';
import { findRelatedPage, readRelatedPage } from './read-related-page.js';
import { readTold } from './read-told.js';
import { LIST } from './table.js';
import { isTelling } from './told.js';

/** The reader of Salesforce Lightning. */
export const salesforce: Reader = {
  crm: CRM,
  locate,
  orgOfHost,
  isAccount: (place): place is AccountPlace =>
    'object' in place && place.kind !== 'list' && place.object === 'Account',
  tells: (place) => (place.kind === 'record' || place.kind === 'list') && isTelling(place.object),
  lookBack,
  findAccount: (document, place, before) =>
    place.kind === 'related'
      ? findRelatedPage(document, place.key)
      : findRecordPage(document, place.key, before),
  readAccount: (root, place, options) =>
    place.kind === 'related'
      ? readRelatedPage(root, place.key, place.list, options)
      : readRecord(root, place.key, options),
  findList: (document) => findActive(document, LIST.listView.split(', ')),
  readList,
  readTold: (document: Document, place: Place, { now }) => readTold(document, place, now),
  linkTo,
  accountPath: (id) => recordPath('Account', id),
};

function linkTo(document: Document, accountId: string): HTMLElement | undefined {
  const root = findActive(document, LIST.listView.split(', '));
  const links = root ? selectAll(scopeOf(root), `a[href*="${CSS.escape(accountId)}"]`) : [];
  const link = links.find((one) => idOfLink(one) === accountId);
  return link instanceof HTMLElement ? link : undefined;
}
