import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../../browser/chromium.js';
import { serveGallery } from '../../gallery/serve.js';

/** The gallery in a browser: the sidebar in any state, without a CRM. */
export interface Gallery {
  /** A page that shows what the query asks for, see `test/gallery/gallery.ts`. */
  open(query: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param env of the browser, to be added to this process' own */
export async function openGallery(env: Readonly<Record<string, string>> = {}): Promise<Gallery> {
  const { server, url } = await serveGallery();
  let browser: Browser;
  try {
    browser = await chromium.launch({
      executablePath: ensureChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      env: { ...process.env, ...env } as Record<string, string>,
    });
  } catch (cause) {
    await server.close();
    throw cause;
  }
  return {
    async open(query, options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      await page.goto(`${url}?${query}`);
      await page.locator('lodestar-sidebar .lodestar > *').first().waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
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

/**
 * What axe finds in the sidebar, with contrast it could not measure counted as a fault.
 * @param part of the sidebar, where the rest was looked at already
 */
export async function faultsOf(page: Page, onlyColours = false, part?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(
    part ? { fromShadowDom: ['lodestar-sidebar', part] } : 'lodestar-sidebar',
  );
  if (onlyColours) axe.withRules(['color-contrast']);
  const { violations, incomplete } = await axe.analyze();
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
