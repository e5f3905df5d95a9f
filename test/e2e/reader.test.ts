import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../src/account/account.js';
import { dateOfDay, dayNumber, dayOfInstant } from '../../src/account/calendar-date.js';
import { crmUrl, sidebar, useCrmSettings } from '../browser/crm-pages.js';
import type { Choices } from '../crm/app/settings.js';
import { sampleBook } from '../data/sample-book.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';
import { forgetBook, storedAccounts } from './support/stored.js';

const TODAY = dateOfDay(dayOfInstant(Date.now()));
const BOOK = sampleBook(TODAY);
const EDGE = BOOK.accounts.find((one) => one.name === 'Edge Communications');
const PATH = `/lightning/r/Account/${EDGE?.id}/view`;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ viewport: { width: 1440, height: 4000 } });
});
afterAll(async () => {
  await stage?.close();
});

/** What the book holds of Edge Communications after its page was opened under these settings. */
async function readUnder(settings: Choices, path = PATH): Promise<Account> {
  await forgetBook(stage);
  await useCrmSettings(stage.page, { extras: true, ...settings });
  await stage.page.goto(crmUrl(path));
  await sidebar(stage.page).locator('.freshness.read').waitFor();
  await settled(stage.page);
  const account = (await storedAccounts(stage)).find((one) => one.key.id === EDGE?.id);
  if (!account) throw new Error('The account was not stored.');
  return account;
}

/** Facts as name, state and value: without where and when. */
function values(account: Account) {
  const shown = (facts: object) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        fact.state === 'read' ? oneLine(fact.value) : fact.state,
      ]),
    );
  return { facts: shown(account.facts), custom: shown(account.custom) };
}

/** Aura breaks lines where other layouts break paragraphs. */
function oneLine(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
}

/** Related lists as state, count and rows in the order of their ids. */
function lists(account: Account) {
  return Object.fromEntries(
    Object.entries(account.related).map(([name, { state, total, rows }]) => [
      name,
      { state, total, rows: [...rows].sort((a, b) => a.id.localeCompare(b.id)) },
    ]),
  );
}

describe('an account’s page', () => {
  let account: Account;
  beforeAll(async () => {
    account = await readUnder({});
  });

  it('gives every standard field with its meaning', () => {
    const { facts } = values(account);
    expect(facts).toMatchObject({
      name: 'Edge Communications',
      accountNumber: 'CD451796',
      industry: 'Electronics',
      type: 'Customer - Direct',
      rating: 'Hot',
      employees: 1000,
      annualRevenue: { amount: 139_000_000, currency: '$' },
      locations: 2,
      customerPriority: 'Medium',
      upsellOpportunity: 'Maybe',
      active: 'Yes',
      sla: 'Silver',
      slaExpires: EDGE?.slaExpires,
      createdOn: EDGE?.createdOn,
      modifiedOn: EDGE?.changedOn,
      parent: 'blank',
      site: 'blank',
      phone: '(512) 757-6000',
      website: 'http://edgecomm.com',
    });
    expect(facts['owner']).toMatchObject({ name: BOOK.owner.name, id: BOOK.owner.id });
    expect(facts['billingAddress']).toContain('Austin');
  });

  it('gives custom fields as the page shows them, whatever draws them', () => {
    const { custom } = values(account);
    expect(custom).toMatchObject({
      Seats__c: '50',
      Is_Reference__c: 'true',
      Success_Email__c: 'success@edge.com',
      Hotline__c: '(512) 757-9000',
      Segment__c: 'Telecom;Mid-Market',
    });
    expect(custom['Health_Score__c']).toMatch(/^82\.5\s?%$/);
    expect(custom['Lifetime_Value__c']).toBe('$145,000.00');
    expect(custom['Account_Plan__c']).toBe(
      'Grow from 50 seats to 80 by year end. Ask Rose for the roadmap.',
    );
    expect(account.custom['Strategy_Notes__c']).toMatchObject({
      value: expect.stringMatching(/^Prefers.*\n.*\n.*March\.$/),
    });
  });

  it('gives related lists by their child relationship', () => {
    const { opportunities, contacts, cases, assets, contracts, orders } = account.related;
    const own = <R extends { readonly account: string }>(rows: readonly R[]) =>
      rows.filter((row) => row.account === EDGE?.id);
    expect(opportunities).toMatchObject({ state: 'read', total: 4 });
    for (const { id, name, amount, closeDate, stage: shown } of own(BOOK.opportunities)) {
      expect(opportunities?.rows).toContainEqual({
        id,
        name,
        stage: shown,
        outcome: shown === 'Closed Won' ? 'won' : 'open',
        amount: { amount, currency: '$' },
        closeDate,
      });
    }
    expect(contacts?.rows.map((row) => [row.name, row.role])).toEqual(
      expect.arrayContaining([
        ['Rose Gonzalez', 'Economic Buyer;Decision Maker'],
        ['Sean Forbes', 'Executive Sponsor'],
      ]),
    );
    expect(cases?.rows).toHaveLength(own(BOOK.cases).length);
    expect(assets?.rows.find((row) => row.quantity === 2)).toMatchObject({
      endsOn: dateOfDay(dayNumber(TODAY) + 455),
    });
    expect(contracts?.rows[0]).toMatchObject({ number: '00000101', status: 'Activated' });
    expect(orders?.rows.map((row) => row.amount?.amount)).toEqual(
      expect.arrayContaining([50_000, 35_000]),
    );
  });

  it('gives what is to be done and what was done', () => {
    const { openActivities } = account.related;
    expect(openActivities?.rows).toContainEqual(
      expect.objectContaining({
        subject: 'Call: generator timeline',
        on: dateOfDay(dayNumber(TODAY) + 4),
      }),
    );
  });
});

