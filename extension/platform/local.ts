import { browser } from './browser.js';

/**
 * What is stored in this browser under a key. Rejects when it cannot be read, also where the
 * extension was updated and this script has no storage any more.
 */
export async function readLocal(key: string): Promise<unknown> {
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return stored[key];
}

/** Stores a value in this browser under a key. Rejects when it cannot be stored. */
export async function writeLocal(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}
