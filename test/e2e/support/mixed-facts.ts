import type { Account, FactName } from '../../../src/account/account.js';
import type { Fact } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';
import type { SampleAccount, SampleBook } from '../../data/sample-book.js';

/** What the fact of an account must say, from the data the test CRM shows. */
function ownFacts(own: SampleAccount, book: SampleBook): { [N in FactName]: unknown } {
  return {
    name: own.name,
    accountNumber: own.accountNumber,
    industry: own.industry,
    type: own.type,
    rating: own.rating,
    ownership: own.ownership,
    site: undefined,
    owner: book.owner.name,
    parent: undefined,
    annualRevenue: own.annualRevenue,
    employees: own.employees,
    locations: own.locations,
    phone: own.phone,
    website: own.website,
    description: own.description,
    billingAddress:
      [own.billingCity, own.billingCountry].filter((part) => part).join(' ') || undefined,
    upsellOpportunity: own.upsellOpportunity,
    customerPriority: own.customerPriority,
    active: own.active,
    sla: own.sla,
    slaExpires: own.slaExpires,
    seats: undefined,
    supplierRank: undefined,
    suppliers: undefined,
    lastActivity: undefined,
    createdOn: own.createdOn,
    modifiedOn: own.changedOn,
    contractEnds: undefined,
    health: undefined,
    segment: undefined,
  };
}

/** The same of fields without a meaning; those that are not here are blank in the org. */
function ownCustom(own: SampleAccount): { readonly [api: string]: unknown } {
  return {
    TickerSymbol: own.tickerSymbol,
    Sic: own.sic,
    SLASerialNumber__c: own.slaSerialNumber,
  };
}

/** A value as one line of words and digits: what layouts and links add does not count. */
function plain(value: unknown): string {
  const inner =
    typeof value === 'object' && value !== null
      ? 'amount' in value
        ? value.amount
        : 'name' in value
          ? value.name
          : JSON.stringify(value)
      : value;
  return String(inner)
    .replace(/^https?:\/\//, '')
    .replace(/[\s,/]+/g, ' ')
    .trim();
}

/** Why a fact cannot be the account's own, or nothing: a value of another, or a blank that is none. */
function wrong(fact: Fact<unknown>, own: unknown): string | undefined {
  if (fact.state === 'read') {
    if (own === undefined) return `${plain(fact.value)} where the org has a blank`;
    if (plain(fact.value) !== plain(own)) return `${plain(fact.value)} instead of ${plain(own)}`;
  }
  if (fact.state === 'blank' && own !== undefined) return `blank instead of ${plain(own)}`;
  return undefined;
}

interface OwnRow {
  readonly id: string;
  readonly account: string;
}

function wrongRows<Row extends { readonly id: string }, Own extends OwnRow>(
  list: Related<Row> | undefined,
  all: readonly Own[],
  account: string,
  same: (row: Row, own: Own) => boolean,
): string[] {
  const mine = all.filter((row) => row.account === account);
  const found: string[] = [];
  for (const row of list?.rows ?? []) {
    const own = mine.find(({ id }) => id === row.id);
    if (!own) found.push(`row ${row.id} of another account`);
    else if (!same(row, own)) found.push(`row ${row.id} with values of another`);
  }
  if (list?.state === 'empty' && mine.length > 0) found.push(`empty instead of ${mine.length}`);
  if (list?.state === 'read' && !list.totalIsAtLeast && list.total !== mine.length) {
    found.push(`${list.total} in all instead of ${mine.length}`);
  }
  return found;
}

/**
 * What is stored of an account and does not belong to it, each as a line that names the account and
 * the fact; none where all is its own.
 */
export function mixedFacts(account: Account, book: SampleBook): string[] {
  const own = book.accounts.find(({ id }) => id === account.key.id);
  if (!own) return [`${account.key.id}: no such account`];
  const found: string[] = [];
  const tell = (name: string, what: string | undefined) => {
    if (what !== undefined) found.push(`${own.name}: ${name}: ${what}`);
  };
  const facts = ownFacts(own, book);
  for (const [name, fact] of Object.entries(account.facts)) {
    tell(name, wrong(fact, facts[name as FactName]));
  }
  const custom = ownCustom(own);
  for (const [api, fact] of Object.entries(account.custom)) tell(api, wrong(fact, custom[api]));
  const { opportunities, contacts, cases, ...others } = account.related;
  for (const what of wrongRows(
    opportunities,
    book.opportunities,
    own.id,
    (row, one) =>
      row.name === one.name &&
      (row.amount === undefined || row.amount.amount === one.amount) &&
      (row.closeDate === undefined || row.closeDate === one.closeDate),
  )) {
    tell('opportunities', what);
  }
  for (const what of wrongRows(
    contacts,
    book.contacts,
    own.id,
    (row, one) => row.name === `${one.firstName} ${one.lastName}`,
  )) {
    tell('contacts', what);
  }
  for (const what of wrongRows(
    cases,
    book.cases,
    own.id,
    (row, one) => row.subject === undefined || row.subject === one.subject,
  )) {
    tell('cases', what);
  }
  for (const [name, list] of Object.entries(others)) {
    for (const row of list.rows) tell(name, `row ${row.id}, where the org has none`);
  }
  return found;
}
