import type { Account, Facts, RelatedLists } from './account.js';
import { type Fact, isSeen } from './fact.js';
import { isComplete, type Related } from './related.js';

/**
 * What is known after another look at the account: the newer word wins, fact by fact, and a look
 * that did not see something never erases what an earlier one saw.
 */
export function mergeAccount(stored: Account | undefined, incoming: Account): Account {
  if (!stored) return pick(incoming);
  return {
    key: incoming.key,
    facts: mergeFacts(stored.facts, incoming.facts) as Facts,
    custom: mergeFacts(stored.custom, incoming.custom),
    related: mergeLists(stored.related, incoming.related),
    readAt: Math.max(stored.readAt, incoming.readAt),
  };
}

/** A reading holds more than an account; only the account is kept. */
function pick({ key, facts, custom, related, readAt }: Account): Account {
  return { key, facts, custom, related, readAt };
}

type AnyFacts = { readonly [name: string]: Fact<unknown> | undefined };

function mergeFacts<F extends AnyFacts>(stored: F, incoming: F): F {
  const merged: Record<string, Fact<unknown> | undefined> = { ...stored };
  for (const [name, fact] of Object.entries(incoming)) {
    if (fact) merged[name] = mergeFact(merged[name], fact);
  }
  return merged as F;
}

function mergeFact(stored: Fact<unknown> | undefined, incoming: Fact<unknown>): Fact<unknown> {
  if (!stored) return incoming;
  if (isSeen(stored) && !isSeen(incoming)) return stored;
  // An empty field says that nobody wrote there, and not that what the user heard is wrong.
  if (incoming.state === 'blank' && stored.state === 'read' && stored.source.kind === 'typed')
    return stored;
  return incoming.at >= stored.at || !isSeen(stored) ? incoming : stored;
}

function mergeLists(stored: RelatedLists, incoming: RelatedLists): RelatedLists {
  const merged: Record<string, Related<{ readonly id: string }>> = { ...stored };
  for (const [name, list] of Object.entries(incoming)) {
    if (list) merged[name] = mergeList(merged[name], list);
  }
  return merged as RelatedLists;
}

type Row = { readonly id: string };

function mergeList(stored: Related<Row> | undefined, incoming: Related<Row>): Related<Row> {
  if (!stored || !isListSeen(stored)) return incoming;
  if (!isListSeen(incoming) || incoming.at < stored.at) return stored;
  if (incoming.state === 'empty') return incoming;
  const rows = mergeRows(stored, incoming);
  return incoming.total === undefined && stored.total !== undefined
    ? addRows(stored, rows, incoming.at)
    : { ...incoming, rows };
}

/**
 * A look that does not say how many rows there are (an opportunity's own page tells of one) adds to
 * what is known, and does not make a list that was seen whole a part of one.
 */
function addRows(stored: Related<Row>, rows: readonly Row[], at: number): Related<Row> {
  return { ...stored, rows, total: Math.max(stored.total ?? 0, rows.length), at };
}

/**
 * Cards show fewer columns than grids, and a card list fewer rows than the full page: a row keeps
 * what an earlier look saw of it. Rows that this look did not show stay, unless the CRM's own
 * count says that some of them must be gone; which ones cannot be told, so none is kept.
 */
function mergeRows(stored: Related<Row>, incoming: Related<Row>): readonly Row[] {
  const before = new Map(stored.rows.map((row) => [row.id, row]));
  const rows = incoming.rows.map((row) => ({ ...before.get(row.id), ...row }));
  if (isComplete(incoming)) return rows;
  const shown = new Set(rows.map((row) => row.id));
  const unseen = stored.rows.filter((row) => !shown.has(row.id));
  const most = incoming.totalIsAtLeast ? Infinity : (incoming.total ?? Infinity);
  return rows.length + unseen.length <= most ? [...rows, ...unseen] : rows;
}

function isListSeen(list: Related<unknown>): boolean {
  return list.state === 'read' || list.state === 'empty';
}
