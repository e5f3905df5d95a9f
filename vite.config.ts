import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { locales } from './extension/build/locales.js';
import { managedSchema } from './extension/build/managed-schema.js';
import {
  BROWSERS,
  type Browser,
  manifestFor,
  OLDEST_BROWSERS,
} from './extension/build/manifest-for.js';

/**
 * `LODESTAR_TARGET=chrome|firefox vite build` makes `dist/<browser>`; `vite` serves `dist/dev` with
 * hot replacement. In builds the content script has no loader, which would miss `document_start` and
 * need web-accessible resources, by which any page could tell that Lodestar is installed: `vite build`
 * makes one IIFE, and `npm run build` puts two classic scripts in its place, see
 * `extension/build/content-scripts.ts`.
 */
export default defineConfig(({ command }) => {
  const development = command === 'serve';
  const browser = target();
  // Another folder lets a build run beside tests that have the usual one loaded.
  const dist = process.env['LODESTAR_DIST'] ?? 'dist';
  return {
    plugins: [
      preact(),
      locales(),
      ...(browser === 'chrome' ? [managedSchema()] : []),
      crx({
        manifest: manifestFor(browser, { development }) as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: development ? [] : ['extension/content/index.ts'] },
      }),
    ],
    // The development build must never be packed by mistake, so it lies in a folder of its own.
    build: {
      outDir: development ? 'dist/dev' : `${dist}/${browser}`,
      emptyOutDir: true,
      target: OLDEST_BROWSERS,
      modulePreload: false,
      // Pages that no manifest key names.
      rolldownOptions: { input: { help: 'extension/help/index.html' } },
    },
    server: { port: 5199, strictPort: true },
  };
});

function target(): Browser {
  const asked = process.env['LODESTAR_TARGET'] ?? 'chrome';
  const browser = BROWSERS.find((name) => name === asked);
  if (!browser) throw new Error(`LODESTAR_TARGET must be one of ${BROWSERS.join(', ')}: ${asked}`);
  return browser;
}
