import type { Field } from '../value.js';
import { simpleType } from './simple-type.js';

const FIELDS: readonly Field[] = [
  { api: 'Subject', kind: 'text' },
  { api: 'WhoId', kind: 'lookup', readOnly: true, path: 'Who.Name' },
  { api: 'WhatId', kind: 'lookup', readOnly: true, path: 'What.Name' },
  { api: 'ActivityDate', kind: 'date' },
  { api: 'Status', kind: 'picklist' },
  { api: 'Priority', kind: 'picklist' },
  { api: 'IsClosed', kind: 'checkbox', readOnly: true },
  { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
  { api: 'OwnerId', kind: 'owner', readOnly: true },
];

/** Task: something to do or done, calls and emails too. */
export const TASK = simpleType('Task', '00T', 'Subject', FIELDS);

/** Event: a meeting. */
export const EVENT = simpleType('Event', '00U', 'Subject', FIELDS);
