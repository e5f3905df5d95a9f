import type { CalendarDate } from './calendar-date.js';
import type { Fact } from './fact.js';
import type { Money } from './money.js';
import type { RecordKey } from './record-key.js';
import type {
  Activity,
  Asset,
  Case,
  Contact,
  Contract,
  Opportunity,
  Order,
  Related,
} from './related.js';

/** A record that a field points to. */
export interface Lookup {
  readonly name: string;
  /** Absent where the CRM shows the name without a link. */
  readonly id?: string;
}

/** What an account's facts mean, whatever each CRM calls them. */
export interface FactValues {
  name: string;
  accountNumber: string;
  industry: string;
  type: string;
  rating: string;
  ownership: string;
  site: string;
  owner: Lookup;
  parent: Lookup;
  annualRevenue: Money;
  employees: number;
  locations: number;
  phone: string;
  website: string;
  description: string;
  billingAddress: string;
  /** The upsell flag of the org's own layout: Yes, Maybe or No, in the org's words. */
  upsellOpportunity: string;
  customerPriority: string;
  active: string;
  sla: string;
  slaExpires: CalendarDate;
  /** Seats (licences, units) the account owns, where a field or the user says so. */
  seats: number;
  /** Our place among the suppliers they use, 1 the one they prefer, and how many those are: heard on calls. */
  supplierRank: number;
  suppliers: number;
  lastActivity: CalendarDate;
  /** The day the record was made in the CRM, and the day it was last changed. */
  createdOn: CalendarDate;
  modifiedOn: CalendarDate;
  /** When the account's contract ends, where a field says so. */
  contractEnds: CalendarDate;
  /** How well the account does, in the org's own words or numbers. */
  health: string;
  /** The market segment the org puts it in. */
  segment: string;
}

/** Facts that no standard field gives: the user says which custom field means them. */
export const MAPPABLE = ['seats', 'contractEnds', 'health', 'segment'] as const;
export type MappableFact = (typeof MAPPABLE)[number];

/** What an org's custom fields mean, by API name. */
export type Meanings = { readonly [apiName: string]: MappableFact };

export type FactName = keyof FactValues;

/** An account's facts by meaning. A name that is absent was never looked for. */
export type Facts = { readonly [N in FactName]?: Fact<FactValues[N]> };

/** An account's related lists by the words of the field. */
export interface RelatedLists {
  readonly opportunities?: Related<Opportunity>;
  readonly contacts?: Related<Contact>;
  readonly cases?: Related<Case>;
  readonly assets?: Related<Asset>;
  readonly contracts?: Related<Contract>;
  readonly orders?: Related<Order>;
  /** Tasks and events to come. */
  readonly openActivities?: Related<Activity>;
  /** Tasks and events that are done. */
  readonly pastActivities?: Related<Activity>;
}

export type RelatedName = keyof RelatedLists;

/** All that is known of one account: what the book keeps and the judge judges. */
export interface Account {
  readonly key: RecordKey;
  readonly facts: Facts;
  /** Fields without a meaning of their own yet, by API name. */
  readonly custom: { readonly [apiName: string]: Fact<string> };
  readonly related: RelatedLists;
  /** When any of it was last read, epoch milliseconds. */
  readonly readAt: number;
}
