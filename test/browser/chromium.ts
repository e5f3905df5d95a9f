import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { aptInstall, isExecutable, onPath, succeeds } from './command.js';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const PATHS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (!folder) return [];
    return [
      `${folder}\\Chromium\\Application\\chrome.exe`,
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ];
  }),
];

/** An installed Chromium, Chrome or Edge: `$LODESTAR_BROWSER` first. */
export function findChromium(): string | undefined {
  const chosen = process.env['LODESTAR_BROWSER'];
  if (chosen) {
    if (!isExecutable(chosen)) throw new Error(`$LODESTAR_BROWSER cannot be run: ${chosen}`);
    return chosen;
  }
  return onPath(COMMANDS) ?? PATHS.find(isExecutable) ?? downloaded();
}

/**
 * An installed browser, or one fetched the way this platform allows.
 * @throws an Error that says in one sentence what to install
 */
export function ensureChromium(): string {
  const found = findChromium() ?? fetchChromium();
  if (found) return found;
  throw new Error(
    'Lodestar needs Chromium, Chrome or Edge: install one of them, or set LODESTAR_BROWSER to its program file.',
  );
}

function downloaded(): string | undefined {
  const path = chromium.executablePath();
  return path && isExecutable(path) ? path : undefined;
}

function fetchChromium(): string | undefined {
  // A bare machine has no font either, and a page without letters cannot be looked at.
  if (aptInstall(['chromium', 'fonts-liberation'])) return onPath(COMMANDS);
  console.log('Fetching Chromium …');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium']) ? downloaded() : undefined;
}
