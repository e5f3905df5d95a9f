import type { Account, Facts } from '../../../src/account/account.js';
import { dateOfDay, dayOfInstant } from '../../../src/account/calendar-date.js';
import type { Fact, Source } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';
import { emptyStanding, type Standing, updateStanding } from '../../../src/judge/index.js';
import { type SampleAccount, sampleBook } from '../../data/sample-book.js';

/** The instant the sample book is judged at in tests. */
export const NOW = Date.UTC(2026, 10, 20, 12);
const TODAY = dateOfDay(dayOfInstant(NOW));
const CURRENCY = 'USD';

/** The sample book as the accounts a reader would give when every list was loaded whole. */
export const SAMPLE: readonly Account[] = sampleBook(TODAY).accounts.map(toAccount);

/** An account of the sample by its name. */
export function sampleAccount(name: string): Account {
  const found = SAMPLE.find(
    ({ facts }) => facts.name?.state === 'read' && facts.name.value === name,
  );
  if (!found) throw new Error(`No such account in the sample: ${name}`);
  return found;
}

/** The standing of a book, accounts taken in by their order. */
export function standingOfBook(accounts: readonly Account[]): Standing {
  const standing = emptyStanding();
  for (const account of accounts) updateStanding(standing, undefined, account);
  return standing;
}

function toAccount(row: SampleAccount): Account {
  const book = sampleBook(TODAY);
  const own = <R extends { readonly account: string }>(rows: readonly R[]) =>
    rows.filter(({ account }) => account === row.id);
  const facts = {
    name: fact('Name', row.name),
    industry: fact('Industry', row.industry),
    type: fact('Type', row.type),
    rating: fact('Rating', row.rating),
    employees: fact('NumberOfEmployees', row.employees),
    annualRevenue: fact('AnnualRevenue', money(row.annualRevenue)),
    customerPriority: fact('CustomerPriority__c', row.customerPriority),
    upsellOpportunity: fact('UpsellOpportunity__c', row.upsellOpportunity),
    sla: fact('SLA__c', row.sla),
    slaExpires: fact('SLAExpirationDate__c', row.slaExpires),
  } satisfies Facts;
  return {
    key: { crm: 'salesforce', org: 'sample', id: row.id },
    facts,
    custom: {},
    related: {
      opportunities: list(
        'Opportunities',
        own(book.opportunities).map(({ id, name, stage, amount, probability, closeDate }) => ({
          id,
          name,
          stage,
          outcome: stage === 'Closed Won' ? ('won' as const) : ('open' as const),
          amount: { amount, currency: CURRENCY },
          probability: probability / 100,
          closeDate,
        })),
      ),
      contacts: list(
        'Contacts',
        own(book.contacts).map(({ id, firstName, lastName, title, department }) => ({
          id,
          name: `${firstName} ${lastName}`,
          ...(title === undefined ? {} : { title }),
          ...(department === undefined ? {} : { department }),
        })),
      ),
      cases: list(
        'Cases',
        own(book.cases).map(({ id, status }) => ({ id, status, open: status !== 'Closed' })),
      ),
    },
    readAt: NOW,
  };
}

function money(amount: number | undefined) {
  return amount === undefined ? undefined : { amount, currency: CURRENCY };
}

function fact<V>(name: string, value: V | undefined): Fact<V> {
  const source: Source = { kind: 'field', name };
  return value === undefined
    ? { state: 'blank', source, at: NOW }
    : { state: 'read', value, text: String(value), source, at: NOW };
}

function list<R>(name: string, rows: readonly R[]): Related<R> {
  const source: Source = { kind: 'related-list', name };
  return { state: rows.length > 0 ? 'read' : 'empty', rows, total: rows.length, source, at: NOW };
}
