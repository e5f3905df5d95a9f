import { allowedSites, SITES, watchSites } from '../platform/sites.js';
import { browser } from '../platform/worker-browser.js';

/** One script for all sites that the user let Lodestar in. */
const SCRIPT_ID = 'sites';

/**
 * Keeps the content script registered on exactly the sites that are allowed. Registered scripts
 * outlive the worker and the browser, but not an update of the extension.
 */
export function keepSites(): void {
  // One after the other, so that the last word is about what is allowed last.
  let work = Promise.resolve();
  const keep = () => {
    work = work.then(registerSites).catch((cause: unknown) => console.error(cause));
  };
  watchSites(keep);
  browser.runtime.onInstalled.addListener(keep);
  browser.runtime.onStartup.addListener(keep);
}

async function registerSites(): Promise<void> {
  const { scripting } = browser;
  // Without the permission there is no such API, and the browser has dropped what was registered.
  if (!scripting) return;
  const matches = (await allowedSites()).map((name) => SITES[name]);
  const filter = { ids: [SCRIPT_ID] };
  const [registered] = await scripting.getRegisteredContentScripts(filter);
  if (registered) await scripting.unregisterContentScripts(filter);
  if (matches.length === 0) return;
  await scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches,
      js: scriptFiles(),
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** The content script's files, relative to the extension: Firefox's manifest names them by their full address. */
function scriptFiles(): string[] {
  const [own] = browser.runtime.getManifest().content_scripts ?? [];
  return (own?.js ?? []).map((file) =>
    new URL(file, browser.runtime.getURL('/')).pathname.slice(1),
  );
}
