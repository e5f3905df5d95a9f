import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureFirefox, FIREFOX_MISSING } from '../browser/firefox.js';
import { HOST, type RunningCrm, startCrm } from '../crm/server.js';

const firefox = ensureFirefox();
// On CI both browsers must be there: a journey that is skipped proves nothing.
if (!firefox && process.env['CI']) throw new Error(FIREFOX_MISSING);
if (!firefox) console.warn(FIREFOX_MISSING);

describe.skipIf(!firefox)('in Firefox', () => {
  let crm: RunningCrm;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    crm = await startCrm();
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: { 'network.dns.localDomains': HOST },
    });
    await browser.installExtension(resolve('dist/firefox'));
    page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  /** The sidebar's text, through its open shadow root. */
  const text = () =>
    page.evaluate(() => document.querySelector('lodestar-sidebar')?.shadowRoot?.textContent ?? '');

  async function until(part: string): Promise<void> {
    await expect.poll(text, { timeout: 30_000, interval: 200 }).toContain(part);
  }

  it('a list of accounts is ranked, and the brief stands beside an account', async () => {
    await page.goto(`https://${HOST}:${crm.port}/lightning/o/Account/list?filterName=AllAccounts`);
    await until('13 accounts, the most strategic first');
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('table a')];
      links.find((link) => link.textContent?.trim() === 'Edge Communications')?.click();
    });
    await until('Sean Forbes');
    const shown = await text();
    expect(shown).toContain('Edge Communications');
    expect(shown).toContain('Electronics · 1,000 employees · $139M');
    expect(shown).toContain('Edge Emergency Generator');
  });

  it('what was stored is painted at once after a reload', async () => {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('Sean Forbes');
  });
});
