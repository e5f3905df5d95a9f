import { execFileSync } from 'node:child_process';
import manifest from '../../manifest.json' with { type: 'json' };
import { aptInstall, isExecutable, onPath } from './command.js';

const COMMANDS = ['firefox-esr', 'firefox'];
const PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The oldest Firefox that Lodestar runs in, from the manifest. */
const OLDEST = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);

/** An installed Firefox that is new enough, or on Debian one that is fetched; else undefined. */
export function ensureFirefox(): string | undefined {
  const found = findFirefox();
  if (found && versionOf(found) >= OLDEST) return found;
  if (!aptInstall(['firefox-esr'])) return undefined;
  const fetched = onPath(COMMANDS);
  return fetched && versionOf(fetched) >= OLDEST ? fetched : undefined;
}

/** What to tell whoever has no Firefox that will do. */
export const FIREFOX_MISSING = `The Firefox journey needs Firefox ${OLDEST} or newer: install it, or set LODESTAR_FIREFOX to its program file.`;

function findFirefox(): string | undefined {
  const chosen = process.env['LODESTAR_FIREFOX'];
  if (chosen && !isExecutable(chosen))
    throw new Error(`$LODESTAR_FIREFOX cannot be run: ${chosen}`);
  return chosen ?? onPath(COMMANDS) ?? PATHS.find(isExecutable);
}

function versionOf(path: string): number {
  const text = execFileSync(path, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(/(\d+)\./.exec(text)?.[1] ?? '0', 10);
}
