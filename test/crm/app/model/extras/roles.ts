import { simpleType } from './simple-type.js';

/** AccountContactRelation: a person's roles at an account. It is named by the person. */
export const ACCOUNT_RELATION = simpleType('AccountContactRelation', '07k', 'ContactId', [
  { api: 'ContactId', kind: 'lookup', readOnly: true, path: 'Contact.Name' },
  { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
  { api: 'Roles', kind: 'multiPicklist', readOnly: true },
  { api: 'IsDirect', kind: 'checkbox', readOnly: true },
  { api: 'IsActive', kind: 'checkbox', readOnly: true },
  { api: 'StartDate', kind: 'date' },
  { api: 'EndDate', kind: 'date' },
]);

/** OpportunityContactRole: a person's role in a sale. It is named by the person. */
export const OPPORTUNITY_ROLE = simpleType('OpportunityContactRole', '00K', 'ContactId', [
  { api: 'ContactId', kind: 'lookup', readOnly: true, path: 'Contact.Name' },
  { api: 'OpportunityId', kind: 'lookup', readOnly: true, path: 'Opportunity.Name' },
  { api: 'Role', kind: 'picklist' },
  { api: 'IsPrimary', kind: 'checkbox', readOnly: true },
]);
