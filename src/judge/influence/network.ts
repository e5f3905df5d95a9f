import type { Membership, Party, Referral, Relations } from '../../account/influence.js';
import { keyText } from '../../account/record-key.js';
import { type Tie, tieGraph } from './centrality/graph.js';
import { betweenness } from './centrality/position.js';
import { pagerank } from './centrality/standing.js';

/** A group that so many accounts are in says nothing of who knows whom. */
const LARGE_GROUP = 100;
/** Betweenness takes accounts × ties: beyond so many accounts it is left out. */
const MOST_BRIDGED = 2000;

/** A group, and who is in it by account. */
export interface Meeting {
  readonly kind: Membership['kind'];
  readonly group: string;
  readonly parties: readonly Party[];
}

/** The relations between the accounts of a book, looked up and measured once. */
export interface Network {
  /** By the key text of the account that gave, and of that which received. */
  readonly given: ReadonlyMap<string, readonly Referral[]>;
  readonly received: ReadonlyMap<string, readonly Referral[]>;
  /** Groups of an account by its key text. */
  readonly meetings: ReadonlyMap<string, readonly Meeting[]>;
  readonly pagerank: ReadonlyMap<string, number>;
  readonly betweenness: ReadonlyMap<string, number>;
}

const networks = new WeakMap<Relations, Network>();

/**
 * The network of what users told. The same relations give the same network, kept while they are.
 * Ties: a referral counts 1, a shared group 1 / (members − 1), so that small groups bind more than
 * large ones (Newman 2001). Referrals to oneself and told twice count once or not at all.
 */
export function networkOf(relations: Relations): Network {
  const known = networks.get(relations);
  if (known) return known;
  const referrals = distinctReferrals(relations.referrals);
  const meetings = meetingsOf(relations.memberships);
  const graph = tieGraph([], [...referrals.map(referralTie), ...meetings.flatMap(groupTies)]);
  const network: Network = {
    given: groupBy(referrals, ({ from }) => [keyText(from.account)]),
    received: groupBy(referrals, ({ to }) => [keyText(to.account)]),
    meetings: groupBy(meetings, ({ parties }) => accountsOf(parties)),
    pagerank: pagerank(graph, { weighted: true }),
    betweenness: graph.order > MOST_BRIDGED ? new Map() : betweenness(graph),
  };
  networks.set(relations, network);
  return network;
}

/** The key texts of the parties' accounts, each once, in their order. */
export function accountsOf(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.map(({ account }) => keyText(account)))];
}

function distinctReferrals(referrals: readonly Referral[]): readonly Referral[] {
  const pairs = new Map<string, Referral>();
  for (const referral of referrals) {
    const [from, to] = [keyText(referral.from.account), keyText(referral.to.account)];
    if (from !== to) pairs.set(`${from} ${to}`, referral);
  }
  return [...pairs.values()];
}

function meetingsOf(memberships: readonly Membership[]): readonly Meeting[] {
  const groups = new Map<string, Membership[]>();
  for (const membership of memberships) {
    const name = `${membership.kind} ${membership.group.trim().toLowerCase()}`;
    groups.set(name, [...(groups.get(name) ?? []), membership]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, members]): Meeting[] => {
      const [first] = members;
      const parties = members.map(({ party }) => party);
      const size = accountsOf(parties).length;
      return first && size <= LARGE_GROUP
        ? [{ kind: first.kind, group: first.group, parties }]
        : [];
    });
}

function referralTie({ from, to }: Referral): Tie {
  return { from: keyText(from.account), to: keyText(to.account) };
}

function groupTies({ parties }: Meeting): readonly Tie[] {
  const accounts = accountsOf(parties);
  return accounts.flatMap((from, i) =>
    accounts.slice(i + 1).map((to) => ({ from, to, weight: 1 / (accounts.length - 1) })),
  );
}

function groupBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}
