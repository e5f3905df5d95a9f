import { findActive } from '../../page/active.js';
import { NOTHING_BEFORE } from '../../page/agreement.js';
import type { Place } from '../../place.js';
import type { RawReading } from '../../raw.js';
import { LIST } from '../table.js';
import { isTelling } from '../telling.js';
import { findRecordPage } from './find-record.js';
import { readList } from './read-list.js';
import { readRecord } from './read-record.js';

/** Whether a place that is not an account's tells about accounts. */
export function tells(place: Place): place is Extract<Place, { readonly kind: 'record' | 'list' }> {
  return (place.kind === 'record' || place.kind === 'list') && isTelling(place.object);
}

/** What a page that is not an account's tells about accounts. See `Reader.readTold`. */
export function readTold(document: Document, place: Place, now: number): RawReading | undefined {
  if (!tells(place)) return undefined;
  if (place.kind === 'list') {
    const root = findActive(document, LIST.listView.split(', '));
    const raw = root && readList(root, place.org, place.object, now);
    return raw && raw.rows.length > 0 ? raw : undefined;
  }
  const page = findRecordPage(document, place.key, NOTHING_BEFORE);
  if (page?.state !== 'agreed') return undefined;
  const raw = readRecord(page.root, place.key, place.object, { now, settled: false });
  // Until the field that names the account has come, the page tells nothing.
  const named = raw.fields.some(({ name, text }) => name === 'AccountId' && text);
  return raw.heading && named ? raw : undefined;
}
