import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../browser/chromium.js';
import { serveGallery } from '../../gallery/serve.js';
import { axeFaults } from './axe.js';

/** The gallery in a browser: the sidebar in any state, without a CRM. */
export interface Gallery {
  /** A page that shows what the query asks for, see `test/gallery/gallery.ts`. */
  open(query: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param env of the browser, to be added to this process' own */
export async function openGallery(env: Readonly<Record<string, string>> = {}): Promise<Gallery> {
  const gallery = await serveGallery();
  let browser: Browser;
  try {
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (cause) {
    await gallery.close();
    throw cause;
  }
  return {
    async open(query, options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      // A machine that does other work beside the tests is no fault of a page.
      context.setDefaultNavigationTimeout(120_000);
      const page = await context.newPage();
      await page.goto(`${gallery.url}?${query}`);
      await page.locator('lodestar-sidebar .lodestar > *').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await gallery.close();
    },
  };
}

/** Shows another state, and from then on in that language, without loading the page again. */
export async function showState(page: Page, state: string, language?: string): Promise<void> {
  const name = language ? `${state}/${language}` : state;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
  await page.waitForFunction((hash) => document.title.endsWith(`: ${hash}`), name);
}

/** What axe finds in the sidebar, with contrast it could not measure counted as a fault. */
export async function faultsOf(
  page: Page,
  what: 'all' | 'colours' | 'no colours' = 'all',
): Promise<string[]> {
  return axeFaults(page, {
    within: 'lodestar-sidebar',
    // Of a drawn text axe measures the colour of the element, not the fill that is painted.
    ...(what === 'colours' && {
      onlyRule: 'color-contrast',
      without: ['lodestar-sidebar', 'svg'],
    }),
    ...(what === 'no colours' && { exceptRule: 'color-contrast' }),
  });
}

/** What sticks out of the panel to the side, or is cut off within it. */
export function cutOf(page: Page): Promise<string[]> {
  return page.locator('lodestar-sidebar .panel').evaluate((panel) => {
    const room = panel.getBoundingClientRect();
    return [...panel.querySelectorAll<HTMLElement>('*')]
      .filter((each) => !each.closest('.hidden, .local-words, svg') && each.checkVisibility())
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        if (width === 0) return false;
        const isCut =
          getComputedStyle(each).overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
        return isCut || left < room.left - 1 || right > room.right + 1;
      })
      .map((each) => `${each.tagName} ${each.className}: ${each.textContent?.slice(0, 60)}`);
  });
}
