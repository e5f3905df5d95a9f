import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../browser/chromium.js';
import { crmUrl, useCrmSettings } from '../../browser/crm-pages.js';
import type { Choices } from '../../crm/app/settings.js';
import { startCrm } from '../../crm/server.js';

/** A browser without the extension on the test CRM, where everything comes at once. */
export interface CrmBrowser {
  /** A new page at a path, with settings of its own, when it has stopped growing. */
  open(path: string, settings: Choices): Promise<Page>;
  close(): Promise<void>;
}

const AT_ONCE = { boot: 0, title: 0, dom: 0, highlights: 0, values: 0, lists: 0 };

/** High enough that every related list is near the viewport. */
const VIEWPORT = { width: 1440, height: 6000 };

/** Runs in the page: how many elements there are, in shadow roots too. */
function countElements(): number {
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
      0,
    );
  return count(document);
}

const STEP_MS = 200;

/** Waits until the number of elements of a page stays the same for a while. */
export async function settled(page: Page): Promise<void> {
  for (let before = -1, same = 0; same < 2; ) {
    await page.waitForTimeout(STEP_MS);
    const now = await page.evaluate(countElements);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Starts the test CRM and a browser on it. */
export async function crmBrowser(): Promise<CrmBrowser> {
  const crm = await startCrm({ delays: AT_ONCE });
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${crm.port}`, '--ignore-certificate-errors'],
  });
  return {
    open: async (path, settings) => {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
      const page = await context.newPage();
      await useCrmSettings(page, settings);
      await page.goto(crmUrl(path));
      await page.locator('body > .oneOne, body > .siteforceStarterBody, body > .classic').waitFor();
      await settled(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await crm.close();
    },
  };
}
