import type { Account } from '../../src/account/account.js';
import type { MissingFact, ReadFact, Source } from '../../src/account/fact.js';
import type { Related } from '../../src/account/related.js';
import { date, dollars, key, READ_AT } from './briefs.js';

const field = (name: string): Source => ({ kind: 'field', name });
const at = READ_AT;
const DAY = 86_400_000;

const read = <V>(name: string, value: V, text = String(value)): ReadFact<V> => ({
  state: 'read',
  value,
  text,
  source: field(name),
  at,
});
const missing = (name: string, state: MissingFact['state']): MissingFact => ({
  state,
  source: field(name),
  at,
});
const list = (name: string, rest: Partial<Related<never>> & { read?: number }): Related<never> => ({
  state: 'read',
  rows: Array.from({ length: rest.read ?? 0 }, () => ({}) as never),
  source: { kind: 'related-list', name },
  at,
  ...rest,
});

/** An account with facts, lists and custom fields in every state there is. */
export const fullAccount: Account = {
  key: key('001A'),
  readAt: READ_AT,
  facts: {
    name: read('Name', 'United Oil & Gas Corp.'),
    accountNumber: read('AccountNumber', 'CD355118'),
    industry: read('Industry', 'Energy'),
    type: read('Type', 'Customer - Direct'),
    rating: { ...read('Rating', 'Hot'), source: { kind: 'label', name: 'Rating' } },
    ownership: read('Ownership', 'Public'),
    site: missing('Site', 'blank'),
    owner: read('OwnerId', { name: 'Account Owner', id: '005A' }, 'Account Owner'),
    parent: missing('ParentId', 'blank'),
    annualRevenue: read('AnnualRevenue', dollars(5_600_000_000), '$5,600,000,000'),
    employees: {
      ...read('NumberOfEmployees', 145_000, '145,000'),
      source: { kind: 'list-view', name: 'Account.NumberOfEmployees' },
      at: READ_AT - 6 * DAY,
    },
    locations: missing('NumberofLocations__c', 'not-on-page'),
    phone: read('Phone', '(212) 842-5500'),
    website: read('Website', 'http://www.uos.com'),
    description: read(
      'Description',
      'World’s third largest oil and gas refiner, with terminals north and south of the river.\nBuys generators for refineries through the technology department; standby units go through each terminal’s own budget and are bought in autumn, after the yearly inspection.',
    ),
    billingAddress: read('BillingAddress', '1301 Avenue of the Americas\nNew York, NY 10019\nUSA'),
    upsellOpportunity: missing('UpsellOpportunity__c', 'not-loaded'),
    customerPriority: missing('CustomerPriority__c', 'not-loaded'),
    active: read('Active__c', 'Yes'),
    sla: read('SLA__c', 'Platinum'),
    slaExpires: {
      ...read('SLAExpirationDate__c', date('2026-03-04'), '03/04/2026'),
      doubt: 'ambiguous',
    },
    seats: read('Licensed_Seats__c', 350, '350'),
    lastActivity: missing('LastActivityDate', 'not-on-page'),
  },
  custom: {
    Renewal_Month__c: read('Renewal_Month__c', 'September'),
    Customer_Success_Score_Of_The_Last_Quarter__c: read(
      'Customer_Success_Score_Of_The_Last_Quarter__c',
      '8.5',
    ),
    Partner_Tier__c: missing('Partner_Tier__c', 'blank'),
  },
  related: {
    opportunities: list('Opportunities', { read: 10, total: 10 }),
    contacts: list('Contacts', { read: 4, total: 4 }),
    cases: list('Cases', { read: 6, total: 6, totalIsAtLeast: true }),
    assets: list('Assets', { state: 'not-loaded' }),
    contracts: list('Contracts', { state: 'empty' }),
    orders: list('Orders', { state: 'not-on-page' }),
    openActivities: list('OpenActivities', { read: 3 }),
  },
};
