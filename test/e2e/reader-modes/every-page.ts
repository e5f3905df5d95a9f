import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import { dateOfDay, dayOfInstant } from '../../../src/account/calendar-date.js';
import { sidebar } from '../../browser/crm-pages.js';
import type { Choices } from '../../crm/app/settings.js';
import { HOST } from '../../crm/config.js';
import { sampleBook } from '../../data/sample-book.js';
import { sampleExtras } from '../../data/sample-extras.js';
import { lists, rowIds, values } from '../support/comparable.js';
import { mixedFacts } from '../support/mixed-facts.js';
import { type ReaderStage, setReaderStage } from '../support/reader-stage.js';
import { settled } from '../support/shown.js';

const TODAY = dateOfDay(dayOfInstant(Date.now()));
const BOOK = sampleBook(TODAY);
const EXTRAS = sampleExtras(TODAY, BOOK);
const accountNamed = (name: string) => BOOK.accounts.find((one) => one.name === name)?.id ?? '';
export const EDGE = accountNamed('Edge Communications');
const GENEPOINT = accountNamed('GenePoint');
/** An account without opportunities. */
const WITHOUT = BOOK.accounts.find(
  ({ id }) => !BOOK.opportunities.some(({ account }) => account === id),
)?.id;
const DEAL = BOOK.opportunities.find((one) => one.account === EDGE && one.stage !== 'Closed Won');
const SEAN = BOOK.contacts.find((one) => one.lastName === 'Forbes');

export const ACCOUNT = `/lightning/r/Account/${EDGE}/view`;
const CONTACT = `/lightning/r/Contact/${SEAN?.id}/view`;
const inWorkspace = (path: string) => `${path}?ws=${encodeURIComponent(ACCOUNT)}`;

export let stage: ReaderStage;
/** What the plain page of the account says; `reader.test.ts` holds every fact of it to the data. */
export let plain: Account;

/** Sets the stage for the tests of a file, and reads the account's plain page. */
export function beginWithThePlainPage(): void {
  beforeAll(async () => {
    stage = await setReaderStage();
    await stage.open(ACCOUNT, { extras: true });
    await sidebar(stage.page).locator('.freshness.read').waitFor();
    await settled(stage.page);
    const account = await stage.account(EDGE);
    if (!account) throw new Error('The account was not stored.');
    plain = account;
  });
  afterAll(() => stage?.close());
}

/**
 * Pages of the account that must give every fact and row that its plain page gives. Each is waited for
 * until what is empty is known to be blank, so switches that do not touch each other share a page.
 */
const SAME: readonly [name: string, settings: Choices, path: string][] = [
  ['record layout', {}, ACCOUNT],
  [
    'compact record layout, labels with <mark>, quick links, columns named by path',
    { density: 'compact', marks: true, quickLinks: true, columnPaths: true },
    ACCOUNT,
  ],
  ['Dynamic Forms, labels with <mark>', { layout: 'dynamic', marks: true }, ACCOUNT],
  [
    'dynamic highlights, an address without object',
    { highlights: 'dynamic' },
    `/lightning/r/${EDGE}/view`,
  ],
  ['the console, its address with ?ws=', { app: 'console' }, inWorkspace(ACCOUNT)],
  ['the console, Dynamic Forms', { app: 'console', layout: 'dynamic' }, ACCOUNT],
];

/** Forms of related lists: the same rows in each. */
const LISTS: readonly (readonly [string, Choices])[] = [
  ['cards', { lists: 'cards' }],
  ['grids', { lists: 'grids' }],
  ['Dynamic Related Lists', { lists: 'dynamic', layout: 'dynamic' }],
];

/** Polls what was read of an account until it is as it must be. */
export function read<T>(id: string | undefined, look: (account: Account) => T) {
  return expect.poll(async () => {
    const account = await stage.account(id);
    return account && look(account);
  });
}

/**
 * Every page kind, with what Salesforce's components draw in such shadow roots. A file for each of them, so
 * that they wait beside each other: most of the time pages are waited for.
 */
