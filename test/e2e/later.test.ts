import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
    await openAccountList(page);
    expect(await ran.count()).toBe(0);
    await openFromList(page, NAME);
    await sidebar(page).getByRole('heading', { name: 'Opens doors' }).waitFor();
    expect(await ran.count()).toBe(1);
  });
});

describe('without the script that comes when the page stands', () => {
  beforeEach(async () => {
    await change('manifest.json', (text) => {
      const manifest = JSON.parse(text);
      manifest.content_scripts.pop();
      return JSON.stringify(manifest);
    });
    stage = await setStage({ extension: folder });
  });

  it('the stored brief is painted, what is missing is said, and it is shown when it comes', async () => {
    const { page } = stage;
    await openAccountList(page);
    await openFromList(page, NAME);
    await sidebar(page).locator('.freshness.read').waitFor();
    const session = await page.context().newCDPSession(page);
    let world: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(stage.extensionId)) world = context.id;
    });
    await page.reload({ waitUntil: 'commit' });
    await accountHeading(page, NAME).waitFor();
    await sidebar(page).locator('.tier-card:not(.unknown)').waitFor();
    await sidebar(page)
      .getByRole('heading', { name: 'A part of Lodestar did not arrive' })
      .waitFor();
    await sidebar(page).getByText('reload this page').filter({ visible: true }).waitFor();

    await session.send('Runtime.enable');
    await expect.poll(() => world).toBeDefined();
    const expression = await readFile(join(folder, LATER), 'utf8');
    await session.send('Runtime.evaluate', { expression, contextId: world ?? 0 });
    await sidebar(page).getByText('Sean Forbes').first().waitFor();
    const text = sidebar(page).getByText('A part of Lodestar did not arrive');
    await expect.poll(() => text.count()).toBe(0);
  });
});
