import type { SampleExtras } from '../../../../data/sample-extras.js';
import type { CrmRecord, Values } from '../records.js';
import type { LinkValue } from '../value.js';

/** How names become links. */
interface Links {
  account(name: string): LinkValue;
  contact(name: string): LinkValue;
  opportunity(id: string): LinkValue;
}

const OPEN = new Set(['Not Started', 'In Progress', 'Open']);

/** Tasks and events: those with an opportunity hang on it, the others on their account. */
export function activityRecords(
  extras: SampleExtras,
  shared: Values,
  links: Links,
): readonly CrmRecord[] {
  return extras.activities.map((row) => ({
    id: row.id,
    object: row.kind === 'Task' ? 'Task' : 'Event',
    values: {
      ...shared,
      Subject: row.subject,
      WhoId: row.contact === undefined ? undefined : links.contact(row.contact),
      WhatId:
        row.opportunity === undefined
          ? links.account(row.account)
          : links.opportunity(row.opportunity),
      AccountId: links.account(row.account),
      ActivityDate: extras.day(row.daysAfterToday),
      // An event has neither status nor priority.
      Status: row.kind === 'Task' ? row.status : undefined,
      Priority: row.kind === 'Task' ? row.priority : undefined,
      IsClosed: !OPEN.has(row.status),
    },
  }));
}
