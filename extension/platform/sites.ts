import { browser } from './browser.js';

/** Hosts of a CRM that Lodestar may read only where the user lets it: asked for by a click. */
export const SITES = {
  /** Sites for partners and customers. */
  experience: 'https://*.my.site.com/*',
  /** Salesforce Classic. */
  classic: 'https://*.my.salesforce.com/*',
  /** Lightning behind Microsoft Defender for Cloud Apps, which puts itself between. */
  defender: 'https://*.lightning.force.com.mcas.ms/*',
} as const;

export type SiteName = keyof typeof SITES;

export const SITE_NAMES = Object.keys(SITES) as SiteName[];

/** Scripts for pages that the manifest does not name are registered while the extension runs. */
const SCRIPTING = { permissions: ['scripting' as const] };

/** The sites that Lodestar may read now. */
export async function allowedSites(): Promise<SiteName[]> {
  const allowed = await Promise.all(
    SITE_NAMES.map((name) =>
      browser.permissions.contains({ ...SCRIPTING, origins: [SITES[name]] }),
    ),
  );
  return SITE_NAMES.filter((_, place) => allowed[place]);
}

/**
 * Asks the user for a site; false where they say no. Browsers ask only in answer to a click, so
 * nothing may be waited for before this is called.
 */
export function requestSite(name: SiteName): Promise<boolean> {
  return browser.permissions.request({ ...SCRIPTING, origins: [SITES[name]] });
}

/** Gives a site back; with the last one also the right to register scripts. */
export async function removeSite(name: SiteName): Promise<void> {
  await browser.permissions.remove({ origins: [SITES[name]] });
  if ((await allowedSites()).length === 0) await browser.permissions.remove(SCRIPTING);
}

/** Calls back when what is allowed has changed, here or in the browser's own settings. */
export function watchSites(onChange: () => void): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
}
