import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../src/account/calendar-date.js';
import { HOST } from '../crm/config.js';
import { sampleBook } from '../data/sample-book.js';
import { type FirefoxStage, firefoxOrSkip, setFirefoxStage } from './support/firefox-stage.js';

const NAME = 'Edge Communications';
const BOOK = sampleBook(dateOfDay(dayOfInstant(Date.now())));
const ID = BOOK.accounts.find((one) => one.name === NAME)?.id ?? '';
const EXPERIENCE = 'acme.my.site.com';
const CLASSIC = 'acme.my.salesforce.com';
const DEFENDER = `${HOST}.mcas.ms`;

const firefox = firefoxOrSkip();

/** The part of the browser's API that tells what is registered; without the permission it is not there. */
interface Scripting {
  readonly scripting: {
    getRegisteredContentScripts(): Promise<
      {
        readonly js?: readonly string[];
        readonly runAt?: string;
        readonly matches?: readonly string[];
      }[]
    >;
  };
}

/**
 * The user lets Lodestar in on a site and out again. Only here: Chromium's question is a window of
 * the browser that no test can answer, and it has no switch that takes it for answered.
 */
describe.skipIf(!firefox)('in Firefox, a site that the user lets Lodestar in', () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await setFirefoxStage(firefox ?? '', [EXPERIENCE, CLASSIC, DEFENDER]);
  });
  afterAll(() => stage?.close());

  /** The sidebar's text, through its open shadow root; undefined where there is none. */
  const sidebarText = () =>
    stage.page.evaluate(
      () => document.querySelector('lodestar-sidebar')?.shadowRoot?.textContent ?? undefined,
    );

  const openAccount = (host: string, path: string) =>
    stage.page.goto(`https://${host}:${stage.crm.port}${path}`);

  /** Clicks a button of the help page, as a user does, and waits for what is said then. */
  async function click(label: string, said: string): Promise<void> {
    const { page } = stage;
    await stage.openOwnPage('extension/help/index.html');
    await page.locator(`button[aria-label^="${label}"]`).click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[role=status]')?.textContent))
      .toContain(said);
  }

  /** The scripts that are registered, as the help page that is open sees them. */
  const registered = () =>
    stage.page.evaluate(async () => {
      const { scripting } = (globalThis as unknown as { browser: Partial<Scripting> }).browser;
      const scripts = (await scripting?.getRegisteredContentScripts()) ?? [];
      return scripts.map(({ js, runAt, matches }) => ({ js, runAt, sites: matches?.length }));
    });

  /** Whether the content script has been on the page: it marks the root before it knows of a record. */
  const isMarked = () =>
    stage.page.evaluate(() => document.documentElement.hasAttribute('data-lodestar'));

  describe.each([
    ['Experience Cloud sites', EXPERIENCE, `/partners/s/account/${ID}/edge-communications`],
    ['Salesforce Classic', CLASSIC, `/${ID}`],
    ['Lightning behind', DEFENDER, `/lightning/r/Account/${ID}/view`],
  ])('%s', (site, host, path) => {
    it('has no sidebar before', async () => {
      await openAccount(host, path);
      await expect.poll(() => stage.page.evaluate(() => document.body.textContent)).toContain(NAME);
      expect(await isMarked()).toBe(false);
      expect(await sidebarText()).toBeUndefined();
    });

    it('has the brief with a tier after a click on Allow', async () => {
      await click(`Allow: ${site}`, 'Allowed');
      await expect.poll(registered).toEqual([
        { js: ['extension/content/index.js'], runAt: 'document_start', sites: 1 },
        { js: ['extension/content/later.js'], runAt: 'document_idle', sites: 1 },
      ]);
      await openAccount(host, path);
      await expect.poll(async () => (await sidebarText()) ?? '').toContain(NAME);
      await expect
        .poll(() =>
          stage.page.evaluate(
            () =>
              document
                .querySelector('lodestar-sidebar')
                ?.shadowRoot?.querySelector('.tier-card:not(.unknown) h3')?.textContent,
          ),
        )
        .toMatch(/Strategic|Key|Growth|Base/);
    });

    it('has none any more after a click on Remove', async () => {
      await click(`Remove: ${site}`, 'Removed');
      await expect.poll(registered).toEqual([]);
      await openAccount(host, path);
      await expect.poll(() => stage.page.evaluate(() => document.body.textContent)).toContain(NAME);
      expect(await isMarked()).toBe(false);
      expect(await sidebarText()).toBeUndefined();
    });
  });
});
