import type { Account } from '../../../src/account/account.js';
import type { Brief } from '../../../src/account/brief.js';
import { BOOK_NAME } from '../../../src/book/index.js';
import type { Stage } from './stage.js';

/** All accounts in the book, read in the worker from the real database. */
export function storedAccounts(stage: Stage): Promise<Account[]> {
  return storedIn<Account>(stage, 'accounts');
}

async function storedIn<T>(stage: Stage, store: 'accounts' | 'briefs'): Promise<T[]> {
  const worker = await stage.worker();
  return worker.evaluate(
    async ([name, from]) => {
      // Opening a database that is not there would make one without stores.
      const all = await indexedDB.databases();
      if (!all.some((one) => one.name === name)) return [];
      return new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(from).objectStore(from).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      });
    },
    [BOOK_NAME, store] as const,
  );
}

/** All stored briefs. */
export function storedBriefs(stage: Stage): Promise<Brief[]> {
  return storedIn<Brief>(stage, 'briefs');
}

/** The stored brief of an account, by its name. */
export async function storedBrief(stage: Stage, name: string): Promise<Brief> {
  const briefs = await storedBriefs(stage);
  const found = briefs.find((brief) => brief.name === name);
  if (!found) throw new Error(`No brief of ${name} is stored.`);
  return found;
}

/** Empties the book, as if Lodestar had just been installed. */
export async function forgetBook(stage: Stage): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(async (name) => {
    // Opening a database that is not there would make one without stores.
    const all = await indexedDB.databases();
    if (!all.some((one) => one.name === name)) return;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const tx = database.transaction([...database.objectStoreNames], 'readwrite');
        for (const store of database.objectStoreNames) tx.objectStore(store).clear();
        tx.onerror = () => reject(tx.error);
        tx.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  }, BOOK_NAME);
}
