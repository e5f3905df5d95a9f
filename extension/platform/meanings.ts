import { MAPPABLE, type MappableFact, type Meanings } from '../../src/account/account.js';
import { browser } from './browser.js';

/** What the user said an org's custom fields mean. Anything unreadable counts as never said. */
export async function readMeanings(org: string): Promise<Meanings> {
  const key = storageKey(org);
  const stored = (await browser.storage.local.get(key).catch(() => ({}))) as Record<
    string,
    unknown
  >;
  const value = stored[key];
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(isMeaning));
}

/** Says what a custom field means; undefined takes it back. A fact comes from one field at most. */
export async function writeMeaning(
  org: string,
  apiName: string,
  meaning: MappableFact | undefined,
): Promise<Meanings> {
  const others = Object.entries(await readMeanings(org)).filter(
    ([name, other]) => name !== apiName && other !== meaning,
  );
  const meanings = Object.fromEntries(meaning ? [...others, [apiName, meaning]] : others);
  await browser.storage.local.set({ [storageKey(org)]: meanings });
  return meanings;
}

function isMeaning(entry: [string, unknown]): entry is [string, MappableFact] {
  const [apiName, meaning] = entry;
  return /^\w{1,255}$/.test(apiName) && MAPPABLE.some((fact) => fact === meaning);
}

function storageKey(org: string): string {
  return `meanings:${org}`;
}
