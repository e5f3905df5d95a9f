import type { Relations } from '../../src/account/influence.js';
import { orgText, type RecordKey } from '../../src/account/record-key.js';
import { relationsOf } from '../../src/account/relations.js';
import type { Told } from '../../src/account/told.js';
import type { Book } from '../../src/book/index.js';
import type { KnownGroup } from '../platform/requests/told.js';

type Org = Pick<RecordKey, 'crm' | 'org'>;

/** So many groups are offered. */
const MOST_GROUPS = 200;

/** What was told in an org, as the judge and the sidebar take it. */
export interface OrgRelations {
  /** Absent where nothing was told. The same object while nothing else is told. */
  readonly relations?: Relations;
  /** When something was told last, epoch milliseconds: older briefs do not know it. */
  readonly changedAt: number;
  /** Names of accounts as they were told, by `keyText`. */
  readonly names: ReadonlyMap<string, string>;
  readonly groups: readonly KnownGroup[];
}

/**
 * What users told, put together by org. The worker alone writes it, so it is put together once in a
 * worker's life and after each change.
 */
export class RelationsKeeper {
  readonly #book: Book;
  readonly #orgs = new Map<string, Promise<OrgRelations>>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** What was told in the org. */
  of(org: Org): Promise<OrgRelations> {
    const id = orgText(org);
    const known = this.#orgs.get(id) ?? this.#book.told.ofOrg(org).then(together);
    this.#orgs.set(id, known);
    // What could not be read is asked for again.
    known.catch(() => this.forget(org));
    return known;
  }

  /** Something else was told in the org. */
  forget(org: Org): void {
    this.#orgs.delete(orgText(org));
  }
}

function together(told: ReadonlyMap<string, Told>): OrgRelations {
  const all = [...told.values()];
  const relations = relationsOf(told);
  const silent = all.every((one) => one.people.length + one.referrals.length === 0);
  return {
    ...(silent && relations.memberships.length === 0 ? {} : { relations }),
    changedAt: all.reduce((latest, { changedAt }) => Math.max(latest, changedAt), 0),
    names: new Map(
      all.flatMap(({ referrals }) =>
        referrals.map(({ other, name }) => [`${orgText(other)}/${other.id}`, name]),
      ),
    ),
    groups: groupsOf(relations),
  };
}

function groupsOf({ memberships }: Relations): readonly KnownGroup[] {
  const groups = new Map<string, KnownGroup & { readonly members: Set<string> }>();
  for (const { kind, group, party } of memberships) {
    const id = `${kind} ${group.trim().toLowerCase()}`;
    const known = groups.get(id) ?? { kind, group, accounts: 0, members: new Set<string>() };
    known.members.add(party.account.id);
    groups.set(id, { ...known, accounts: known.members.size });
  }
  return [...groups.values()]
    .map(({ kind, group, accounts }) => ({ kind, group, accounts }))
    .sort((a, b) => b.accounts - a.accounts || (a.group < b.group ? -1 : 1))
    .slice(0, MOST_GROUPS);
}
