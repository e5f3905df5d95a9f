import type { FactName, MappableFact } from '../../../account/account.js';

/** How a field's text becomes a value. */
export type ValueKind =
  | 'text'
  | 'money'
  | 'number'
  | 'date'
  | 'stamp'
  | 'lookup'
  | 'lines'
  | 'phone'
  | 'url';

/**
 * The meaning of Account's fields by API name, standard ones and those of Developer Edition.
 * Source: object reference "Account", and fact sheet §2.8 and §4.3 (H).
 */
export const ACCOUNT_FIELDS = {
  Name: { fact: 'name', kind: 'text' },
  AccountNumber: { fact: 'accountNumber', kind: 'text' },
  Industry: { fact: 'industry', kind: 'text' },
  Type: { fact: 'type', kind: 'text' },
  Rating: { fact: 'rating', kind: 'text' },
  Ownership: { fact: 'ownership', kind: 'text' },
  Site: { fact: 'site', kind: 'text' },
  OwnerId: { fact: 'owner', kind: 'lookup' },
  ParentId: { fact: 'parent', kind: 'lookup' },
  AnnualRevenue: { fact: 'annualRevenue', kind: 'money' },
  NumberOfEmployees: { fact: 'employees', kind: 'number' },
  NumberofLocations__c: { fact: 'locations', kind: 'number' },
  Phone: { fact: 'phone', kind: 'phone' },
  Website: { fact: 'website', kind: 'url' },
  Description: { fact: 'description', kind: 'lines' },
  BillingAddress: { fact: 'billingAddress', kind: 'lines' },
  UpsellOpportunity__c: { fact: 'upsellOpportunity', kind: 'text' },
  CustomerPriority__c: { fact: 'customerPriority', kind: 'text' },
  Active__c: { fact: 'active', kind: 'text' },
  SLA__c: { fact: 'sla', kind: 'text' },
  SLAExpirationDate__c: { fact: 'slaExpires', kind: 'date' },
  LastActivityDate: { fact: 'lastActivity', kind: 'date' },
  CreatedById: { fact: 'createdOn', kind: 'stamp' },
  LastModifiedById: { fact: 'modifiedOn', kind: 'stamp' },
} as const satisfies { [apiName: string]: { fact: FactName; kind: ValueKind } };

export type AccountField = keyof typeof ACCOUNT_FIELDS;

/** What the user may say a custom field means, and what its value then is. */
export const MEANING_KINDS = {
  seats: 'number',
  contractEnds: 'date',
  health: 'text',
  segment: 'text',
} as const satisfies { [M in MappableFact]: ValueKind };

/** Fields that every record has: while none of them has a value, the values have not come yet. */
export const ALWAYS_FILLED = ['Name', 'OwnerId', 'CreatedById', 'LastModifiedById'] as const;
