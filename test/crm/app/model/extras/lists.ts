import type { RelatedListType, TabObject } from '../object-type.js';

const activities = (by: string): readonly RelatedListType[] => [
  {
    relationship: 'OpenActivities',
    child: 'Task',
    andChild: 'Event',
    by,
    where: ['IsClosed', false],
    columns: ['Subject', 'WhoId', 'ActivityDate', 'Status'],
    fullColumns: ['Subject', 'WhoId', 'WhatId', 'ActivityDate', 'Status', 'Priority', 'OwnerId'],
    form: 'cards',
  },
  {
    relationship: 'ActivityHistories',
    child: 'Task',
    andChild: 'Event',
    by,
    where: ['IsClosed', true],
    columns: ['Subject', 'WhoId', 'ActivityDate', 'Status'],
    fullColumns: ['Subject', 'WhoId', 'WhatId', 'ActivityDate', 'Status', 'OwnerId'],
    form: 'grid',
  },
];

/** Seen from a person the lists name the other side of the role first. */
const relations = (by: string, first: string): RelatedListType => ({
  relationship: 'AccountContactRelations',
  child: 'AccountContactRelation',
  by,
  columns: [first, 'Roles', 'IsDirect', 'IsActive'],
  fullColumns: ['ContactId', 'AccountId', 'Roles', 'IsDirect', 'IsActive', 'StartDate', 'EndDate'],
  form: 'grid',
});

const opportunityRoles = (by: string, first: string): RelatedListType => ({
  relationship: 'OpportunityContactRoles',
  child: 'OpportunityContactRole',
  by,
  columns: [first, 'Role', 'IsPrimary'],
  form: 'cards',
});

/** The related lists that the extras add to an object's page, or fill there. */
export const EXTRA_LISTS: { readonly [O in TabObject]?: readonly RelatedListType[] } = {
  Account: [
    relations('AccountId', 'ContactId'),
    {
      relationship: 'Assets',
      child: 'Asset',
      by: 'AccountId',
      columns: ['Name', 'Product2Id', 'Quantity', 'UsageEndDate'],
      fullColumns: [
        'Name',
        'Product2Id',
        'Status',
        'Quantity',
        'Price',
        'PurchaseDate',
        'InstallDate',
        'UsageEndDate',
        'SerialNumber',
        'IsCompetitorProduct',
      ],
      form: 'grid',
    },
    {
      relationship: 'Contracts',
      child: 'Contract',
      by: 'AccountId',
      columns: ['ContractNumber', 'Status', 'StartDate', 'EndDate'],
      fullColumns: [
        'ContractNumber',
        'Status',
        'StartDate',
        'EndDate',
        'ContractTerm',
        'OwnerExpirationNotice',
      ],
      form: 'cards',
    },
    {
      relationship: 'Orders',
      child: 'Order',
      by: 'AccountId',
      columns: ['OrderNumber', 'Status', 'EffectiveDate', 'TotalAmount'],
      form: 'cards',
    },
    ...activities('AccountId'),
  ],
  Contact: [
    relations('ContactId', 'AccountId'),
    opportunityRoles('ContactId', 'OpportunityId'),
    ...activities('WhoId'),
  ],
  Opportunity: [
    opportunityRoles('OpportunityId', 'ContactId'),
    {
      relationship: 'OpportunityLineItems',
      child: 'OpportunityLineItem',
      by: 'OpportunityId',
      columns: ['Product2Id', 'Quantity', 'UnitPrice', 'TotalPrice'],
      form: 'grid',
    },
    ...activities('WhatId'),
  ],
};
