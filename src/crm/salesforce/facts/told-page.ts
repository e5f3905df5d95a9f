import type { Reading } from '../../../account/reading.js';
import type { Contact, Opportunity, Related } from '../../../account/related.js';
import type { RawRecord, RawRows } from '../../raw.js';
import type { TellingObject } from '../telling.js';
import { pageFormat } from './page-format.js';
import { contactRole } from './rows/contact.js';
import { opportunityProduct } from './rows/opportunity.js';
import { RowReader, rowOf } from './rows/row.js';
import { shownFields } from './shown-fields.js';
import { toldByRows } from './told.js';

/** What the rows of a list view tell of the accounts they name. */
export function toldByList(object: TellingObject, raw: RawRows): Reading[] {
  const rows = raw.rows.map(rowOf);
  const format = pageFormat(
    rows.map((row) => row.cells),
    raw.language,
  );
  return toldByRows(object, rows, { ...raw, format, now: raw.readAt });
}

/** A record's own page as one row, with the related lists that tell more of it. */
export function toldByPage(object: TellingObject, raw: RawRecord): Reading[] {
  const { key, heading: name, readAt: now } = raw;
  if (!name) return [];
  const cells = shownFields(raw.fields);
  const lists = raw.lists
    .filter((list) => list.ownerId === key.id)
    .map(({ childRelationship, rows }) => ({ childRelationship, rows: rows.map(rowOf) }));
  const shown = lists.flatMap((list) => list.rows.map((row) => row.cells));
  const format = pageFormat([cells, ...shown], raw.language);
  const rowsOf = (childRelationship: string) =>
    (lists.find((list) => list.childRelationship === childRelationship)?.rows ?? []).map(
      (row) => new RowReader(row, format),
    );
  const [told] = toldByRows(object, [{ id: key.id, name, cells }], { ...key, format, now });
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
