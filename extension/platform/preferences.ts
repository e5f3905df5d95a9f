import { readLocal, writeLocal } from './local.js';

/** What the sidebar remembers of one CRM host. */
export interface Preferences {
  readonly open: boolean;
}

/** Open at first, so that whoever installed Lodestar sees where it is. */
const DEFAULTS: Preferences = { open: true };

/** What is remembered for a host. Anything unreadable counts as never set. */
export async function readPreferences(host: string): Promise<Preferences> {
  const value = await readLocal(storageKey(host)).catch(() => undefined);
  return isPreferences(value) ? { open: value.open } : DEFAULTS;
}

function isPreferences(value: unknown): value is Preferences {
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    typeof value.open === 'boolean'
  );
}

/** Remembers for a host. A failure only means that it is not remembered. */
export async function writePreferences(host: string, preferences: Preferences): Promise<void> {
  await writeLocal(storageKey(host), preferences).catch(() => undefined);
}

function storageKey(host: string): string {
  return `sidebar:${host}`;
}
