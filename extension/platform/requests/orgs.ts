import type { RecordKey } from '../../../src/account/record-key.js';

/** An org of a CRM. */
export type Org = Pick<RecordKey, 'crm' | 'org'>;

/** An org that something is kept of. */
export interface KnownOrg extends Org {
  /** How many accounts were read, and how many are pinned in this browser. */
  readonly accounts: number;
  readonly pins: number;
}

/** A custom field that was seen on accounts of an org. */
export interface SeenField {
  readonly apiName: string;
  /** On how many accounts it holds something. */
  readonly accounts: number;
  /** What stands in it on one of them. */
  readonly example: string;
}

/** Sections of the dashboard that can be opened by name. */
export const SECTIONS = ['pinned', 'playbooks', 'share', 'settings'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** What the dashboard asks of the book as a whole. */
export interface OrgRequests {
  'orgs/list': { ask: Record<never, never>; answer: { orgs: readonly KnownOrg[] } };
  'fields/list': { ask: { org: Org }; answer: { fields: readonly SeenField[] } };
  /** Opens the dashboard in a tab of its own, on this org: pages of the CRM cannot open tabs. */
  'dashboard/open': { ask: { org: Org; section: SectionName }; answer: { opened: boolean } };
}
