import type { EXTRA_OBJECTS } from '../model/object-type.js';
import type { Words } from './words.js';

/** The words of the extras' objects, fields and lists. */
export interface ExtrasWords {
  readonly object: { readonly [O in (typeof EXTRA_OBJECTS)[number]]: Words['object']['Account'] };
  readonly field: Words['field'];
  readonly list: Words['list'];
  /** The heading of the section with the extra fields. */
  readonly more: string;
}

/** Labels by `Object.Field` of one object. */
export function labelsOf(object: string, labels: { readonly [api: string]: string }) {
  return Object.fromEntries(
    Object.entries(labels).map(([api, label]) => [`${object}.${api}`, label]),
  );
}

/** The labels of our own custom fields: Salesforce does not translate them. */
export const CUSTOM_LABELS = labelsOf('Account', {
  Seats__c: 'Seats',
  Contract_End__c: 'Contract End',
  Health_Score__c: 'Health Score',
  Segment__c: 'Segment',
  Lifetime_Value__c: 'Lifetime Value',
  Value_per_Seat__c: 'Value per Seat',
  Health_Flag__c: 'Health Flag',
  Account_Plan__c: 'Account Plan',
  Strategy_Notes__c: 'Strategy Notes',
  Is_Reference__c: 'Reference',
  Success_Email__c: 'Success Email',
  Invoice_Email__c: 'Invoice Email',
  Hotline__c: 'Hotline',
  Headquarters__c: 'Headquarters',
  Primary_Contact__c: 'Primary Contact',
  Partner__c: 'Partner',
  Last_Review__c: 'Last Review',
  Next_Review__c: 'Next Review',
  Discount__c: 'Discount',
  Tier_Code__c: 'Tier Code',
  Scorecard__c: 'Scorecard',
});
