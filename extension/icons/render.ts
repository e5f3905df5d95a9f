import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Draws the PNG icons the manifest names from `lodestar.svg`, with the Chromium named by
 * `$LODESTAR_BROWSER` or Playwright's own. Run after the drawing changes:
 * `npx tsx extension/icons/render.ts`.
 */
const SIZES = [16, 32, 48, 128];

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const svg = await readFile(at('lodestar.svg'), 'utf8');
const executablePath = process.env['LODESTAR_BROWSER'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  chromiumSandbox: false,
});
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(at(`icon-${size}.png`), png);
    await page.close();
  }
} finally {
  await browser.close();
}
