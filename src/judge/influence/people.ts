import type { Account } from '../../account/account.js';
import type { BuyingRole, Person } from '../../account/brief.js';
import type { CalendarDate } from '../../account/calendar-date.js';
import type { KnownPerson, KnownRole } from '../../account/influence.js';
import { keyText, type RecordKey } from '../../account/record-key.js';
import type { Contact } from '../../account/related.js';
import { managersOf, reportCounts } from './reporting.js';
import { roleOf } from './roles.js';
import { seniorityOf } from './titles.js';
import { plainWords } from './words.js';

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
  readonly people?: readonly KnownPerson[] | undefined;
  /** To how many other accounts each person's relations lead, by contact id. */
  readonly doors: ReadonlyMap<string, number>;
}

/**
 * The account's people, most influential first; equals by name, so that the order is one. What the
 * user says of a role comes before what the CRM does. Whom the user added is there until the CRM has
 * one person of that name: then what was told is told of that one.
 */
export function peopleOf(account: Account, known?: KnownOfPeople): readonly Person[] {
  const own = ofAccount(account, known);
  const contacts = distinct([...(account.related.contacts?.rows ?? []), ...own.added]);
  const reports = reportCounts(contacts);
  const managers = managersOf(contacts);
  const contacted = lastContacts(account, contacts);
  const added = new Set(own.added.map(({ id }) => id));
  return contacts
    .map((contact): Person => {
      const { role, stance, lastContact } = own.told.get(contact.id) ?? {};
      const reportsTo = managers.get(contact.id);
      const last = latest(contacted.get(contact.id), lastContact);
      return {
        ...person(
          contact,
          reports.get(contact.id) ?? 0,
          role ? { role, roleFrom: 'user' } : roleOf(contact),
          known?.doors.get(contact.id) ?? 0,
        ),
        ...(stance ? { stance } : {}),
        ...(last ? { lastContact: last } : {}),
        ...(added.has(contact.id) ? { added: true } : {}),
        ...(reportsTo === undefined ? {} : { reportsTo }),
      };
    })
    .sort((a, b) => b.influence - a.influence || order(a.name, b.name) || order(a.id, b.id));
}

/** What is told of one person. */
type ToldOf = Partial<Pick<KnownRole, 'role'> & KnownPerson>;

/** What is told of the account's people by contact id, and those whom the CRM does not know. */
function ofAccount(account: Account, known: KnownOfPeople | undefined) {
  const key = keyText(account.key);
  const here = ({ account: of }: { readonly account: RecordKey }) => keyText(of) === key;
  const rows = account.related.contacts?.rows ?? [];
  const byName = uniqueBy(rows, ({ name }) => plainWords(name));
  const told = new Map<string, ToldOf>();
  const added: Contact[] = [];
  const same = new Map<string, string>();
  for (const one of known?.people?.filter(here) ?? []) {
    const twin = one.added && byName.get(plainWords(one.added.name))?.id;
    if (twin !== undefined) same.set(one.contact, twin);
    else if (one.added) added.push({ id: one.contact, ...one.added });
  }
  for (const one of [...(known?.people ?? []), ...(known?.roles ?? [])].filter(here)) {
    const id = same.get(one.contact) ?? one.contact;
    // What is told of the CRM's own person comes before what was told of the one that was added.
    const [first, then] = id === one.contact ? [told.get(id), one] : [one, told.get(id)];
    told.set(id, { ...first, ...then });
  }
  return { told, added };
}

/** The last day of each person's activities that are done, by contact id, or else by a name of one. */
function lastContacts(
  account: Account,
  contacts: readonly Contact[],
): ReadonlyMap<string, CalendarDate> {
  const byName = uniqueBy(contacts, ({ name }) => plainWords(name));
  const last = new Map<string, CalendarDate>();
  for (const { on, contact } of account.related.pastActivities?.rows ?? []) {
    const id = contact && (contact.id ?? byName.get(plainWords(contact.name))?.id);
    const newest = id === undefined ? undefined : latest(last.get(id), on);
    if (id !== undefined && newest) last.set(id, newest);
  }
  return last;
}

/** The contacts of a name that no other of them has. */
function uniqueBy(
  contacts: readonly Contact[],
  nameOf: (contact: Contact) => string,
): ReadonlyMap<string, Contact | undefined> {
  const found = new Map<string, Contact | undefined>();
  for (const contact of contacts) {
    const name = nameOf(contact);
    const other = found.get(name);
    found.set(name, found.has(name) && other?.id !== contact.id ? undefined : contact);
  }
  return found;
}

/** The later of two days; they sort as texts do. */
function latest(a: CalendarDate | undefined, b: CalendarDate | undefined) {
  return a !== undefined && (b === undefined || a > b) ? a : b;
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
