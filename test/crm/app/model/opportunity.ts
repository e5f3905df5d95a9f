import type { ObjectType } from './object-type.js';

export const STAGES = [
  'Prospecting',
  'Qualification',
  'Needs Analysis',
  'Value Proposition',
  'Id. Decision Makers',
  'Perception Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
];
const TYPES = [
  'Existing Customer - Upgrade',
  'Existing Customer - Replacement',
  'Existing Customer - Downgrade',
  'New Customer',
];

/** Opportunity. */
export const OPPORTUNITY: ObjectType<'Opportunity'> = {
  api: 'Opportunity',
  prefix: '006',
  nameField: 'Name',
  fields: [
    { api: 'OwnerId', kind: 'owner', readOnly: true },
    { api: 'Amount', kind: 'currency', scale: 2 },
    { api: 'IsPrivate', kind: 'checkbox', readOnly: true },
    { api: 'ExpectedRevenue', kind: 'currency', scale: 2, readOnly: true },
    { api: 'Name', kind: 'text' },
    { api: 'CloseDate', kind: 'date' },
    { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
    { api: 'NextStep', kind: 'text' },
    { api: 'Type', kind: 'picklist', options: TYPES },
    { api: 'StageName', kind: 'picklist', standard: true, options: STAGES },
    { api: 'LeadSource', kind: 'picklist' },
    { api: 'Probability', kind: 'percent' },
    { api: 'ForecastCategoryName', kind: 'picklist', readOnly: true },
    { api: 'OrderNumber__c', kind: 'text' },
    { api: 'MainCompetitors__c', kind: 'text' },
    { api: 'CurrentGenerators__c', kind: 'text' },
    { api: 'DeliveryInstallationStatus__c', kind: 'picklist' },
    { api: 'TrackingNumber__c', kind: 'text' },
    { api: 'CreatedById', kind: 'stamp', readOnly: true },
    { api: 'LastModifiedById', kind: 'stamp', readOnly: true },
    { api: 'Description', kind: 'longText' },
  ],
  highlights: ['AccountId', 'CloseDate', 'Amount', 'OwnerId'],
  sections: [
    {
      rows: [
        ['OwnerId', 'Amount'],
        ['IsPrivate', 'ExpectedRevenue'],
        ['Name', 'CloseDate'],
        ['AccountId', 'NextStep'],
        ['Type', 'StageName'],
        ['LeadSource', 'Probability'],
        [undefined, 'ForecastCategoryName'],
      ],
    },
    {
      heading: 'additional',
      rows: [
        ['OrderNumber__c', 'MainCompetitors__c'],
        ['CurrentGenerators__c', 'DeliveryInstallationStatus__c'],
        ['TrackingNumber__c', undefined],
      ],
    },
    { heading: 'system', rows: [['CreatedById', 'LastModifiedById']] },
    { heading: 'description', rows: [['Description']] },
  ],
  lists: [
    { relationship: 'OpportunityContactRoles', columns: [], form: 'cards' },
    { relationship: 'OpportunityLineItems', columns: [], form: 'cards' },
  ],
  tabLists: [{ relationship: 'OpportunityHistories', columns: [], form: 'grid' }],
  listColumns: ['Name', 'AccountId', 'StageName', 'Amount', 'CloseDate', 'Probability', 'Type'],
  listSort: 'CloseDate',
  actions: ['Follow', 'NewCase', 'NewNote', 'Edit'],
  path: 'StageName',
};
