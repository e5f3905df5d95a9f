import type { Contact } from '../../account/related.js';
import { plainWords } from './words.js';

/**
 * Whom each of the known people reports to, by contact id, where that is one of them. A manager is
 * found by id, else by a name that only one person has.
 */
export function managersOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const byId = new Set(contacts.map(({ id }) => id));
  const byName = new Map<string, string | undefined>();
  for (const { id, name } of contacts) {
    const words = plainWords(name);
    byName.set(words, byName.has(words) ? undefined : id);
  }
  const managers = new Map<string, string>();
  for (const { id, reportsTo } of contacts) {
    const named = reportsTo?.id ?? (reportsTo && byName.get(plainWords(reportsTo.name)));
    if (named !== undefined && named !== id && byId.has(named)) managers.set(id, named);
  }
  return managers;
}

/**
 * How many of the known people report to each, directly or not, by contact id; a circle of reports
 * counts nobody twice.
 */
export function reportCounts(contacts: readonly Contact[]): ReadonlyMap<string, number> {
  const managers = managersOf(contacts);
  const counts = new Map<string, number>();
  for (const id of new Set(contacts.map((contact) => contact.id))) {
    const above = new Set([id]);
    for (let up = managers.get(id); up !== undefined && !above.has(up); up = managers.get(up)) {
      above.add(up);
      counts.set(up, (counts.get(up) ?? 0) + 1);
    }
  }
  return counts;
}