export function readsEveryPage(components: 'plain' | 'synthetic' | 'native'): void {
  const open = (path: string, settings: Choices = {}, host?: string) =>
    stage.open(path, { extras: true, ...settings, components }, host);
  const said = (words: string | RegExp) => sidebar(stage.page).getByText(words).first().waitFor();

  it.each(SAME)('%s: every fact and every row', async (_, settings, path) => {
    await open(path, settings);
    await read(EDGE, values).toEqual(values(plain));
    await read(EDGE, lists).toEqual(lists(plain));
  });

  it.each(LISTS)('related lists as %s: the same rows', async (_, settings) => {
    await open(ACCOUNT, settings);
    await read(EDGE, rowIds).toEqual(rowIds(plain));
  });

  it('the Related tab first: its lists, and fields that are not loaded', async () => {
    await open(ACCOUNT, { listsIn: 'tab', firstTab: 'related' });
    await read(EDGE, lists).toEqual(lists(plain));
    await read(EDGE, ({ facts }) => [facts.name, facts.employees?.state]).toEqual([
      expect.objectContaining({ value: 'Edge Communications' }),
      'not-loaded',
    ]);
  });

  it('a list that is cut: at least so many', async () => {
    await open(ACCOUNT, { listRows: 3 });
    await read(EDGE, ({ related }) => related.opportunities).toMatchObject({
      state: 'read',
      total: 3,
      totalIsAtLeast: true,
      rows: { length: 3 },
    });
  });

  it('amounts with their conversion', async () => {
    await open(ACCOUNT, { currency: 'USD', userCurrency: 'EUR' });
    await read(EDGE, (account) => values(account).facts['annualRevenue']).toMatchObject({
      amount: 139_000_000,
      currency: 'USD',
      converted: { currency: 'EUR' },
    });
  });

  it('the full page of a related list: all its rows, and nothing else of the account', async () => {
    await open(`/lightning/r/Account/${EDGE}/related/Opportunities/view`, { listRows: 3 });
    await read(EDGE, ({ related }) => related.opportunities?.rows).toHaveLength(4);
    await read(EDGE, (account) => lists(account)['opportunities']).toMatchObject({
      ...lists(plain)['opportunities'],
      rows: expect.arrayContaining(
        (plain.related.opportunities?.rows ?? []).map(({ id, name }) =>
          expect.objectContaining({ id, name }),
        ),
      ),
    });
    await read(EDGE, ({ facts }) => facts.employees).toBeUndefined();
  });

  it('the full page of an empty related list: empty, and not unknown', async () => {
    await open(`/lightning/r/${WITHOUT}/related/Opportunities/view`);
    await read(WITHOUT, ({ related }) => related.opportunities).toMatchObject({
      state: 'empty',
      rows: [],
    });
  });

  it('a list view of accounts: every account, and no fact of another', async () => {
    await open('/lightning/o/Account/list?filterName=AllAccounts', { extras: false });
    await expect
      .poll(async () => (await stage.accounts()).map(({ key }) => key.id).sort())
      .toEqual(BOOK.accounts.map(({ id }) => id).sort());
    for (const own of BOOK.accounts) {
      await read(own.id, ({ facts }) => facts.employees?.state).toBe(
        own.employees === undefined ? undefined : 'read',
      );
    }
    expect((await stage.accounts()).flatMap((account) => mixedFacts(account, BOOK))).toEqual([]);
  });

  it('a list view of opportunities: they are told of the accounts they name', async () => {
    await open('/lightning/o/Opportunity/list?filterName=AllOpportunities', {
      listColumns: 'all',
    });
    for (const own of BOOK.opportunities.filter(({ account }) => account === EDGE)) {
      await read(EDGE, ({ related }) => related.opportunities?.rows).toContainEqual(
        expect.objectContaining({
          id: own.id,
          name: own.name,
          outcome: own.stage === 'Closed Won' ? 'won' : 'open',
          amount: { amount: own.amount, currency: '$' },
          closeDate: own.closeDate,
        }),
      );
    }
    const named = new Set(BOOK.opportunities.map(({ account }) => account));
    expect(new Set((await stage.accounts()).map(({ key }) => key.id))).toEqual(named);
  });

  it('a list view of contacts: they are told of the accounts they name', async () => {
    await open('/lightning/o/Contact/list?filterName=AllContacts', { listColumns: 'all' });
    await read(EDGE, ({ related }) => related.contacts?.rows).toContainEqual(
      expect.objectContaining({ id: SEAN?.id, name: 'Sean Forbes', title: 'CFO' }),
    );
    const named = new Set(BOOK.contacts.map(({ account }) => account));
    expect(new Set((await stage.accounts()).map(({ key }) => key.id))).toEqual(named);
  });

  it.each<Choices>([{}, { layout: 'dynamic', lists: 'cards' }])(
    'an opportunity’s page under %o: the deal, its people and its products',
    async (settings) => {
      await open(`/lightning/r/Opportunity/${DEAL?.id}/view`, settings);
      await read(EDGE, ({ facts, related }) => ({
        name: facts.name?.state === 'read' && facts.name.value,
        deal: related.opportunities?.rows[0],
        people: related.contacts?.rows.map(({ id, role }) => [id, role]).sort(),
      })).toMatchObject({
        name: 'Edge Communications',
        deal: {
          id: DEAL?.id,
          outcome: 'open',
          amount: { amount: DEAL?.amount },
          probability: (DEAL?.probability ?? 0) / 100,
          products: {
            length: EXTRAS.lineItems.filter((one) => one.opportunity === DEAL?.id).length,
          },
        },
        people: EXTRAS.opportunityRoles
          .filter((one) => one.opportunity === DEAL?.id)
          .map((one) => [EXTRAS.idOf(one.contact), one.role])
          .sort(),
      });
      expect(await stage.accounts()).toHaveLength(1);
    },
  );

  it.each<readonly [string, Choices, string]>([
    ['Dynamic Forms', { layout: 'dynamic' }, CONTACT],
    [
      'record layout, a sub-tab of the account’s workspace',
      { app: 'console' },
      inWorkspace(CONTACT),
    ],
  ])('a contact’s page, %s: the person and whom they report to', async (_, settings, path) => {
    await open(path, settings);
    await read(EDGE, ({ related }) => related.contacts?.rows).toContainEqual(
      expect.objectContaining({
        id: SEAN?.id,
        name: 'Sean Forbes',
        title: 'CFO',
        reportsTo: expect.objectContaining({ name: 'Rose Gonzalez' }),
      }),
    );
  });

  it('the console’s split view leads to an account, and nothing of the one before is in it', async () => {
    await open(ACCOUNT, { app: 'console', extras: false });
    await read(EDGE, ({ facts }) => facts.employees?.state).toBe('read');
    await stage.page.locator('.navexSplitViewWrapper a', { hasText: 'GenePoint' }).click();
    await read(GENEPOINT, ({ facts }) => facts.employees?.state).toBe('read');
    await read(GENEPOINT, ({ related }) => related.contacts?.state).toBe('read');
    expect((await stage.accounts()).flatMap((account) => mixedFacts(account, BOOK))).toEqual([]);
  });

  it.each<Choices>([{}, { layout: 'dynamic' }])(
    'a record being edited under %o keeps the last read until it is saved',
    async (settings) => {
      await open(ACCOUNT, settings);
      await read(EDGE, values).toEqual(values(plain));
      const { page } = stage;
      await page.getByRole('button', { name: 'Edit Employees' }).first().click();
      await said(/^Being edited/);
      await page.locator('input[name="NumberOfEmployees"]').fill('1531');
      expect(values((await stage.account(EDGE)) ?? plain)).toEqual(values(plain));
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await read(EDGE, ({ facts }) => facts.employees).toMatchObject({ value: 1531 });
    },
  );

  it.each<readonly [string, string, Choices]>([
    ['not there', '/lightning/r/Account/001gK00000Vq9ZZQAZ/view', {}],
    ['one without access', ACCOUNT, { noAccess: [EDGE] }],
  ])('a record that is %s: nothing is read, and it says so', async (_, path, settings) => {
    await open(path, settings);
    await said('There is no such account, or you have no access to it');
    expect(await stage.accounts()).toEqual([]);
  });

  it('a site of Experience Cloud: every fact, under the site’s own name', async () => {
    const host = 'acme.my.site.com';
    await open(`/partners/s/account/${EDGE}/edge-communications`, {}, host);
    await read(EDGE, values).toEqual(values(plain));
    await read(EDGE, ({ key, related }) => [key.org, related.opportunities?.rows.length]).toEqual([
      host,
      4,
    ]);
  });

  it('behind Microsoft Defender: every fact, in the book of the same org', async () => {
    await open(ACCOUNT, {}, `${HOST}.mcas.ms`);
    await read(EDGE, values).toEqual(values(plain));
    await read(EDGE, ({ key }) => key.org).toBe(plain.key.org);
  });
}
