import { type Browser, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../browser/chromium.js';
import { crmUrl, useCrmSettings } from '../../browser/crm-pages.js';
import type { Choices, Settings } from '../../crm/app/settings.js';
import { startCrm } from '../../crm/server.js';

/** A browser without the extension on the test CRM, where everything comes at once. */
export interface CrmBrowser {
  /**
   * The page at a path under these settings and no others, when it has stopped growing. All of one
   * shadow mode stand in the same tab, one after the other: Salesforce's components are loaded once.
   */
  open(path: string, settings: Choices): Promise<Page>;
  close(): Promise<void>;
}

const AT_ONCE = { boot: 0, title: 0, dom: 0, highlights: 0, values: 0, lists: 0 };

/**
 * High enough that every related list is near the viewport; nobody looks at it, so a few pixels do,
 * which a machine without a graphics card draws much sooner.
 */
const VIEWPORT = { viewport: { width: 1440, height: 6000 }, deviceScaleFactor: 0.2 };

/** For how many looks in a row a page must have as many elements as before. */
const SAME = 4;

/**
 * Runs in the page: comes back when the number of elements, in shadow roots too, stays the same. It
 * looks after the browser has drawn, so that a machine with other work waits as long as it needs.
 */
async function stopsGrowing(enough: number): Promise<void> {
  const count = (root: ParentNode): number => {
    let sum = 0;
    for (const element of root.querySelectorAll('*')) {
      sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
    }
    return sum;
  };
  const drawn = () =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
  for (let before = -1, same = 0; same < enough; ) {
    await drawn();
    const now = count(document);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Waits until the number of elements of a page stays the same for a while. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(stopsGrowing, SAME);
}

/** Starts the test CRM and a browser on it. */
export async function crmBrowser(): Promise<CrmBrowser> {
  const crm = await startCrm({ delays: AT_ONCE });
  const browser: Browser = await chromium.launch({
    executablePath: ensureChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${crm.port}`, '--ignore-certificate-errors'],
  });
  const tabs = new Map<Settings['components'], Page>();

  const load = async (components: Settings['components']): Promise<Page> => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...VIEWPORT });
    context.setDefaultNavigationTimeout(120_000);
    const page = await context.newPage();
    await useCrmSettings(page, { components });
    await page.goto(crmUrl('/lightning/page/home'));
    // Salesforce's components are built when first asked for.
    await page.waitForFunction(() => window.testCrm !== undefined, undefined, { timeout: 150_000 });
    return page;
  };
  const open = async (path: string, settings: Choices): Promise<Page> => {
    const { components = 'plain' } = settings;
    const page = tabs.get(components) ?? (await load(components));
    tabs.set(components, page);
    await page.evaluate(([to, choices]) => window.testCrm?.reopen(to, choices), [
      path,
      settings,
    ] as const);
    await page.locator('body > .oneOne, body > .siteforceStarterBody, body > .classic').waitFor();
    await settled(page);
    return page;
  };
  return {
    open,
    close: async () => {
      await browser.close();
      await crm.close();
    },
  };
}
