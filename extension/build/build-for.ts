import { build, createLogger } from 'vite';
import { putContentScripts } from './content-scripts.js';
import type { Browser } from './manifest-for.js';

/** Builds the extension for one browser: the folder to load. */
export async function buildFor(browser: Browser): Promise<string> {
  process.env['LODESTAR_TARGET'] = browser;
  const logger = createLogger('warn');
  const { warn } = logger;
  // The plugin that makes the content script one file sets an option that Vite then has no use for.
  logger.warn = (message, options) => {
    if (!message.includes('inlineDynamicImports')) warn(message, options);
  };
  await build({ logLevel: 'warn', customLogger: logger });
  const folder = `${process.env['LODESTAR_DIST'] ?? 'dist'}/${browser}`;
  await putContentScripts(folder);
  return folder;
}
