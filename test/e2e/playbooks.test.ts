import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshlyRead, openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { axeFaults } from './support/axe.js';
import { openDashboard } from './support/dashboard.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';
const MINE = 'Renewal at plants';
const QUESTION = 'Which plant will you connect next, and who decides it?';

let stage: Stage;
let folder: string;
let file: string;
let page: Page;

const call = (): Locator => sidebar(stage.page).locator('section.call');
const rows = (part: string) => page.getByRole('region', { name: part }).locator('.book-row');
const picker = () => call().getByRole('combobox', { name: 'Playbook' });
const choices = () => picker().locator('option').allInnerTexts();

/** The row of the item that has a text, with all of it open. */
async function item(text: string): Promise<Locator> {
  const row = page.locator('.book-item', {
    has: page.getByRole('button', { name: new RegExp(`: ${text}$`) }),
  });
  const more = row.getByRole('button', { name: /^More/ });
  if ((await more.count()) > 0) await more.click();
  return row;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestar-playbooks-'));
  file = join(folder, 'mine.json');
  stage = await setStage();
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await freshlyRead(stage.page);
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

it('a rep comes from a call to the playbooks by one key, while the call goes on', async () => {
  await stage.page.keyboard.press('F6');
  await stage.page.keyboard.press('c');
  await call().waitFor();
  const opened = stage.context.waitForEvent('page');
  await stage.page.keyboard.press('l');
  page = await opened;
  await page.getByRole('heading', { name: 'Playbooks', level: 2 }).waitFor();
  await rows('Built in').first().waitFor();
  expect(page.url()).toContain('#playbooks/salesforce/');
  expect(await rows('Built in').count()).toBe(5);
});

it('duplicates one, changes a question and a condition, and what is not saved outlives the page', async () => {
  await page.getByRole('button', { name: 'Duplicate: Renewal' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  expect(await name.inputValue()).toBe('Renewal (copy)');
  await name.fill(MINE);
  // One more beside the two it comes with, of which one is enough: it holds for every account.
  await page
    .getByRole('region', { name: 'Name, and when it is chosen' })
    .getByRole('button', { name: 'Add condition' })
    .click();
  await page.getByRole('combobox', { name: 'Fact' }).last().selectOption('name');
  await page.getByRole('combobox', { name: 'Comparison' }).last().selectOption('known');
  const better = await item('What they would change');
  await better.getByRole('textbox', { name: 'Question to ask' }).fill(QUESTION);
  await page.getByText('What you type is kept here').waitFor();

  await page.reload();
  const begun = rows('Yours').filter({ hasText: MINE });
  await begun.getByText('not saved yet').waitFor();
  await begun.getByRole('button', { name: /^Edit/ }).click();
  const again = await item('What they would change');
  expect(await again.getByRole('textbox', { name: 'Question to ask' }).inputValue()).toBe(QUESTION);
});

it('says what is missing by item and field, leads there, and moves items by keys', async () => {
  const better = await item('What they would change');
  const text = better.getByRole('textbox', { name: /^What to find out or do/ });
  await text.fill('');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const fault = page.getByRole('alert').getByRole('button');
  expect(await fault.innerText()).toBe('Item 5 · What to find out or do: is missing');
  await fault.click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('What to find out or do: item 5');
  await page.keyboard.type('The next plant');
  const up = page.getByRole('button', { name: 'Move The next plant up' });
  await up.focus();
  await page.keyboard.press('Enter');
  // Past the beginning of its pause point it belongs to the one before, and the focus goes with it.
  await page
    .getByRole('region', { name: 'Before dialling' })
    .getByRole('textbox', { name: 'What to find out or do: item 5' })
    .waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Move The next plant up');
  const down = page.getByRole('button', { name: 'Move The next plant down' });
  await down.focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: 'Before price' })
    .getByRole('textbox', { name: 'What to find out or do: item 5' })
    .waitFor();
});

it('drags an item to another place by its number', async () => {
  const part = page.getByRole('region', { name: 'Before hanging up' });
  const texts = () =>
    part
      .locator('input[data-field="text"]')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
  const before = await texts();
  await part.locator('.grip').nth(0).dragTo(part.locator('.grip').nth(1));
  await expect.poll(texts).toEqual([before[1], before[0], ...before.slice(2)]);
});

it('is offered in the open call as soon as it is saved, and asks the question', async () => {
  expect(await choices()).not.toContain(MINE);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText(`“${MINE}” is saved and can be chosen on calls`).first().waitFor();
  await stage.page.bringToFront();
  await expect.poll(choices).toContain(MINE);
  await picker().selectOption({ label: MINE });
  await call().getByRole('button', { name: 'Before price or next step' }).click();
  await call().getByText(`“${QUESTION}”`).waitFor();
  // And it is what the next call on the account begins with: its condition holds there.
  await stage.page.locator('lodestar-sidebar .panel').focus();
  await stage.page.keyboard.press('e');
  await stage.page.keyboard.press('d');
  await call().waitFor({ state: 'detached' });
  await stage.page.keyboard.press('c');
  await call().waitFor();
  await expect
    .poll(() => picker().evaluate((field: HTMLSelectElement) => field.selectedOptions[0]?.text))
    .toBe(MINE);
});

it('is exported, deleted, brought back by undo, deleted again and imported', async () => {
  const mine = () => rows('Yours').filter({ hasText: MINE });
  await page.bringToFront();
  const download = page.waitForEvent('download');
  await mine()
    .getByRole('button', { name: /^Export/ })
    .click();
  expect((await download).suggestedFilename()).toBe('renewal-at-plants.json');
  await (await download).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'lodestar-playbooks',
    playbooks: [{ name: { en: MINE } }],
  });
  const remove = mine().getByRole('button', { name: /^Delete/ });
  await remove.click();
  await mine().waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await mine().waitFor();
  await remove.click();
  await mine().waitFor({ state: 'detached' });

  await page.getByLabel('Playbook file').setInputFiles(file);
  await page.getByRole('checkbox', { name: new RegExp(MINE) }).waitFor();
  await page.getByRole('button', { name: 'Take what is chosen' }).click();
  await mine().waitFor();
  await stage.page.bringToFront();
  await expect.poll(choices).toContain(MINE);
});

