import type { Reading } from '../../account/reading.js';
import type { Contact, Opportunity, Related } from '../../account/related.js';
import { findActive } from '../page/active.js';
import { NOTHING_BEFORE } from '../page/agreement.js';
import { scopeOf } from '../page/composed.js';
import type { Place } from '../place.js';
import { fieldsOnPage } from './fields-on-page.js';
import { findRecordPage } from './find-record.js';
import { listsOnPage, rowsIn } from './lists-on-page.js';
import { headingOf } from './page-evidence.js';
import { pageFormat } from './page-format.js';
import { contactRole } from './rows/contact.js';
import { opportunityProduct } from './rows/opportunity.js';
import { RowReader } from './rows/row.js';
import { LIST } from './table.js';
import { isTelling, type TellingObject, toldByRows } from './told.js';

/** What a page that is not an account's tells about accounts. See `Reader.readTold`. */
export function readTold(document: Document, place: Place, now: number): Reading[] | undefined {
  if (place.kind === 'list' && isTelling(place.object)) {
    return readListView(document, place.object, place.org, now);
  }
  if (place.kind === 'record' && isTelling(place.object)) {
    return readPage(document, place, place.object, now);
  }
  return undefined;
}

function readListView(document: Document, object: TellingObject, org: string, now: number) {
  const root = findActive(document, LIST.listView.split(', '));
  const rows = root ? rowsIn(scopeOf(root)).rows : [];
  if (rows.length === 0) return undefined;
  const format = pageFormat(
    rows.map((row) => row.cells),
    document.documentElement.lang || undefined,
  );
  return toldByRows(object, rows, { org, format, now });
}

/** A record's own page as one row, with the related lists that tell more of it. */
function readPage(
  document: Document,
  place: Extract<Place, { kind: 'record' }>,
  object: TellingObject,
  now: number,
): Reading[] | undefined {
  const { key } = place;
  const page = findRecordPage(document, key, NOTHING_BEFORE);
  if (page?.state !== 'agreed') return undefined;
  const scope = scopeOf(page.root);
  const cells = fieldsOnPage(scope, object);
  const name = headingOf(scope);
  if (!name || !cells.get('AccountId')?.text) return undefined;
  const lists = listsOnPage(scope).filter((list) => list.ownerId === key.id);
  const shown = [cells, ...lists.flatMap((list) => list.rows.map((row) => row.cells))];
  const format = pageFormat(shown, document.documentElement.lang || undefined);
  const rowsOf = (childRelationship: string) =>
    (lists.find((list) => list.childRelationship === childRelationship)?.rows ?? []).map(
      (row) => new RowReader(row, format),
    );
  const [told] = toldByRows(object, [{ id: key.id, name, cells }], { org: key.org, format, now });
  if (!told) return [];
  const people = rowsOf('OpportunityContactRoles').flatMap((row) => contactRole(row) ?? []);
  const products = rowsOf('OpportunityLineItems').map(opportunityProduct);
  return [withPeople(withProducts(told, products), people, now)];
}

function withProducts(told: Reading, products: NonNullable<Opportunity['products']>): Reading {
  const { opportunities } = told.related;
  if (!opportunities || products.length === 0) return told;
  const rows = opportunities.rows.map((row) => ({ ...row, products }));
  return { ...told, related: { ...told.related, opportunities: { ...opportunities, rows } } };
}

function withPeople(told: Reading, people: readonly Contact[], at: number): Reading {
  if (people.length === 0) return told;
  const source = { kind: 'related-list', name: 'OpportunityContactRoles' } as const;
  const contacts: Related<Contact> = { state: 'read', rows: people, source, at };
  return { ...told, related: { ...told.related, contacts } };
}
