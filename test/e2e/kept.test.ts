import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountHeading, openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { type Stage, setStage } from './support/stage.js';
import { stopWorker } from './support/stop-worker.js';

const NAME = 'Edge Communications';
const NOTE = 'Rose signs below 50k; Sean decides above. She knows the whole Austin chamber.';

let profile: string;
let stage: Stage;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'lodestar-kept-'));
  stage = await setStage({ profile });
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
});
afterAll(async () => {
  await stage?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const begun = () => sidebar(stage.page).getByRole('textbox', { name: 'Influence note' });
const note = () => sidebar(stage.page).getByRole('textbox', { name: /^Note of/ });

it('note and pin survive a restart of the browser', async () => {
  await begun().fill(NOTE);
  await sidebar(stage.page).getByText('Saved', { exact: true }).waitFor();
  await sidebar(stage.page)
    .getByRole('button', { name: `Pin ${NAME}` })
    .click();
  await sidebar(stage.page)
    .getByRole('textbox', { name: 'Why is it pinned?' })
    .fill('renewal at risk');
  await stage.page.keyboard.press('Enter');
  await sidebar(stage.page).getByText('renewal at risk').waitFor();
  await stage.close();

  stage = await setStage({ profile });
  await openAccountList(stage.page);
  await openFromList(stage.page, NAME);
  await sidebar(stage.page).getByText('renewal at risk').waitFor();
  expect(await note().inputValue()).toBe(NOTE);
});

it('the next action works after the worker was stopped in the middle', async () => {
  await stopWorker(stage);
  await note().fill(`${NOTE} Ask for the referral.`);
  await sidebar(stage.page).getByText('Saved', { exact: true }).waitFor();

  await stopWorker(stage);
  await openAccountList(stage.page);
  await openFromList(stage.page, 'GenePoint');
  await sidebar(stage.page).getByText('Edna Frank').first().waitFor();

  // Stopped while a reading is on its way: it is either stored whole or asked for again.
  await openAccountList(stage.page);
  await stage.page.getByRole('link', { name: NAME, exact: true }).first().click();
  await stopWorker(stage);
  await accountHeading(stage.page, NAME).waitFor();
  await sidebar(stage.page).getByText('Rose Gonzalez').first().waitFor();
  expect(await note().inputValue()).toBe(`${NOTE} Ask for the referral.`);
});

it('a call goes on over a worker stopped in its middle: a tick, a line being typed and the end are kept', async () => {
  const { page } = stage;
  const call = sidebar(page).locator('section.call');
  const saved = () => call.getByText('Saved', { exact: true }).waitFor();
  await sidebar(page).focus();
  await page.keyboard.press('c');
  await call.waitFor();
  await saved();
  const item = (await call.locator('.item-text').first().innerText()).trim();

  await stopWorker(stage);
  await page.keyboard.press('1');
  await saved();

  // While the line is typed, and again while the end of it is on its way.
  await page.keyboard.press('n');
  await page.keyboard.type('She asks for');
  await saved();
  await stopWorker(stage);
  await page.keyboard.type(' a second site');
  await page.keyboard.press('Enter');
  await stopWorker(stage);
  await page.keyboard.press('a');
  await page.keyboard.press('e');
  await stopWorker(stage);
  await saved();

  // The page forgets all it had in mind: what is seen now was stored.
  await page.reload();
  const summary = call.getByRole('textbox', { name: 'Summary' });
  await expect.poll(() => summary.inputValue()).toContain('Outcome: Advance');
  expect(await summary.inputValue()).toContain('- She asks for a second site');
  expect(await summary.inputValue()).toContain(item);
  await sidebar(page).focus();
  await page.keyboard.press('d');
  await call.waitFor({ state: 'detached' });
});

it('unpinning removes the pin', async () => {
  await sidebar(stage.page)
    .getByRole('button', { name: `Pinned: change or unpin ${NAME}` })
    .click();
  await sidebar(stage.page).getByRole('button', { name: 'Unpin', exact: true }).click();
  await sidebar(stage.page)
    .getByRole('button', { name: `Pin ${NAME}`, exact: true })
    .waitFor();
  await stage.page.reload();
  await accountHeading(stage.page, NAME).waitFor();
  await sidebar(stage.page).getByText('Rose Gonzalez').first().waitFor();
  expect(await sidebar(stage.page).getByText('renewal at risk').count()).toBe(0);
});
