import { allowedSites, SITES, watchSites } from '../platform/sites.js';
import { browser } from '../platform/worker-browser.js';

/** The scripts for all sites that the user let Lodestar in: this, and their place in the manifest. */
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
  const registered = await scripting.getRegisteredContentScripts();
  if (registered.length > 0)
    await scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (matches.length === 0) return;
  const own = browser.runtime.getManifest().content_scripts ?? [];
  await scripting.registerContentScripts(
    own.map(({ js = [], run_at: runAt = 'document_idle' }, place) => ({
      id: `${SCRIPT_ID}-${place}`,
      matches,
      js: js.map(fromRoot),
      runAt,
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );
}

/** A file as it lies in the extension: Firefox's manifest names it by its full address, and takes no such one. */
function fromRoot(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}
