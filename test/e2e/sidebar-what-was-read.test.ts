import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { line, settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

let stage: Stage;
let view: Locator;

beforeAll(async () => {
  stage = await setStage({ viewport: { width: 1440, height: 2400 } });
  await openAccountList(stage.page);
  await openFromList(stage.page, 'Edge Communications');
  await settled(stage.page);
  view = sidebar(stage.page).getByRole('region', { name: 'What was read' });
  await sidebar(stage.page)
    .getByRole('button', { name: /^Read \d+ facts/ })
    .click();
  await view.waitFor();
});
afterAll(async () => {
  await stage?.close();
});

const row = async (name: string) =>
  line(
    await view
      .getByRole('listitem')
      .filter({ has: stage.page.getByText(name, { exact: true }) })
      .first()
      .innerText(),
  );

it('lists what stands on the page of the CRM, with its source', async () => {
  expect(await row('Account Name')).toMatch(/^Account Name Edge Communications .*today/);
  expect(await row('Annual Revenue')).toMatch(/\$139,000,000.* AnnualRevenue today/);
  expect(await row('Opportunities')).toMatch(/ (\d+) of \1 related list Opportunities/);
});

it('copies a report that holds none of the values shown', async () => {
  await stage.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const values = await view
    .getByRole('region', { name: 'Read', exact: true })
    .locator('.read-value > bdi')
    .allInnerTexts();
  expect(values.length).toBeGreaterThan(8);
  await view.getByRole('button', { name: 'Copy report' }).click();
  await view.getByText('Copied', { exact: true }).first().waitFor();
  const report = await stage.page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('[annualRevenue]: read, field AnnualRevenue');
  expect(values.filter((value) => value.length >= 6 && report.includes(value))).toEqual([]);
});

it('gives way to the brief of the next account', async () => {
  await openAccountList(stage.page);
  await openFromList(stage.page, 'GenePoint');
  await sidebar(stage.page).getByRole('heading', { name: 'GenePoint' }).waitFor();
  expect(await view.count()).toBe(0);
});
