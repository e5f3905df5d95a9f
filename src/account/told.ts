import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Membership, Referral } from './influence.js';

/** How a person stands towards us; `unknown` is what everybody is until somebody says otherwise. */
export const STANCES = ['supporter', 'neutral', 'against', 'unknown'] as const;
export type Stance = (typeof STANCES)[number];

/** What users told of one person, beyond what the CRM says. */
export interface ToldPerson {
  /** The contact's id in the CRM, or one of our own where `added` is set. */
  readonly contact: string;
  /** A person the CRM does not know. */
  readonly added?: { readonly name: string; readonly title?: string };
  readonly role?: BuyingRole;
  readonly stance?: Stance;
  readonly lastContact?: CalendarDate;
  /** When any of it was told last, epoch milliseconds. */
  readonly at: number;
}

/** What users told of one account's people and relations: kept by account, judged for the org. */
export interface Told {
  readonly people: readonly ToldPerson[];
  /** Told on this account; the other side sees them too. */
  readonly referrals: readonly Referral[];
  readonly memberships: readonly Membership[];
}

/** Nothing told yet. */
export const NOTHING_TOLD: Told = { people: [], referrals: [], memberships: [] };
