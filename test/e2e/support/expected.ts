import type { Account, Facts } from '../../../src/account/account.js';
import type { Brief } from '../../../src/account/brief.js';
import { dateOfDay, dayOfInstant } from '../../../src/account/calendar-date.js';
import type { Fact, Source } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';
import { emptyStanding, judge, updateStanding } from '../../../src/judge/index.js';
import { type SampleAccount, type SampleBook, sampleBook } from '../../data/sample-book.js';

/** What the judge says of an account when its page and the list of all accounts were read. */
export interface ExpectationOptions {
  /** How the page writes its currency: an ISO code, or the bare symbol. */
  readonly currency: string;
  readonly now: number;
}

/**
 * The brief of an account of the sample book, computed from the data the test CRM shows and not
 * through any page: every other account is known by its line in the list of accounts.
 */
export function expectedBrief(name: string, options: ExpectationOptions): Brief {
  const book = sampleBook(dateOfDay(dayOfInstant(options.now)));
  const standing = emptyStanding();
  let judged: Account | undefined;
  for (const row of book.accounts) {
    const opened = row.name === name;
    const account = opened ? openedAccount(row, book, options) : listedAccount(row, options);
    if (opened) judged = account;
    updateStanding(standing, undefined, account);
  }
  if (!judged) throw new Error(`No such account in the sample book: ${name}`);
  return judge(judged, standing, options.now);
}

/** An account as its line in the list of accounts tells of it. */
function listedAccount(row: SampleAccount, { currency, now }: ExpectationOptions): Account {
  const facts: Facts = {
    name: fact(row.name, now),
    ...given('industry', row.industry, now),
    ...given('type', row.type, now),
    ...given('rating', row.rating, now),
    ...given('phone', row.phone, now),
    ...given('employees', row.employees, now),
    ...given('annualRevenue', money(row.annualRevenue, currency), now),
  };
  return { key: keyOf(row), facts, custom: {}, related: {}, readAt: now };
}

/** An account as its own page tells of it. */
function openedAccount(row: SampleAccount, book: SampleBook, options: ExpectationOptions): Account {
  const { currency, now } = options;
  const listed = listedAccount(row, options);
  const facts: Facts = {
    ...listed.facts,
    industry: fact(row.industry, now),
    type: fact(row.type, now),
    rating: fact(row.rating, now),
    employees: fact(row.employees, now),
    annualRevenue: fact(money(row.annualRevenue, currency), now),
    customerPriority: fact(row.customerPriority, now),
    upsellOpportunity: fact(row.upsellOpportunity, now),
    sla: fact(row.sla, now),
    slaExpires: fact(row.slaExpires, now),
  };
  const mine = <R extends { readonly account: string }>(rows: readonly R[]) =>
    rows.filter(({ account }) => account === row.id);
  const related: Account['related'] = {
    opportunities: list(
      mine(book.opportunities).map(({ id, name, stage, amount, closeDate }) => ({
        id,
        name,
        stage,
        outcome: stage === 'Closed Won' ? ('won' as const) : ('open' as const),
        amount: { amount, currency },
        closeDate,
      })),
      now,
    ),
    contacts: list(
      mine(book.contacts).map(({ id, firstName, lastName, title }) => ({
        id,
        name: `${firstName} ${lastName}`,
        ...(title === undefined ? {} : { title }),
      })),
      now,
    ),
    cases: list(
      mine(book.cases).map(({ id, status }) => ({ id, status, open: status !== 'Closed' })),
      now,
    ),
  };
  return { ...listed, facts, related };
}

function keyOf(row: SampleAccount) {
  return { crm: 'salesforce', org: 'lodestar-dev-ed.develop', id: row.id };
}

function money(amount: number | undefined, currency: string) {
  return amount === undefined ? undefined : { amount, currency };
}

function fact<V>(value: V | undefined, at: number): Fact<V> {
  const source: Source = { kind: 'field', name: 'expected' };
  if (value === undefined) return { state: 'blank', source, at };
  return { state: 'read', value, text: String(value), source, at };
}

function given<N extends string, V>(name: N, value: V | undefined, at: number) {
  return (value === undefined ? {} : { [name]: fact(value, at) }) as { [K in N]?: Fact<V> };
}

function list<Row>(rows: readonly Row[], at: number): Related<Row> {
  const source: Source = { kind: 'related-list', name: 'expected' };
  return { state: rows.length > 0 ? 'read' : 'empty', rows, total: rows.length, source, at };
}
