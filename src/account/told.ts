import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { GroupKind, Referral, Stance } from './influence.js';
import type { RecordKey } from './record-key.js';

export { STANCES, type Stance } from './influence.js';

/** A person the CRM does not know. */
export interface AddedPerson {
  readonly name: string;
  readonly title?: string;
}

/** What users told of one person, beyond what the CRM says. */
export interface ToldPerson {
  /** The contact's id in the CRM, or one of our own where `added` is set. */
  readonly contact: string;
  readonly added?: AddedPerson;
  readonly role?: BuyingRole;
  readonly stance?: Stance;
  readonly lastContact?: CalendarDate;
  /** When any of it was told last, epoch milliseconds. */
  readonly at: number;
}

/** What can be told of a person. */
export type PersonFacts = Omit<ToldPerson, 'contact' | 'at'>;

export const PERSON_FACTS = ['added', 'role', 'stance', 'lastContact'] as const;

/** A change of what is told of a person: what is named in neither stays as it is. */
export interface PersonChange {
  readonly tell: PersonFacts;
  /** What is taken back; all of it forgets the person. */
  readonly forget: readonly (typeof PERSON_FACTS)[number][];
}

/** A referral as it was told on one of its two accounts; the other one sees it too. */
export interface ToldReferral {
  readonly id: string;
  /** Whether the account it was told on referred the other one, or was referred by it. */
  readonly way: 'given' | 'received';
  /** The other account; one that the book does not know has a key of its own: see `namedKey`. */
  readonly other: RecordKey;
  /** The other account's name as it was told. */
  readonly name: string;
  /** The id of the person of this account who referred, or was referred. */
  readonly contact?: string;
  readonly type?: NonNullable<Referral['type']>;
  readonly on?: CalendarDate;
  readonly at: number;
}

/** A group that the account, or one person of it, belongs to. */
export interface ToldMembership {
  readonly id: string;
  readonly kind: GroupKind;
  readonly group: string;
  readonly contact?: string;
  readonly at: number;
}

/** What users told of one account's people and relations: kept by account, judged for the org. */
export interface Told {
  readonly people: readonly ToldPerson[];
  readonly referrals: readonly ToldReferral[];
  readonly memberships: readonly ToldMembership[];
  /** When any of it was changed last, epoch milliseconds. */
  readonly changedAt: number;
}

/** Nothing told yet. */
export const NOTHING_TOLD: Told = { people: [], referrals: [], memberships: [], changedAt: 0 };

/** The most that is kept of an account, of each: more than anybody tells, small enough for a message. */
export const MAX_TOLD = 500;
/** Longest name or title of a person, and name of an account or group, in characters. */
export const MAX_TOLD_NAME = 200;
