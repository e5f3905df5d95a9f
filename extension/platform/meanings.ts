import { MAPPABLE, type MappableFact, type Meanings } from '../../src/account/account.js';
import { readLocal, writeLocal } from './local.js';

/** What the user said an org's custom fields mean. Anything unreadable counts as never said. */
export async function readMeanings(org: string): Promise<Meanings> {
  return stored(org).catch(() => ({}));
}

/**
 * Says what a custom field means; undefined takes it back. A fact comes from one field at most.
 * Rejects when it could not be stored, and when what was said before could not be read: it would be
 * lost.
 */
export async function writeMeaning(
  org: string,
  apiName: string,
  meaning: MappableFact | undefined,
): Promise<Meanings> {
  const others = Object.entries(await stored(org)).filter(
    ([name, other]) => name !== apiName && other !== meaning,
  );
  const meanings = Object.fromEntries(meaning ? [...others, [apiName, meaning]] : others);
  await writeLocal(storageKey(org), meanings);
  return meanings;
}

async function stored(org: string): Promise<Meanings> {
  const value = await readLocal(storageKey(org));
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(isMeaning));
}

function isMeaning(entry: [string, unknown]): entry is [string, MappableFact] {
  const [apiName, meaning] = entry;
  return /^\w{1,255}$/.test(apiName) && MAPPABLE.some((fact) => fact === meaning);
}

function storageKey(org: string): string {
  return `meanings:${org}`;
}
