import type { Field } from '../value.js';

/**
 * Custom fields of an Account made up by us: together with the standard ones they show every output
 * element that a record layout can hold.
 */
export const ACCOUNT_EXTRA_FIELDS: readonly Field[] = [
  { api: 'RecordTypeId', kind: 'recordType', readOnly: true },
  { api: 'Seats__c', kind: 'number' },
  { api: 'Contract_End__c', kind: 'date' },
  { api: 'Health_Score__c', kind: 'percent', scale: 1 },
  { api: 'Segment__c', kind: 'multiPicklist', readOnly: true },
  { api: 'Lifetime_Value__c', kind: 'currency', scale: 2 },
  { api: 'Value_per_Seat__c', kind: 'currency', scale: 2, readOnly: true, output: 'formula' },
  { api: 'Health_Flag__c', kind: 'text', readOnly: true, output: 'formula-html' },
  { api: 'Account_Plan__c', kind: 'richText', readOnly: true },
  { api: 'Strategy_Notes__c', kind: 'longText' },
  { api: 'Is_Reference__c', kind: 'checkbox', readOnly: true },
  { api: 'Success_Email__c', kind: 'email' },
  { api: 'Invoice_Email__c', kind: 'email', output: 'formatted-email' },
  { api: 'Hotline__c', kind: 'phone', output: 'output-phone' },
  { api: 'Headquarters__c', kind: 'location', readOnly: true },
  { api: 'Primary_Contact__c', kind: 'lookup', readOnly: true, output: 'record-layout-lookup' },
  { api: 'Partner__c', kind: 'lookup', readOnly: true },
  { api: 'Last_Review__c', kind: 'dateTime', readOnly: true },
  { api: 'Next_Review__c', kind: 'dateTime', readOnly: true, output: 'formatted-date-time' },
  { api: 'Discount__c', kind: 'percent', scale: 2, output: 'formatted-number' },
  { api: 'Tier_Code__c', kind: 'text', readOnly: true, output: 'span' },
  { api: 'Scorecard__c', kind: 'page', readOnly: true },
];
