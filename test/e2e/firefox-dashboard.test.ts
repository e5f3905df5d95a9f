import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST } from '../crm/config.js';
import { type FirefoxStage, firefoxOrSkip, setFirefoxStage } from './support/firefox-stage.js';

const NAME = 'Edge Communications';
const REASON = 'Their new CFO compares three suppliers';
const DASHBOARD = 'extension/dashboard/index.html';

const firefox = firefoxOrSkip();

describe.skipIf(!firefox)('the dashboard in Firefox', () => {
  let stage: FirefoxStage;
  const errors: string[] = [];

  beforeAll(async () => {
    stage = await setFirefoxStage(firefox ?? '');
    const { page, crm } = stage;
    await page.goto(`https://${HOST}:${crm.port}/lightning/o/Account/list?filterName=AllAccounts`);
    await inSidebar(`[aria-label="Pin ${NAME}"]`, 'click');
    await inSidebar('.pin-form [name=reason]', 'focus');
    await page.keyboard.type(REASON);
    await page.keyboard.press('Enter');
    await inSidebar('.pin-star.on', 'focus');
    page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(() => stage?.close());

  /** Waits for an element of the sidebar, through its open shadow root, and clicks or focuses it. */
  const inSidebar = (selector: string, deed: 'click' | 'focus') =>
    stage.page.waitForFunction(
      (what, how) => {
        const root = document.querySelector('lodestar-sidebar')?.shadowRoot;
        const found = root?.querySelector<HTMLElement>(what);
        found?.[how]();
        return found !== null && found !== undefined;
      },
      { timeout: 60_000 },
      selector,
      deed,
    );

  const text = () => stage.page.evaluate(() => document.body.innerText);
  const headings = () =>
    stage.page.evaluate(() => [...document.querySelectorAll('h2')].map((each) => each.innerText));

  it('lists what was pinned beside the list of accounts, and opens the settings, without an error', async () => {
    const { page } = stage;
    await stage.openOwnPage(DASHBOARD);
    await expect.poll(text).toContain(REASON);
    expect(await text()).toContain(NAME);
    expect(await headings()).toEqual(['Pinned']);

    await page.locator('nav a[href^="#settings"]').click();
    await expect.poll(headings).toEqual(['Settings']);
    await page.locator('input[type=text], input:not([type])').fill('Ana Souza');
    await page.locator('button[type=submit]').click();
    await expect.poll(text).toContain('Saved');
    // Firefox does not tell a test that one of the extension's pages has loaded.
    await page.evaluate(() => setTimeout(() => location.reload()));
    await expect.poll(text).not.toContain('Saved');
    const name = () => page.evaluate(() => document.querySelector('input')?.value);
    await expect.poll(name).toBe('Ana Souza');
    expect(errors).toEqual([]);
  });
});
