import { Book, BookError, type Entry, type Update } from '../../../src/book/index.js';

export { BookKeeper } from '../../../extension/background/book-keeper.js';
export { Book, BookError };

/** The name of a fault, or what else came out: errors themselves do not leave a page whole. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (cause: unknown) => (cause instanceof BookError ? cause.fault : String(cause)),
  );
}

/** An update that writes what is given and nothing else. */
export function updateOf(update: Partial<Update>): Update {
  return { accounts: new Map(), briefs: new Map(), parts: new Map(), ...update };
}

/** What is stored of an org's standing: its revision, and its parts as plain numbers. */
export async function standingOf(
  book: Book,
  org: { readonly crm: string; readonly org: string },
): Promise<{ revision: number; parts: Record<string, number[]> }> {
  let found: { revision: number; parts: Record<string, number[]> } = { revision: 0, parts: {} };
  const stop = new Error('only looked at');
  await book
    .update(org, [], undefined, (_, { revision, parts }) => {
      const bytes = [...(parts ?? [])].map(([name, part]): [string, number[]] => [name, [...part]]);
      found = { revision, parts: Object.fromEntries(bytes) };
      throw stop;
    })
    .catch((cause: unknown) => {
      if (cause !== stop) throw cause;
    });
  return found;
}

/** Opens a database as another context would that does not give way. */
export function openStubbornly(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Deletes a database; whether something held it open. */
export function deleteDatabase(name: string): Promise<{ blocked: boolean }> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    let blocked = false;
    deleting.onblocked = () => {
      blocked = true;
    };
    deleting.onsuccess = () => resolve({ blocked });
    deleting.onerror = () => reject(deleting.error);
  });
}

/** Puts bytes in the place of a stored part, or takes it away: what a fault of a disk may do. */
export async function damage(
  name: string,
  key: [string, string],
  bytes: readonly number[] | undefined,
): Promise<void> {
  const database = await openStubbornly(name);
  const tx = database.transaction('standing', 'readwrite');
  if (bytes) tx.objectStore('standing').put(Uint8Array.from(bytes), key);
  else tx.objectStore('standing').delete(key);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = reject;
  });
  database.close();
}

export type { Entry };
