import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../src/account/account.js';
import { dateOfDay, dayNumber, dayOfInstant } from '../../src/account/calendar-date.js';
import { crmUrl, sidebar, useCrmSettings } from '../browser/crm-pages.js';
import type { Choices } from '../crm/app/settings.js';
import { sampleBook } from '../data/sample-book.js';
import { values } from './support/comparable.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';
import { forgetBook, storedAccounts } from './support/stored.js';

const TODAY = dateOfDay(dayOfInstant(Date.now()));
const BOOK = sampleBook(TODAY);
const EDGE = BOOK.accounts.find((one) => one.name === 'Edge Communications');
const PATH = `/lightning/r/Account/${EDGE?.id}/view`;

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ viewport: { width: 1440, height: 4000 }, deviceScaleFactor: 0.25 });
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

  // Written by the server, without any component: in no shadow mode.
  it('is read in Salesforce Classic', async () => {
    const lightning = values(account).facts;
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
      expect([name, facts[name]]).toEqual([name, lightning[name]]);
    }
    expect(facts['owner']).toMatchObject({ name: BOOK.owner.name });
  });
});
