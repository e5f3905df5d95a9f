import manifest from '../../manifest.json' with { type: 'json' };

/** The browsers Lodestar is built for. */
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** The oldest browsers that the manifest lets in, as what the scripts are built for. */
export const OLDEST_BROWSERS = [
  `chrome${Number.parseInt(manifest.minimum_chrome_version, 10)}`,
  `firefox${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)}`,
];

/**
 * The one manifest as each browser wants it. Only Chrome has a schema of the company's policy and refuses Firefox's keys in the store and Firefox
 * runs the background as an event page; in development the policy lets the module server in.
 * Types are left to the browser's own check (`web-ext lint` and loading it), because crxjs's type
 * of a manifest knows neither `data_collection_permissions` nor Firefox's background.
 */
export function manifestFor(browser: Browser, options: { development?: boolean } = {}) {
  const { browser_specific_settings, minimum_chrome_version, background, storage, ...common } =
    manifest;
  const shared = options.development ? { ...common, ...developmentPolicy() } : common;
  return browser === 'chrome'
    ? { ...shared, minimum_chrome_version, background, storage }
    : {
        ...shared,
        browser_specific_settings,
        background: { scripts: [background.service_worker], type: 'module' },
      };
}

export type ManifestFor = ReturnType<typeof manifestFor>;

/** Hot replacement needs the module server on this machine, and nothing else. */
function developmentPolicy() {
  const strict = manifest.content_security_policy.extension_pages;
  return {
    content_security_policy: {
      extension_pages: strict.replace(
        "connect-src 'self'",
        "connect-src 'self' http://localhost:* ws://localhost:*",
      ),
    },
  };
}
