import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { accountHeading, sidebar } from '../browser/crm-pages.js';
import { HOST } from '../crm/config.js';
import { sampleBook } from '../data/sample-book.js';
import { type Copy, copyWithSitesAllowed } from './support/allowed-sites.js';
import { type Stage, setStage } from './support/stage.js';
import { storedAccounts } from './support/stored.js';

const NAME = 'Edge Communications';
const BOOK = sampleBook(dateOfDay(dayOfInstant(Date.now())));
const ID = BOOK.accounts.find((one) => one.name === NAME)?.id ?? '';

/** The part of the browser's API that tells what is registered. */
interface Scripting {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<{ readonly matches?: readonly string[] }[]>;
  };
}

/** A page of the account on each site, and the org it belongs to. */
const PAGES = [
  [`https://acme.my.site.com/partners/s/account/${ID}/edge-communications`, 'acme.my.site.com'],
  [`https://acme.my.salesforce.com/${ID}`, 'acme.my.salesforce.com'],
  [`https://${HOST}.mcas.ms/lightning/r/Account/${ID}/view`, HOST.split('.lightning.')[0]],
] as const;

describe('as it is installed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());

  it.each(PAGES)('nothing of Lodestar is on %s', async (url) => {
    await stage.page.goto(url);
    await stage.page.getByText(NAME).first().waitFor();
    await stage.page.waitForTimeout(1_000);
    expect(await stage.page.locator('lodestar-sidebar').count()).toBe(0);
    expect(await stage.page.locator('html[data-lodestar]').count()).toBe(0);
  });

  it('its help page says where it reads, and offers each other site', async () => {
    const { page, extensionId } = stage;
    await page.goto(`chrome-extension://${extensionId}/extension/help/index.html`);
    const sites = page.getByRole('region', { name: 'Where Lodestar may read' });
    for (const name of ['Experience Cloud sites', 'Salesforce Classic', 'Lightning behind']) {
      const button = sites.getByRole('button', { name: `Allow: ${name}` });
      await button.waitFor();
      expect(await button.isEnabled()).toBe(true);
    }
    expect(await sites.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  });
});

describe('where the user allowed the sites', () => {
  let copy: Copy;
  let stage: Stage;
  beforeAll(async () => {
    copy = await copyWithSitesAllowed();
    stage = await setStage({ extension: copy.folder });
  });
  afterAll(async () => {
    await stage?.close();
    await copy?.remove();
  });

  it('the scripts are registered once for all of them, also for the browser’s next start', async () => {
    const worker = await stage.worker();
    const registered = () =>
      worker.evaluate(async () => {
        const { scripting } = (globalThis as unknown as { chrome: Scripting }).chrome;
        return scripting.getRegisteredContentScripts();
      });
    await expect.poll(async () => (await registered()).length).toBe(2);
    const scripts = await registered();
    expect(scripts).toMatchObject([
      { js: ['extension/content/index.js'], runAt: 'document_start' },
      { js: ['extension/content/later.js'], runAt: 'document_idle' },
    ]);
    for (const script of scripts) {
      expect(script).toMatchObject({ allFrames: false, persistAcrossSessions: true });
      expect([...(script.matches ?? [])].sort()).toEqual([
        'https://*.lightning.force.com.mcas.ms/*',
        'https://*.my.salesforce.com/*',
        'https://*.my.site.com/*',
      ]);
    }
  });

  it.each(PAGES)('the brief stands beside the account on %s', async (url, org) => {
    await stage.page.goto(url);
    await accountHeading(stage.page, NAME).waitFor();
    await sidebar(stage.page).locator('.freshness.read').waitFor();
    await expect
      .poll(async () => (await storedAccounts(stage)).map(({ key }) => [key.org, key.id]))
      .toContainEqual([org, ID]);
  });

  it('its help page shows that they are allowed', async () => {
    const { page, extensionId } = stage;
    await page.goto(`chrome-extension://${extensionId}/extension/help/index.html`);
    await page.getByRole('button', { name: 'Remove: Salesforce Classic' }).waitFor();
  });
});