it('refuses a bad file by playbook, item and field, and keeps what is stored', async () => {
  await page.bringToFront();
  const bad = join(folder, 'bad.json');
  const text = await readFile(file, 'utf8');
  await writeFile(bad, text.replace('"pause": "hang-up"', '"pause": "lunch"'));
  await page.getByLabel('Playbook file').setInputFiles(bad);
  const alert = page.getByRole('alert');
  await alert.getByText('Nothing was taken in: something is wrong in the file').waitFor();
  await alert
    .getByText(
      /^“Renewal at plants” · Item \d+ · Pause point: can only be: dialling, price, hang-up$/,
    )
    .waitFor();
  await page.reload();
  await rows('Yours').filter({ hasText: MINE }).waitFor();
});

it.each(['list', 'editor'])(
  'has no fault of accessibility as a %s, and fits 320 pixels',
  async (view) => {
    const own = await openDashboard(stage, 'Playbooks');
    await own.locator('.book-row').first().waitFor();
    const over = () =>
      own.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    if (view === 'editor') {
      await own.getByRole('button', { name: /^Edit/ }).first().click();
      await own.getByRole('button', { name: /^More/ }).first().click();
      await own.getByRole('button', { name: /^More/ }).nth(4).click();
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await own.emulateMedia({ colorScheme });
      expect(await axeFaults(own)).toEqual([]);
    }
    await own.setViewportSize({ width: 320, height: 640 });
    expect(await over()).toBe(0);
    await own.close();
  },
);
