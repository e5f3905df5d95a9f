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
    ([name, from]) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(from).objectStore(from).getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
    [BOOK_NAME, store] as const,
  );
}

/** The stored brief of an account, by its name. */
export async function storedBrief(stage: Stage, name: string): Promise<Brief> {
  const briefs = await storedIn<Brief>(stage, 'briefs');
  const found = briefs.find((brief) => brief.name === name);
  if (!found) throw new Error(`No brief of ${name} is stored.`);
  return found;
}
