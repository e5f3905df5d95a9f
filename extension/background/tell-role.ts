import type { Heard } from '../../src/account/call.js';
import { NOTHING_TOLD, type Told } from '../../src/account/told.js';

/** Ids of people that the CRM does not know, and of nobody else, begin so. */
const ADDED = 'added.';

/** What is told of an account's people, with a role that was heard on a call. */
export function tellRole(
  told: Told = NOTHING_TOLD,
  { contact, name, role, at }: Extract<Heard, { readonly kind: 'role' }>,
): Told {
  const before = told.people.find((person) => person.contact === contact);
  const others = told.people.filter((person) => person.contact !== contact);
  const added = !before && contact.startsWith(ADDED) ? { added: { name } } : {};
  return { ...told, people: [...others, { ...before, ...added, contact, role, at }] };
}
