import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  accountHeading,
  crmUrl,
  openAccountList,
  openFromList,
  sidebar,
} from '../browser/crm-pages.js';
import { type Stage, setStage } from './support/stage.js';

const NAME = 'Edge Communications';
const LATER = 'extension/content/later.js';

let folder: string;
let stage: Stage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lodestar-later-'));
  await cp(resolve('dist/chrome'), folder, { recursive: true });
});
afterEach(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Changes a file of the extension before the browser loads it. */
async function change(file: string, how: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const after = how(before);
  expect(after).not.toBe(before);
  await writeFile(path, after);
}

describe('the script that comes when the page stands', () => {
  it('does nothing on pages that are no account’s', async () => {
    await change(LATER, (code) =>
      code.replace('}){', '}){document.documentElement.setAttribute("data-rest-ran","");'),
    );
    stage = await setStage({ extension: folder });
    const { page } = stage;
    const ran = page.locator('html[data-rest-ran]');
    await page.goto(crmUrl('/lightning/page/home'));
    await page.locator('html[data-lodestar]').waitFor({ state: 'attached' });
    await page.waitForLoadState('load');
    expect(await ran.count()).toBe(0);
    // Keys lead from account to account in a list: from there on it is needed.
    await openAccountList(page);
    await openFromList(page, NAME);
    await sidebar(page).getByRole('heading', { name: 'Opens doors' }).waitFor();
    expect(await ran.count()).toBe(1);
  });
});

describe('a page that has not loaded yet', () => {
  it('has the call that was begun on it when it stands', async () => {
    stage = await setStage({ extension: folder });
    const { page } = stage;
    await openAccountList(page);
    await openFromList(page, NAME);
    await sidebar(page).locator('.freshness.read').waitFor();
    // The page does not stand before its own script has come.
    const release = stage.crm.hold('/assets/app.js');
    await page.reload({ waitUntil: 'commit' });
    await sidebar(page).locator('.tier-card:not(.unknown)').waitFor();
    await page.keyboard.press('F6');
    await page.keyboard.press('c');
    await page.locator('lodestar-sidebar .hidden:focus').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    expect(await sidebar(page).locator('section.call').count()).toBe(0);
    release();
    await page.locator('lodestar-sidebar section.call:focus').waitFor();
    await page.keyboard.press('?');
    await sidebar(page).getByRole('dialog').waitFor();
  });
});

describe('before the script that comes when the page stands', () => {
  let world: number | undefined;
  let session: CDPSession;

  beforeEach(async () => {
    await change('manifest.json', (text) => {
      const manifest = JSON.parse(text);
      manifest.content_scripts.pop();
      return JSON.stringify(manifest);
    });
    stage = await setStage({ extension: folder });
    const { page } = stage;
    await openAccountList(page);
    await openFromList(page, NAME);
    await sidebar(page).locator('.freshness.read').waitFor();
    world = undefined;
    session = await page.context().newCDPSession(page);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(stage.extensionId)) world = context.id;
    });
    await page.reload({ waitUntil: 'commit' });
    await sidebar(page).locator('.tier-card:not(.unknown)').waitFor();
  });

  /** The script comes, as the browser brings it when the page stands. */
  async function bring(): Promise<void> {
    await session.send('Runtime.enable');
    await expect.poll(() => world).toBeDefined();
    const expression = await readFile(join(folder, LATER), 'utf8');
    await session.send('Runtime.evaluate', { expression, contextId: world ?? 0 });
  }

  const missing = () => sidebar(stage.page).getByText('A part of Lodestar did not arrive');

  it('the stored brief is painted, what is missing is said, and it is shown when it comes', async () => {
    const { page } = stage;
    await accountHeading(page, NAME).waitFor();
    await missing().filter({ visible: true }).first().waitFor();
    await sidebar(page).getByText('reload this page').filter({ visible: true }).waitFor();
    await bring();
    await sidebar(page).getByText('Sean Forbes').first().waitFor();
    await expect.poll(() => missing().count()).toBe(0);
  });

  it('a call begins, what is typed reaches neither the page nor a key, and then its keys work', async () => {
    const { page } = stage;
    await page.evaluate(() => {
      const typed: string[] = [];
      Object.assign(globalThis, { typed });
      document.addEventListener('keydown', ({ key }) => typed.push(key));
    });
    await page.keyboard.press('F6');
    await page.keyboard.press('c');
    await page.locator('lodestar-sidebar .hidden:focus').waitFor({ state: 'attached' });
    await page.keyboard.press('?');
    await page.keyboard.press('1');
    expect(
      await page
        .locator('lodestar-sidebar')
        .evaluate((host) => host.shadowRoot?.activeElement?.textContent),
    ).toBe('Reading the page');
    expect(await page.evaluate(() => (globalThis as unknown as { typed: string[] }).typed)).toEqual(
      ['F6'],
    );
    await bring();
    await page.locator('lodestar-sidebar section.call:focus').waitFor();
    expect(await sidebar(page).getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('?');
    await sidebar(page).getByRole('dialog').waitFor();
  });

  it('a call that cannot be shown leaves the way to the brief and to close', async () => {
    const { page } = stage;
    await page.keyboard.press('F6');
    await page.keyboard.press('c');
    const name = accountHeading(page, NAME);
    await name.waitFor({ state: 'detached' });
    await sidebar(page).getByRole('button', { name: 'Close Lodestar' }).waitFor();
    await missing().filter({ visible: true }).waitFor();
    await sidebar(page).getByRole('button', { name: 'To the brief' }).click();
    await name.waitFor();
  });

  it('the focus is left where the user has gone on meanwhile', async () => {
    const { page } = stage;
    await page.keyboard.press('F6');
    await page.keyboard.press('s');
    await page.locator('lodestar-sidebar .hidden:focus').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement('input'));
      field.id = 'of-the-page';
      field.focus();
    });
    await bring();
    await sidebar(page).getByLabel('Why is it pinned?').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('of-the-page');
  });
});