describe('the same account', () => {
  let plain: Account;
  beforeAll(async () => {
    plain = await readUnder({});
  });

  it.each<Choices>([
    { layout: 'dynamic' },
    { layout: 'aura' },
    { highlights: 'dynamic' },
    { highlights: 'aura' },
    { density: 'compact' },
    { marks: true },
    { columnPaths: true },
    { quickLinks: true },
    { listsIn: 'tab', firstTab: 'related' },
    { app: 'console' },
    { components: 'synthetic' },
    { components: 'native' },
    { components: 'native', layout: 'dynamic' },
    { components: 'synthetic', app: 'console' },
    { components: 'native', app: 'console' },
  ])('reads the same under %o', async (settings) => {
    const account = await readUnder(settings);
    if (settings.firstTab === 'related') {
      // The Details tab was never opened: what only it shows is not known, and not blank.
      expect(values(account).facts).toMatchObject({
        name: 'Edge Communications',
        employees: 'not-loaded',
      });
    } else {
      expect(values(account)).toEqual(values(plain));
    }
    expect(lists(account)).toEqual(lists(plain));
  });

  it.each<Choices>([
    { lists: 'cards' },
    { lists: 'grids' },
    { lists: 'dynamic' },
    { lists: 'aura' },
    { components: 'synthetic', lists: 'grids' },
    { components: 'native', lists: 'grids' },
    { components: 'native', lists: 'cards' },
  ])('has the same rows in lists drawn as %o', async (settings) => {
    const account = await readUnder(settings);
    for (const [name, list] of Object.entries(lists(account))) {
      // Aura's card of a role links the relation and not the person: who it is stays unknown.
      if (settings.lists === 'aura' && name === 'contacts') continue;
      const other = lists(plain)[name];
      expect([name, list.state, list.rows.map((row) => row.id)]).toEqual([
        name,
        other?.state,
        other?.rows.map((row) => row.id),
      ]);
    }
  });

  it('knows a list of which the page shows three rows as three of at least three', async () => {
    const { opportunities } = (await readUnder({ listRows: 3 })).related;
    expect(opportunities).toMatchObject({ state: 'read', total: 3, totalIsAtLeast: true });
    expect(opportunities?.rows).toHaveLength(3);
  });

  it('keeps both amounts of an org with several currencies', async () => {
    const account = await readUnder({ currency: 'USD', userCurrency: 'EUR' });
    expect(values(account).facts['annualRevenue']).toMatchObject({
      amount: 139_000_000,
      currency: 'USD',
      converted: { currency: 'EUR' },
    });
  });

  it('is read on the full page of a related list', async () => {
    const path = `/lightning/r/Account/${EDGE?.id}/related/Opportunities/view`;
    const { related } = await readUnder({ listRows: 3 }, path);
    expect(related.opportunities).toMatchObject({ state: 'read', total: 4 });
    expect(related.opportunities?.rows).toHaveLength(4);
  });

  it.each<Choices>([{}, { components: 'synthetic' }, { components: 'native' }])(
    'is read on an Experience Cloud site under %o',
    async (settings) => {
      const path = `/partners/s/account/${EDGE?.id}/edge-communications`;
      const account = await readUnder(settings, path);
      expect(values(account)).toEqual(values(plain));
      expect(account.related.opportunities).toMatchObject({ state: 'read', total: 4 });
    },
  );

  // Classic is written by the server and has no component of Salesforce's in it, in no shadow mode.
  it('is read in Salesforce Classic', async () => {
    const { facts } = values(await readUnder({}, `/${EDGE?.id}`));
    for (const name of [
      'name',
      'industry',
      'type',
      'employees',
      'annualRevenue',
      'phone',
      'createdOn',
    ]) {
      expect([name, facts[name]]).toEqual([name, values(plain).facts[name]]);
    }
    expect(facts['owner']).toMatchObject({ name: BOOK.owner.name });
  });

  it('says so where the user has no access to it', async () => {
    await useCrmSettings(stage.page, { noAccess: [EDGE?.id ?? ''] });
    await stage.page.goto(crmUrl(PATH));
    const said = 'There is no such account, or you have no access to it';
    await sidebar(stage.page).getByText(said, { exact: true }).first().waitFor();
  });
});
