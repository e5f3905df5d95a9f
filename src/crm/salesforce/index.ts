import { findActive } from '../page/active.js';
import { scopeOf, selectAll } from '../page/composed.js';
import type { AccountPlace, Reader } from '../reader.js';
import { CRM, locate, orgOfHost, recordPath } from './address.js';
import { idOfLink } from './page/cells.js';
import { findRecordPage, lookBack } from './page/find-record.js';
import { readList } from './page/read-list.js';
import { readRecord } from './page/read-record.js';
import { findRelatedPage, readRelatedPage } from './page/read-related-page.js';
import { readTold, tells } from './page/read-told.js';
import { ACTIVE_PAGES, LIST, SAVE_BARS } from './table.js';

/** The reader of Salesforce Lightning. */
export const salesforce: Reader = {
  crm: CRM,
  locate,
  orgOfHost,
  isAccount: (place): place is AccountPlace =>
    'object' in place && place.kind !== 'list' && place.object === 'Account',
  tells,
  lookBack,
  findAccount: (document, place, before) =>
    place.kind === 'related'
      ? findRelatedPage(document, place.key)
      : findRecordPage(document, place.key, before),
  readAccount: (root, place, options) =>
    place.kind === 'related'
      ? readRelatedPage(root, place.key, place.object, place.list, options.now)
      : readRecord(root, place.key, place.object, options),
  findList: (document) => findActive(document, LIST.listView.split(', ')),
  readList: (root, org, { now }) => readList(root, org, 'Account', now),
  readTold: (document, place, { now }) => readTold(document, place, now),
  linkTo,
  saveBars,
  accountPath: (id) => recordPath('Account', id),
};

/** Modals stand beside the record's page; the bar of editing in place is inside it. */
function saveBars(document: Document): readonly Element[] {
  const root = findActive(document, ACTIVE_PAGES);
  const { shadows } = root ? scopeOf(root) : { shadows: [] };
  return [document, ...shadows]
    .flatMap((part) => [...part.querySelectorAll(SAVE_BARS)])
    .filter((bar) => bar.checkVisibility());
}

function linkTo(document: Document, accountId: string): HTMLElement | undefined {
  const root = findActive(document, LIST.listView.split(', '));
  const links = root ? selectAll(scopeOf(root), `a[href*="${CSS.escape(accountId)}"]`) : [];
  const link = links.find((one) => idOfLink(one) === accountId);
  return link instanceof HTMLElement ? link : undefined;
}
