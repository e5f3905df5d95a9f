import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Stance } from './influence.js';

/** A person who may open doors. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
  readonly role?: BuyingRole;
  /** Whether the CRM says so, the user did, or it was guessed from the title. */
  readonly roleFrom?: 'crm' | 'title' | 'user';
  /** How they stand towards us, as the user says; absent: nobody said. */
  readonly stance?: Stance;
  /** The last day they were in touch, as activities or the user say. */
  readonly lastContact?: CalendarDate;
  /** The user added them: the CRM does not know them. */
  readonly added?: true;
  /** The id of whom they report to, where that is one of these people. */
  readonly reportsTo?: string;
  /** 0 to 1: how far up the title stands. */
  readonly seniority: number;
  /** How many known people report to them, directly or not. */
  readonly reports: number;
  /** 0 to 1, what the list is ordered by. */
  readonly influence: number;
  /** How many other accounts they referred to us or share a group with, where any is known. */
  readonly opens?: number;
}
