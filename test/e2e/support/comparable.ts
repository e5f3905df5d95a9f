import type { Account } from '../../../src/account/account.js';

/** Facts as name, state and value: without where and when. */
export function values(account: Account) {
  const shown = (facts: object) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        fact.state === 'read' ? oneLine(fact.value) : fact.state,
      ]),
    );
  return { facts: shown(account.facts), custom: shown(account.custom) };
}

/** Aura breaks lines where other layouts break paragraphs. */
function oneLine(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
}

/** Related lists as state, count and rows in the order of their ids. */
export function lists(account: Account) {
  return Object.fromEntries(
    Object.entries(account.related).map(([name, { state, total, rows }]) => [
      name,
      { state, total, rows: [...rows].sort((a, b) => a.id.localeCompare(b.id)) },
    ]),
  );
}

/** Of each related list its state and the ids of its rows. */
export function rowIds(account: Account) {
  return Object.fromEntries(
    Object.entries(lists(account)).map(([name, { state, rows }]) => [
      name,
      { state, ids: rows.map((row) => row.id) },
    ]),
  );
}
