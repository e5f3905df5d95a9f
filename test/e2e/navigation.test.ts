import { afterAll, beforeAll, expect, it } from 'vitest';
import { byStrategy } from '../../extension/background/by-strategy.js';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import {
  accountHeading,
  crmUrl,
  openAccountList,
  openFromList,
  sidebar,
} from '../browser/crm-pages.js';
import { sampleBook } from '../data/sample-book.js';
import { settled, shown } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';
import { storedAccounts, storedBriefs } from './support/stored.js';

const BOOK = sampleBook(dateOfDay(dayOfInstant(Date.now())));
const idOf = (name: string) => BOOK.accounts.find((account) => account.name === name)?.id ?? '';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ viewport: { width: 1440, height: 2400 }, deviceScaleFactor: 0.25 });
  await openAccountList(stage.page);
});
afterAll(async () => {
  await stage?.close();
});

async function go(name: string): Promise<void> {
  const path = `/lightning/r/Account/${idOf(name)}/view`;
  await stage.page.evaluate((to) => window.testCrm?.navigate(to), path);
}

it('the brief follows to a second account without a reload', async () => {
  await openFromList(stage.page, 'Edge Communications');
  await settled(stage.page);
  await stage.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await go('GenePoint');
  await accountHeading(stage.page, 'GenePoint').waitFor();
  await settled(stage.page);
  expect(await stage.page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect((await shown(stage.page)).people).toEqual(['Edna Frank']);
});

it('nothing of the first page, which stays mounted and hidden, leaks into the second', async () => {
  const hidden = stage.page.locator('one-record-home-flexipage2', {
    hasText: 'Edge Communications',
  });
  expect(await hidden.count()).toBeGreaterThan(0);
  expect(await sidebar(stage.page).innerText()).not.toContain('Edge');
  const accounts = await storedAccounts(stage);
  for (const account of accounts) {
    const own = new Set(
      BOOK.opportunities.filter((one) => one.account === account.key.id).map((one) => one.id),
    );
    for (const row of account.related.opportunities?.rows ?? []) expect(own).toContain(row.id);
  }
});

it('the last brief is painted at once on the way back, before the page has drawn the record', async () => {
  await stage.page.evaluate(() => window.testCrm?.setDelays({ dom: 8_000, title: 8_000 }));
  await go('Edge Communications');
  await accountHeading(stage.page, 'Edge Communications').waitFor();
  expect(await stage.page.locator('.windowViewMode-normal.active h1').innerText()).toContain(
    'GenePoint',
  );
  expect(await sidebar(stage.page).locator('.tier-card h3').innerText()).not.toBe('');
  await stage.page.evaluate(() => window.testCrm?.setDelays({ dom: 150, title: 80 }));
});

it('facts that change on the page change the brief', async () => {
  await go('GenePoint');
  await accountHeading(stage.page, 'GenePoint').waitFor();
  await settled(stage.page);
  await stage.page.evaluate(
    (id) => window.testCrm?.update(id, { NumberOfEmployees: 26_500 }),
    idOf('GenePoint'),
  );
  await sidebar(stage.page).getByText('26,500 employees').first().waitFor();
});

it('hurrying through many accounts mixes no facts', async () => {
  const names = BOOK.accounts.map((account) => account.name);
  for (let i = 0; i < 60; i++) {
    await go(names[(i * 5) % names.length] ?? '');
    await stage.page.waitForTimeout((i * 37) % 260);
  }
  await settled(stage.page);
  const accounts = await storedAccounts(stage);
  expect(accounts.length).toBe(BOOK.accounts.length);
  for (const account of accounts) {
    const own = BOOK.accounts.find((one) => one.id === account.key.id);
    const { name, employees, industry } = account.facts;
    expect(name).toMatchObject({ value: own?.name });
    if (employees?.state === 'read' && own?.name !== 'GenePoint') {
      expect(employees.value).toBe(own?.employees);
    }
    if (industry?.state === 'read') expect(industry.value).toBe(own?.industry);
  }
});

it('a list of accounts is ranked, and leads to the account', async () => {
  await stage.page.goto(crmUrl('/lightning/o/Account/list?filterName=AllAccounts'));
  const rows = sidebar(stage.page).getByRole('listitem');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(BOOK.accounts.length);
  const briefs = await storedBriefs(stage);
  const ranked = briefs
    .map((brief) => ({ key: brief.key, name: brief.name, brief }))
    .sort(byStrategy);
  const names = await rows.getByRole('link').allInnerTexts();
  expect(names.map((name) => name.trim())).toEqual(ranked.map((account) => account.name));
  const first = ranked[0]?.name ?? '';
  await stage.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await rows.first().getByRole('link').click();
  await accountHeading(stage.page, first).waitFor();
  expect(await stage.page.evaluate(() => 'sameDocument' in window)).toBe(true);
});
