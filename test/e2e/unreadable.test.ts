import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import {
  accountHeading,
  crmUrl,
  openAccountList,
  openFromList,
  sidebar,
  useCrmSettings,
} from '../browser/crm-pages.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});
afterEach(async () => {
  // Each test leaves the page broken in its own way.
  await stage.page.evaluate(() => localStorage.clear());
});
afterAll(async () => {
  await stage?.close();
});

const said = (text: string) => sidebar(stage.page).getByText(text, { exact: true }).first();

it('a page whose fields have lost their names says so, and keeps the last brief', async () => {
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await settled(stage.page);
  const tier = await sidebar(stage.page).locator('.tier-card h3').innerText();
  const address = stage.page.url();
  await useCrmSettings(stage.page, { broken: 'no-fields' });
  await stage.page.goto(address);
  await said('This page could not be read').waitFor();
  expect(await sidebar(stage.page).locator('.tier-card h3').innerText()).toBe(tier);
});

it('a page whose fields have their names again is read again', async () => {
  await stage.page.reload();
  await accountHeading(stage.page, NAME).waitFor();
  await sidebar(stage.page)
    .getByText(/^Read today/)
    .waitFor();
  await settled(stage.page);
  expect(await said('This page could not be read').count()).toBe(0);
});

it('a record that is not there says so', async () => {
  await stage.page.goto(crmUrl('/lightning/r/Account/001gK00000Vq9ZZQAZ/view'));
  await said('There is no such account, or you have no access to it').waitFor();
});

it('a record being edited keeps the last read, and is read again when it is saved', async () => {
  await openAccountList(stage.page);
  await openFromList(stage.page, 'GenePoint');
  await settled(stage.page);
  const page = stage.page.locator('.windowViewMode-normal.active');
  await page.getByRole('button', { name: 'Edit Employees' }).first().click();
  await sidebar(stage.page)
    .getByText(/^Being edited/)
    .waitFor();
  const employees = page.locator('input[name="NumberOfEmployees"]');
  await employees.fill('531');
  expect(await sidebar(stage.page).getByText('531 employees').count()).toBe(0);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await sidebar(stage.page).getByText('531 employees').first().waitFor();
});
