import type { CalendarDate } from './calendar-date.js';
import type { Source } from './fact.js';
import type { Money } from './money.js';

/** A possible or past sale. A property that is absent was not on the page or blank there. */
export interface Opportunity {
  readonly id: string;
  readonly name: string;
  readonly stage?: string;
  /** `unknown`: the stage's text is not one whose meaning is known. */
  readonly outcome: 'open' | 'won' | 'lost' | 'unknown';
  readonly amount?: Money;
  readonly closeDate?: CalendarDate;
  /** 0 to 1. */
  readonly probability?: number;
  readonly type?: string;
  /** What is sold in it, as far as a page showed. */
  readonly products?: readonly OpportunityProduct[];
}

/** One product of an opportunity. */
export interface OpportunityProduct {
  readonly name: string;
  readonly quantity?: number;
  /** The price of one. */
  readonly price?: Money;
}

/** A person in the account. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
  readonly email?: string;
  readonly phone?: string;
  /** Whom they report to: the contact's id where the CRM links it, and the name. */
  readonly reportsTo?: { readonly id?: string; readonly name: string };
  /** The buying role the CRM gives them, in its own words. */
  readonly role?: string;
}

/** A support case. */
export interface Case {
  readonly id: string;
  readonly number?: string;
  readonly subject?: string;
  readonly status?: string;
  readonly priority?: string;
  readonly openedOn?: CalendarDate;
  /** Absent where the status' text is not one whose meaning is known. */
  readonly open?: boolean;
}

/** A product the account owns; its quantity is seats. */
export interface Asset {
  readonly id: string;
  readonly name: string;
  readonly product?: string;
  readonly quantity?: number;
  readonly price?: Money;
  readonly purchasedOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
}

/** A contract with the account. */
export interface Contract {
  readonly id: string;
  readonly number?: string;
  readonly status?: string;
  readonly startsOn?: CalendarDate;
  readonly endsOn?: CalendarDate;
}

/** An order of the account. */
export interface Order {
  readonly id: string;
  readonly number?: string;
  readonly status?: string;
  readonly amount?: Money;
  readonly startsOn?: CalendarDate;
}

/** A task or an event with the account. */
export interface Activity {
  readonly id: string;
  readonly subject: string;
  /** When it is due or was done. */
  readonly on?: CalendarDate;
  readonly contact?: { readonly id?: string; readonly name: string };
}

/**
 * A related list as far as it is known. `not-on-page` and `not-loaded` say nothing about the rows;
 * `empty` was seen to hold none; `read` holds `rows`, of `total` where the CRM says how many.
 */
export interface Related<Row> {
  readonly state: 'not-on-page' | 'not-loaded' | 'empty' | 'read';
  readonly rows: readonly Row[];
  readonly total?: number;
  /** Set where the CRM says "3+": there are `total` or more. */
  readonly totalIsAtLeast?: boolean;
  readonly source: Source;
  readonly at: number;
}

/** Whether every row of the list is known, so that sums over it are sums and not lower bounds. */
export function isComplete(list: Related<unknown> | undefined): boolean {
  if (list?.state === 'empty') return true;
  return (
    list?.state === 'read' && !list.totalIsAtLeast && list.rows.length >= (list.total ?? Infinity)
  );
}
