import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { known } from '../../src/account/fact.js';
import {
  accountHeading,
  freshlyRead,
  openAccountList,
  openFromList,
  relatedListsRead,
  sidebar,
} from '../browser/crm-pages.js';
import { type Stage, setStage } from './support/stage.js';
import { storedAccounts } from './support/stored.js';

const NAME = 'Edge Communications';

let profile: string;
let stage: Stage;

const call = (page: Page = stage.page): Locator => sidebar(page).locator('section.call');
const press = (...keys: string[]) =>
  keys.reduce(
    (before, key) => before.then(() => stage.page.keyboard.press(key)),
    Promise.resolve(),
  );
const saved = () => call().getByText('Saved', { exact: true }).waitFor();

async function open(): Promise<void> {
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await freshlyRead(stage.page);
}

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lodestar-call-'));
  // With activities in the org: what is logged there is read again as one.
  stage = await setStage({ profile, settings: { extras: true } });
  await stage.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open();
});
afterAll(async () => {
  await stage?.close().catch(() => undefined);
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Goes by Tab to the first element that a selector names. */
async function tabTo(selector: string): Promise<void> {
  const there = () => stage.page.evaluate((to) => document.activeElement?.matches(to), selector);
  for (let presses = 0; !(await there()); presses++) {
    if (presses > 400) throw new Error(`Tab never came to ${selector}`);
    await press('Tab');
  }
}

it('leads from one key to a summary saved in Log a Call, by keys alone, with the network off', async () => {
  const { page, context } = stage;
  await context.setOffline(true);
  await press('F6', 'c');
  await call().waitFor();
  await press('1', 's', 'n');
  await page.keyboard.type('New CFO since May');
  await press('Enter', 'u');
  await page.keyboard.type('120');
  await press('Enter', 'w');
  await page.keyboard.type('2');
  await press('Tab');
  await page.keyboard.type('3');
  await press('Enter', 'a', 'e');
  await call().getByText('Copied: paste it into Log a Call').waitFor();
  await saved();
  await press('F6');
  await tabTo('.windowViewMode-normal.active button[title="Log a Call"]');
  await press('Enter', 'Tab', 'Control+V');
  const active = page.locator('.windowViewMode-normal.active');
  const pasted = await active.getByRole('textbox', { name: 'Comments' }).inputValue();
  expect(pasted).toMatch(/^Call with .+\nOutcome: Advance\n/);
  expect(pasted).toContain('- 120 seats in use');
  expect(pasted).toContain('- 2nd of 3 suppliers: about 33%');
  expect(pasted).toContain('- New CFO since May');
  await press('Tab', 'Enter');
  await page.getByText('Task "Call" was saved.').waitFor();
  await active.locator('.activityHistories .row.Task', { hasText: 'Call' }).first().waitFor();
  await relatedListsRead(page);
  // And it is read again: the account was spoken with today.
  await expect
    .poll(async () => {
      const accounts = await storedAccounts(stage);
      const { related } = accounts.find(({ facts }) => known(facts.name) === NAME) ?? {};
      const rows = related?.pastActivities?.rows ?? [];
      return rows.some(({ subject }) => subject === 'Call');
    })
    .toBe(true);
  await context.setOffline(false);
});

it('the follow-up goes out as a calendar file', async () => {
  const { page } = stage;
  await sidebar(page).focus();
  await press('m');
  await call().locator('.follow-up [aria-pressed=true]').waitFor();
  await call().getByLabel('Follow-up', { exact: true }).fill('2030-12-03');
  await sidebar(page).focus();
  const download = page.waitForEvent('download');
  await press('i');
  const ics = await readFile(await (await download).path(), 'utf8');
  expect(ics).toContain('DTSTART;VALUE=DATE:20301203\r\n');
  await call().getByRole('button', { name: 'Done' }).click();
  await accountHeading(page, NAME).waitFor();
  await call().waitFor({ state: 'detached' });
});

it('is there when the rep comes back, on its account whole and on others as a bar', async () => {
  const { page } = stage;
  await sidebar(page).getByRole('button', { name: 'Call', exact: true }).click();
  await call().waitFor();
  await press('n');
  await page.keyboard.type('Asked for a dem');
  await press('Enter', 'n', 'ArrowUp');
  await page.keyboard.type('o');
  await press('Enter');
  await saved();
  await openAccountList(page);
  await openFromList(page, 'Pyramid Construction Inc.');
  await sidebar(page).locator('.call-bar').click();
  await call().getByText('Asked for a demo').waitFor();
});

it('a crash of the tab takes nothing that was typed before the last second', async () => {
  const { page, context } = stage;
  await page.locator('lodestar-sidebar .panel').focus();
  await press('n');
  await page.keyboard.type('Half a tab');
  await page.waitForTimeout(1_000);
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // It is never answered: who would.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  stage = { ...stage, page: await context.newPage() };
  await page.close().catch(() => undefined);
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await call().getByText('Half a tab').waitFor();
  await stage.page.locator('lodestar-sidebar .panel').focus();
});

it('lists the calls before, each with its summary, and takes one out and back', async () => {
  const earlier = call().getByRole('region', { name: 'Earlier calls' });
  const lines = earlier.locator('.earlier-line');
  await lines.first().waitFor();
  expect(await lines.first().innerText()).toContain('Advance');
  await press('h', 'Enter');
  const summary = earlier.getByRole('textbox', { name: 'Summary' });
  expect(await summary.inputValue()).toContain('- New CFO since May');
  await earlier.getByText('What came before an advance').click();
  await earlier
    .getByText(/^1 call ticked it: too few to tell$/)
    .first()
    .waitFor();
  await lines.first().focus();
  await press('v');
  await earlier.getByText('Copied: paste it into Log a Call').waitFor();
  await press('Delete');
  await lines.waitFor({ state: 'detached' });
  await press('z');
  await lines.first().waitFor();
});

it('a crash of the browser takes nothing that was typed before the last second', async () => {
  await press('n');
  await stage.page.keyboard.type('Half a sentence');
  await stage.page.waitForTimeout(1_000);
  const session = await stage.context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.crash').catch(() => undefined);
  await stage.close().catch(() => undefined);
  stage = await setStage({ profile });
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await call().getByText('Half a sentence').waitFor();
  await call().getByText('Asked for a demo').waitFor();
});
