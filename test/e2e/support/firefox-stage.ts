import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { ensureFirefox, FIREFOX_MISSING } from '../../browser/firefox.js';
import { HOST, type RunningCrm, startCrm } from '../../crm/server.js';

/** The program of a Firefox that will do, or undefined. On CI it must be there: a journey that is skipped proves nothing. */
export function firefoxOrSkip(): string | undefined {
  const firefox = ensureFirefox();
  if (!firefox && process.env['CI']) throw new Error(FIREFOX_MISSING);
  if (!firefox) console.warn(FIREFOX_MISSING);
  return firefox;
}

/** Firefox gives an extension an address of chance; this one is known beforehand. */
const UUID = '5a1c0f2e-7b34-4f5d-9c86-0d2e4b6a8c10';

/** The test CRM and a real Firefox with the built extension on it. */
export interface FirefoxStage {
  readonly crm: RunningCrm;
  readonly browser: Browser;
  readonly page: Page;
  /** Opens one of the extension's own pages. */
  openOwnPage(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Sets the stage in Firefox; `npm run build` must have been run.
 * @param firefox the program
 * @param hosts more hosts that lead to the test CRM
 * @param extension the folder to load
 */
export async function setFirefoxStage(
  firefox: string,
  hosts: readonly string[] = [],
  extension = resolve('dist/firefox'),
): Promise<FirefoxStage> {
  const crm = await startCrm();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    acceptInsecureCerts: true,
    // Else Firefox lets no test open an extension's own page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': [HOST, ...hosts].join(','),
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: UUID,
      }),
      // The question is part of Firefox's own window, where no test can click: it counts as answered.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const close = async () => {
    await browser.close();
    await crm.close();
  };
  try {
    await browser.installExtension(extension);
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    const openOwnPage = async (path: string) => {
      const address = `moz-extension://${UUID}/${path}`;
      // Firefox opens it but does not tell a test that it has loaded, so that is asked for.
      page.goto(address).catch(() => undefined);
      const there = () => page.evaluate(() => [location.href, document.readyState]);
      await expect.poll(there).toEqual([address, 'complete']);
    };
    return { crm, browser, page, openOwnPage, close };
  } catch (cause) {
    await close();
    throw cause;
  }
}
