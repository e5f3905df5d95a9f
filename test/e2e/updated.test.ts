import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAccountList, openFromList, sidebar } from '../browser/crm-pages.js';
import { loadExtension } from '../browser/launch.js';
import { settled } from './support/shown.js';
import { type Stage, setStage } from './support/stage.js';

let stage: Stage;
const faults: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  stage.page.on('pageerror', (fault) => faults.push(String(fault)));
  await openAccountList(stage.page);
  await openFromList(stage.page, 'Edge Communications');
  await sidebar(stage.page).locator('.freshness.read').waitFor();
  await settled(stage.page);
});
afterAll(() => stage?.close());

it('an update under an open page is said with the way out, and the old sidebar keeps its words', async () => {
  const panel = sidebar(stage.page);
  await panel.focus();
  const before = await panel.locator('.next').innerText();
  // What the browser does when it has fetched another version: the scripts in open tabs are cut off.
  await loadExtension(stage.context, resolve('dist/chrome'));

  await panel.focus();
  await stage.page.keyboard.press('w');
  await sidebar(stage.page).getByText('Lodestar was updated').first().waitFor();
  await sidebar(stage.page)
    .getByText('Save what you are editing, then reload this page.')
    .first()
    .waitFor();
  expect(await panel.locator('.next').innerText()).toBe(before);
  expect(faults).toEqual([]);

  await stage.page.reload();
  await sidebar(stage.page).locator('.freshness.read').waitFor();
  expect(await sidebar(stage.page).getByText('Lodestar was updated').count()).toBe(0);
});
