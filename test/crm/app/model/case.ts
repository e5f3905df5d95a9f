import type { ObjectType } from './object-type.js';

/** Case. */
export const CASE: ObjectType<'Case'> = {
  api: 'Case',
  prefix: '500',
  nameField: 'CaseNumber',
  fields: [
    { api: 'OwnerId', kind: 'owner', readOnly: true },
    {
      api: 'Status',
      kind: 'picklist',
      standard: true,
      options: ['New', 'Working', 'Escalated', 'Closed'],
    },
    { api: 'CaseNumber', kind: 'text', readOnly: true },
    { api: 'Priority', kind: 'picklist', standard: true, options: ['High', 'Medium', 'Low'] },
    { api: 'ContactId', kind: 'lookup', readOnly: true, path: 'Contact.Name' },
    { api: 'AccountId', kind: 'lookup', readOnly: true, path: 'Account.Name' },
    { api: 'IsEscalated', kind: 'checkbox', readOnly: true },
    { api: 'CreatedDate', kind: 'dateTime', readOnly: true },
    { api: 'Subject', kind: 'text' },
    { api: 'Product__c', kind: 'picklist' },
    { api: 'EngineeringReqNumber__c', kind: 'text' },
    { api: 'PotentialLiability__c', kind: 'picklist', options: ['Yes', 'No'] },
    { api: 'SLAViolation__c', kind: 'picklist', options: ['Yes', 'No'] },
    { api: 'CreatedById', kind: 'stamp', readOnly: true },
    { api: 'LastModifiedById', kind: 'stamp', readOnly: true },
    { api: 'Description', kind: 'longText' },
  ],
  highlights: ['Priority', 'Status', 'CaseNumber', 'AccountId'],
  sections: [
    {
      rows: [
        ['OwnerId', 'Status'],
        ['CaseNumber', 'Priority'],
        ['ContactId', 'AccountId'],
        ['IsEscalated', 'CreatedDate'],
      ],
    },
    {
      heading: 'additional',
      rows: [
        ['Product__c', 'EngineeringReqNumber__c'],
        ['PotentialLiability__c', 'SLAViolation__c'],
      ],
    },
    { heading: 'description', rows: [['Subject'], ['Description']] },
    { heading: 'system', rows: [['CreatedById', 'LastModifiedById']] },
  ],
  lists: [],
  tabLists: [{ relationship: 'CaseComments', columns: [], form: 'cards' }],
  listColumns: [
    'CaseNumber',
    'Subject',
    'AccountId',
    'ContactId',
    'Status',
    'Priority',
    'CreatedDate',
  ],
  listSort: 'CaseNumber',
  actions: ['Follow', 'NewNote', 'Edit'],
  path: 'Status',
};
