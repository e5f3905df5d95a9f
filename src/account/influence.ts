import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Money } from './money.js';
import type { RecordKey } from './record-key.js';

/** Somebody in the book, or the account as a whole where no person is named. */
export interface Party {
  readonly account: RecordKey;
  /** The contact's id. */
  readonly contact?: string;
}

/** One party opened the door to another. */
export interface Referral {
  readonly from: Party;
  readonly to: Party;
  readonly on?: CalendarDate;
  /**
   * Kumar, Petersen and Leone's two types: `caused` would not have come without it, so it brought all
   * of its value; `eased` would have come anyway, so it saved the cost of winning it. Absent: unknown.
   */
  readonly type?: 'caused' | 'eased';
}

/** Where people meet: who shares one knows each other. */
export const GROUP_KINDS = ['community', 'industry-body', 'group'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A party's membership in a group of a name. */
export interface Membership {
  readonly party: Party;
  readonly kind: GroupKind;
  readonly group: string;
}

/** A buying role that the user knows a contact to have. */
export interface KnownRole {
  readonly account: RecordKey;
  readonly contact: string;
  readonly role: BuyingRole;
}

/** How a person stands towards us; `unknown` is what everybody is until somebody says otherwise. */
export const STANCES = ['supporter', 'neutral', 'against', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/** What else the user knows of a person of an account. */
export interface KnownPerson {
  readonly account: RecordKey;
  /** The contact's id, or one of our own where `added` is set. */
  readonly contact: string;
  /** Somebody the CRM does not know. */
  readonly added?: { readonly name: string; readonly title?: string };
  readonly stance?: Stance;
  readonly lastContact?: CalendarDate;
}

/** What users know of people and their relations in one org, beyond what the CRM says. */
export interface Relations {
  readonly roles: readonly KnownRole[];
  readonly people?: readonly KnownPerson[];
  readonly referrals: readonly Referral[];
  readonly memberships: readonly Membership[];
}

/** Value × referral (Kumar, Petersen, Leone 2007): the four corners. */
export const SQUARES = [
  'champion' /* buys much, brings much */,
  'affluent' /* buys much, brings little */,
  'advocate' /* buys little, brings much */,
  'miser' /* buys little, brings little */,
] as const;
export type Square = (typeof SQUARES)[number];

/** What is said of value and influence that do not go together. */
export type InfluenceWarning =
  | 'large-not-influential' /* buys much; nobody is known to have come through it */
  | 'small-and-influential' /* buys little, and brought more than that or is among the most central */;

/** A door: between this account and another one, through whom, as far as is known. */
export interface Door {
  readonly account: RecordKey;
  /** The person's id on this account's side, and on the other. */
  readonly by?: string;
  readonly to?: string;
  readonly through: 'referral' | GroupKind;
  /** The group's name. */
  readonly group?: string;
  /** Of a referral, where it is known. */
  readonly type?: NonNullable<Referral['type']>;
  readonly on?: CalendarDate;
}

/** How central an account is among those that have any relation, and what that is worth. */
export interface Influence {
  /** How many accounts it referred, and how many referred it. */
  readonly given: number;
  readonly received: number;
  /** Doors it opened or can open: accounts it referred; if it buys, those of its groups that do not. */
  readonly opens: readonly Door[];
  /** Doors to it: accounts that referred it; if it buys nothing, those of its groups that do. */
  readonly openedBy: readonly Door[];
  /** How many accounts have relations at all; the ranks below are among them. */
  readonly of: number;
  /** Its place by PageRank over referrals and shared groups; 1 is the most central. */
  readonly place?: number;
  /** Its place by betweenness: how often it lies between two others that do not know each other. */
  readonly bridgePlace?: number;
  /** What its referrals brought, where amounts are known. */
  readonly referralValue?: Money;
  /** Absent where what it buys is unknown. */
  readonly square?: Square;
  readonly warning?: InfluenceWarning;
}
