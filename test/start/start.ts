import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { buildFor } from '../../extension/build/build-for.js';
import {
  freshlyRead,
  openAccountList,
  openFromList,
  relatedListsRead,
  shownTier,
  useCrmSettings,
} from '../browser/crm-pages.js';
import { type Launched, launch } from '../browser/launch.js';
import { HOST, startCrm } from '../crm/server.js';
import { readOptions, type StartOptions, USAGE } from './options.js';

/** `npm start`: builds the extension and opens a browser with it on the test CRM. */
async function main(options: StartOptions): Promise<void> {
  console.log('Building the extension …');
  const extension = resolve(await buildFor('chrome'));
  const crm = await startCrm();
  const browser = await launch({
    extension,
    crmPort: crm.port,
    headless: options.headless,
    viewport: options.headless ? { width: 1440, height: 900 } : null,
    ...(options.dark && { colorScheme: 'dark' as const }),
    ...(options.language && { language: options.language }),
  });
  try {
    await show(browser, options);
  } finally {
    await browser.close();
    await crm.close();
  }
}

async function show({ context }: Launched, options: StartOptions): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const { language, currency } = options;
  await useCrmSettings(page, {
    ...(language && { language, locale: language }),
    ...(currency && { currency }),
  });
  await openAccountList(page);
  if (options.tour) await openEveryAccount(page);
  if (options.account) await showAccount(page, options.account, options.screenshot);
  if (options.headless) return;
  console.log(`The test CRM is at https://${HOST}/ in the browser window. Open any account.`);
  console.log('The sidebar opens and closes by Alt+Shift+L or its tab. Close the window to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

async function openEveryAccount(page: Page): Promise<void> {
  const links = page.locator('table tbody').getByRole('rowheader').getByRole('link');
  for (const name of await links.allInnerTexts()) {
    await openFromList(page, name.trim());
    await freshlyRead(page);
    await relatedListsRead(page);
    await openAccountList(page);
  }
}

async function showAccount(
  page: Page,
  name: string,
  screenshot: string | undefined,
): Promise<void> {
  await openFromList(page, name);
  const tier = await shownTier(page, name);
  console.log(`${name}: ${tier}`);
  if (!screenshot) return;
  await page.screenshot({ path: screenshot });
  console.log(`saved ${screenshot}`);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(USAGE);
  else await main(readOptions(args));
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  console.error(`\n${USAGE}`);
  process.exitCode = 1;
}
