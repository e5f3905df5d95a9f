import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HOST } from '../crm/config.js';
import { type FirefoxStage, firefoxOrSkip, setFirefoxStage } from './support/firefox-stage.js';

const firefox = firefoxOrSkip();

describe.skipIf(!firefox)('in Firefox, before the script that comes when the page stands', () => {
  let stage: FirefoxStage;
  let folder: string | undefined;
  afterEach(async () => {
    await stage?.close();
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    folder = undefined;
  });

  const inSidebar = (selector: string) =>
    stage.page.evaluate(
      (what) =>
        document.querySelector('lodestar-sidebar')?.shadowRoot?.querySelector(what) !== null,
      selector,
    );
  const text = () =>
    stage.page.evaluate(
      () => document.querySelector('lodestar-sidebar')?.shadowRoot?.textContent ?? '',
    );
  const until = (there: () => Promise<unknown>) => expect.poll(there, { timeout: 30_000 });

  /** Opens an account once, so that its brief is stored, and gives its address. */
  async function openOnce(): Promise<void> {
    const { page, crm } = stage;
    await page.goto(`https://${HOST}:${crm.port}/lightning/o/Account/list?filterName=AllAccounts`);
    await until(text).toContain('13 accounts, the most strategic first');
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('table a')];
      links.find((link) => link.textContent?.trim() === 'Edge Communications')?.click();
    });
    await until(() => inSidebar('.freshness.read')).toBe(true);
  }

  it('a call begins while the page still loads, and its keys work when it stands', async () => {
    stage = await setFirefoxStage(firefox ?? '');
    const { page } = stage;
    await openOnce();
    // The page does not stand before its own script has come.
    const release = stage.crm.hold('/assets/app.js');
    await page.evaluate(() => {
      document.documentElement.setAttribute('data-before', '');
      location.reload();
    });
    const isAnew = () =>
      page.evaluate(() => !document.documentElement.hasAttribute('data-before')).catch(() => false);
    await until(isAnew).toBe(true);
    await until(() => inSidebar('.tier-card:not(.unknown)')).toBe(true);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await page.keyboard.press('F6');
    await page.keyboard.press('c');
    await until(() => inSidebar('.hidden:focus')).toBe(true);
    expect(await inSidebar('section.call')).toBe(false);
    release();
    await until(() => inSidebar('section.call:focus')).toBe(true);
    await page.keyboard.press('?');
    await until(() => inSidebar('[role=dialog]')).toBe(true);
  });

  it('without it what is missing is said, with the way out', async () => {
    folder = await mkdtemp(join(tmpdir(), 'lodestar-firefox-'));
    await cp(resolve('dist/firefox'), folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    expect(manifest.content_scripts.pop().js).toEqual(['extension/content/later.js']);
    await writeFile(file, JSON.stringify(manifest));
    stage = await setFirefoxStage(firefox ?? '', [], folder);
    await openOnce();
    await until(text).toContain('A part of Lodestar did not arrive');
    expect(await text()).toContain('reload this page');
    expect(await inSidebar('.tier-card:not(.unknown)')).toBe(true);
  });
});
