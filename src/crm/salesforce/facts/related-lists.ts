import type { RelatedLists, RelatedName } from '../../../account/account.js';
import type { Contact, Related } from '../../../account/related.js';
import type { RawList } from '../../raw.js';
import { type PageFormat, parseNumber } from '../../text/index.js';
import { contact, contactRole } from './rows/contact.js';
import { opportunity } from './rows/opportunity.js';
import { asset, contract, order } from './rows/owned.js';
import { RowReader, rowOf } from './rows/row.js';
import { activity, supportCase } from './rows/service.js';

type RowOf<N extends RelatedName> = NonNullable<RelatedLists[N]>['rows'][number];

/** One child relationship of Account: which list it is, and how a row of it is read. */
interface Relationship<N extends RelatedName = RelatedName> {
  readonly list: N;
  readonly read: (row: RowReader) => RowOf<N> | undefined;
}

function relationship<N extends RelatedName>(list: N, read: Relationship<N>['read']) {
  return { list, read } as Relationship;
}

/**
 * Related lists of Account by child relationship name, which no language and no renaming changes
 * (fact sheet §4.3; Contacts, Opportunities, Cases, Contracts, AccountContactRelations H, others L).
 * People come by two: the contacts themselves, and their roles.
 */
const RELATIONSHIPS: { readonly [childRelationship: string]: Relationship } = {
  Opportunities: relationship('opportunities', opportunity),
  Contacts: relationship('contacts', contact),
  AccountContactRelations: relationship('contacts', contactRole),
  Cases: relationship('cases', supportCase),
  Assets: relationship('assets', asset),
  Contracts: relationship('contracts', contract),
  Orders: relationship('orders', order),
  OpenActivities: relationship('openActivities', activity),
  ActivityHistories: relationship('pastActivities', activity),
};

interface Context {
  readonly format: PageFormat;
  readonly at: number;
  /** What a list that is not on the page is; undefined: nothing is said of it. */
  readonly elsewhere: 'not-loaded' | 'not-on-page' | undefined;
}

/** The account's related lists as far as the page shows them. */
export function relatedLists(
  lists: readonly RawList[],
  ownerId: string,
  context: Context,
): RelatedLists {
  const byName = new Map<RelatedName, Related<unknown>>();
  for (const [childRelationship, { list: name, read }] of Object.entries(RELATIONSHIPS)) {
    const source = { kind: 'related-list', name: childRelationship } as const;
    const list = lists.find(
      (one) => one.ownerId === ownerId && one.childRelationship === childRelationship,
    );
    const before = byName.get(name);
    if (list) {
      const related = { ...relatedOf(list, read, context.format), source, at: context.at };
      byName.set(name, before ? (joined(before, related) as Related<unknown>) : related);
    } else if (!before && context.elsewhere) {
      byName.set(name, { state: context.elsewhere, rows: [], source, at: context.at });
    }
  }
  return Object.fromEntries(byName) as RelatedLists;
}

function relatedOf(
  list: RawList,
  read: (row: RowReader) => unknown,
  format: PageFormat,
): Pick<Related<unknown>, 'state' | 'rows' | 'total' | 'totalIsAtLeast'> {
  const total = list.count === undefined ? undefined : parseNumber(list.count, format)?.value;
  if (list.rows.length === 0) {
    return { state: list.saysEmpty || total === 0 ? 'empty' : 'not-loaded', rows: [] };
  }
  return {
    state: 'read',
    rows: list.rows.flatMap((row) => read(new RowReader(rowOf(row), format)) ?? []),
    ...(isCount(total) ? { total } : {}),
    ...(list.countIsAtLeast ? { totalIsAtLeast: true } : {}),
  };
}

/** What stands where the CRM writes its count may be read as something that counts nothing. */
function isCount(total: number | undefined): total is number {
  return Number.isSafeInteger(total) && (total ?? -1) >= 0;
}

/** One list out of two that show the same people: each person once, with what both say of them. */
function joined(first: Related<unknown>, second: Related<unknown>): Related<unknown> {
  if (second.state !== 'read') return first;
  if (first.state !== 'read') return second;
  const people = new Map<string, Contact>();
  for (const person of [...first.rows, ...second.rows] as Contact[]) {
    people.set(person.id, { ...people.get(person.id), ...person });
  }
  const rows = [...people.values()];
  const total = Math.max(first.total ?? 0, second.total ?? 0, rows.length);
  const atLeast = first.totalIsAtLeast || second.totalIsAtLeast;
  return { ...first, rows, total, ...(atLeast ? { totalIsAtLeast: true } : {}) };
}
