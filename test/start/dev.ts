import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { ACCOUNT_LIST } from '../browser/crm-pages.js';
import { launch } from '../browser/launch.js';
import { startCrm } from '../crm/server.js';

/**
 * `npm run dev`: the extension with hot replacement, in a browser on the test CRM. A change of the
 * sidebar shows at once and keeps its state; a change of the worker reloads the extension.
 */
const server = await createServer();
await server.listen();
server.printUrls();
const extension = resolve('dist/dev');
await written(extension);
const crm = await startCrm();
const browser = await launch({
  extension,
  crmPort: crm.port,
  headless: process.argv.includes('--headless'),
  viewport: null,
});
const page = browser.context.pages()[0] ?? (await browser.context.newPage());
await page.goto(ACCOUNT_LIST);
console.log('Open any account. Close the window to end.');
await browser.context.waitForEvent('close', { timeout: 0 });
await crm.close();
await server.close();

/** Waits until the module server has written the folder that the browser loads. */
async function written(folder: string): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (existsSync(resolve(folder, 'manifest.json'))) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The module server wrote no ${folder}.`);
}
