import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Account } from '../../src/account/account.js';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { crmUrl, useCrmSettings } from '../browser/crm-pages.js';
import { sampleBook } from '../data/sample-book.js';
import { type Stage, setStage } from './support/stage.js';
import { forgetBook, storedAccounts } from './support/stored.js';

const BOOK = sampleBook(dateOfDay(dayOfInstant(Date.now())));
const EDGE = BOOK.accounts.find((one) => one.name === 'Edge Communications');
const INSTALLATION = BOOK.opportunities.find((one) => one.name === 'Edge Installation');
const DEAL = BOOK.opportunities.find(
  (one) => one.account === EDGE?.id && one.stage !== 'Closed Won',
);
const SEAN = BOOK.contacts.find((one) => one.lastName === 'Forbes');

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await useCrmSettings(stage.page, { extras: true, listColumns: 'all' });
});
beforeEach(async () => {
  await forgetBook(stage);
});
afterAll(async () => {
  await stage?.close();
});

/** The accounts in the book after a page was open for as long as it takes. */
async function accountsAfter(path: string, count: number): Promise<Account[]> {
  await stage.page.goto(crmUrl(path));
  await expect
    .poll(async () => (await storedAccounts(stage)).length, { timeout: 15_000 })
    .toBeGreaterThanOrEqual(count);
  return storedAccounts(stage);
}

const named = (accounts: readonly Account[], id: string | undefined) =>
  accounts.find((account) => account.key.id === id);

it('a list of opportunities feeds every account it names', async () => {
  const owners = new Set(BOOK.opportunities.map((one) => one.account));
  const path = '/lightning/o/Opportunity/list?filterName=AllOpportunities';
  const accounts = await accountsAfter(path, owners.size);
  expect(new Set(accounts.map((account) => account.key.id))).toEqual(owners);
  const rows = named(accounts, EDGE?.id)?.related.opportunities?.rows;
  expect(rows).toContainEqual(
    expect.objectContaining({
      id: INSTALLATION?.id,
      outcome: 'won',
      amount: { amount: 50_000, currency: '$' },
      closeDate: INSTALLATION?.closeDate,
    }),
  );
});

it('a list of contacts feeds the people of every account it names', async () => {
  const owners = new Set(BOOK.contacts.map((one) => one.account));
  const accounts = await accountsAfter(
    '/lightning/o/Contact/list?filterName=AllContacts',
    owners.size,
  );
  const people = named(accounts, EDGE?.id)?.related.contacts?.rows;
  expect(people).toContainEqual(expect.objectContaining({ name: 'Sean Forbes', title: 'CFO' }));
});

it('an opportunity’s page tells of its account: the deal, its people and its products', async () => {
  const accounts = await accountsAfter(`/lightning/r/Opportunity/${DEAL?.id}/view`, 1);
  expect(accounts).toHaveLength(1);
  const edge = named(accounts, EDGE?.id);
  expect(edge?.facts.name).toMatchObject({ value: 'Edge Communications' });
  expect(edge?.related.opportunities?.rows[0]).toMatchObject({
    id: DEAL?.id,
    outcome: 'open',
    probability: (DEAL?.probability ?? 0) / 100,
    amount: { amount: DEAL?.amount },
  });
});

it('a contact’s page tells of its account: the person and whom they report to', async () => {
  const accounts = await accountsAfter(`/lightning/r/Contact/${SEAN?.id}/view`, 1);
  expect(named(accounts, EDGE?.id)?.related.contacts?.rows[0]).toMatchObject({
    id: SEAN?.id,
    name: 'Sean Forbes',
    title: 'CFO',
    reportsTo: { name: 'Rose Gonzalez' },
  });
});
