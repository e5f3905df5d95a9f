import type { Account } from '../../account/account.js';
import type { BuyingRole, Person } from '../../account/brief.js';
import type { KnownRole } from '../../account/influence.js';
import { keyText } from '../../account/record-key.js';
import type { Contact } from '../../account/related.js';
import { reportCounts } from './reporting.js';
import { roleOf } from './roles.js';
import { seniorityOf } from './titles.js';

/** Shares of a person's influence; they add up to 1. */
const SHARES = { seniority: 0.6, role: 0.25, reports: 0.15 } as const;

/** What a buying role opens: the economic buyer decides alone, a champion speaks for us inside. */
const ROLE_WEIGHT: { readonly [R in BuyingRole]: number } = {
  'economic-buyer': 1,
  champion: 0.9,
  'technical-buyer': 0.6,
  coach: 0.6,
  blocker: 0.5,
  user: 0.3,
};
/** A role guessed from a title counts less than one that the CRM gives. */
const GUESSED = 0.6;

/** Roles without which a sale is in doubt. */
const NEEDED_ROLES = ['economic-buyer', 'technical-buyer', 'champion'] as const;

/** Doors to other accounts raise a person's influence by at most this share of what is left to 1. */
const DOORS = 0.3;

/** What users know of an account's people beyond what the CRM says. */
export interface KnownOfPeople {
  readonly roles: readonly KnownRole[];
  /** To how many other accounts each person's relations lead, by contact id. */
  readonly doors: ReadonlyMap<string, number>;
}

/**
 * The account's people, most influential first; equals by name, so that the order is one. What the
 * user says of a role comes before what the CRM does.
 */
export function peopleOf(account: Account, known?: KnownOfPeople): readonly Person[] {
  const contacts = distinct(account.related.contacts?.rows ?? []);
  const reports = reportCounts(contacts);
  const key = keyText(account.key);
  const told = new Map(
    (known?.roles ?? [])
      .filter((one) => keyText(one.account) === key)
      .map(({ contact, role }) => [contact, role]),
  );
  return contacts
    .map((contact) => {
      const role = told.get(contact.id);
      return person(
        contact,
        reports.get(contact.id) ?? 0,
        role ? { role, roleFrom: 'user' } : roleOf(contact),
        known?.doors.get(contact.id) ?? 0,
      );
    })
    .sort((a, b) => b.influence - a.influence || order(a.name, b.name) || order(a.id, b.id));
}

function person(
  contact: Contact,
  reports: number,
  role: Pick<Person, 'role' | 'roleFrom'> | undefined,
  doors: number,
): Person {
  const seniority = seniorityOf(contact.title);
  const weight = role?.role
    ? ROLE_WEIGHT[role.role] * (role.roleFrom === 'title' ? GUESSED : 1)
    : 0;
  const inside =
    SHARES.seniority * seniority +
    SHARES.role * weight +
    SHARES.reports * (reports / (reports + 2));
  return {
    id: contact.id,
    name: contact.name,
    ...(contact.title === undefined ? {} : { title: contact.title }),
    ...(contact.department === undefined ? {} : { department: contact.department }),
    ...role,
    seniority,
    reports,
    influence: inside + (1 - inside) * DOORS * (doors / (doors + 1)),
    ...(doors > 0 ? { opens: doors } : {}),
  };
}

/**
 * Roles that nobody is known for; none where the list of contacts was never seen, because then
 * nothing can be said.
 */
export function unfilledRolesOf(
  account: Account,
  people: readonly Person[],
): readonly BuyingRole[] {
  const state = account.related.contacts?.state;
  if (state !== 'read' && state !== 'empty') return [];
  return NEEDED_ROLES.filter((role) => !people.some((person) => person.role === role));
}

function distinct(contacts: readonly Contact[]): readonly Contact[] {
  return [...new Map(contacts.map((contact) => [contact.id, contact])).values()];
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
