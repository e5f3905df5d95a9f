import type { Browser } from 'webextension-polyfill';

/**
 * The browser's extension API for scripts in pages. Under Manifest V3 Chrome's own functions give
 * promises as Firefox's do, so the polyfill's 3 kB are not loaded into every page of the CRM; its
 * types hold for both. Listeners that answer later need the polyfill: see `worker-browser.ts`.
 */
export const browser: Browser = (() => {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  return (browser ?? chrome) as Browser;
})();
