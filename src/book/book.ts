import type { Account } from '../account/account.js';
import type { Brief } from '../account/brief.js';
import type { Note, Pin } from '../account/notes.js';
import { keyText, orgText, type RecordKey } from '../account/record-key.js';
import { Connection, type Database } from './connection.js';
import { asBookError } from './errors.js';

/** What is kept of one account. */
export interface Entry {
  readonly account?: Account;
  readonly brief?: Brief;
  readonly pin?: Pin;
  readonly note?: Note;
}

/** An org's standing, as far as the caller does not hold it already. */
export interface StoredStanding {
  /** Counts the writes: equal to the caller's own revision, the caller's copy is the present one. */
  readonly revision: number;
  /** All parts, or undefined where the caller's copy is the present one. */
  readonly parts: ReadonlyMap<string, Uint8Array> | undefined;
}

/** What an update writes. Parts that are absent stay as they are. */
export interface Update {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly briefs: ReadonlyMap<string, Brief>;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** All that is known of the orgs' accounts, in IndexedDB. Every method fails with a `BookError`. */
export class Book {
  readonly #connection: Connection;

  constructor(name?: string) {
    this.#connection = new Connection(name);
  }

  /** Everything kept of one account. */
  async entry(key: RecordKey): Promise<Entry> {
    const id = keyText(key);
    return this.#run(async (database) => {
      const tx = database.transaction(['accounts', 'briefs', 'pins', 'notes']);
      const [account, brief, pin, note] = await Promise.all([
        tx.objectStore('accounts').get(id),
        tx.objectStore('briefs').get(id),
        tx.objectStore('pins').get(id),
        tx.objectStore('notes').get(id),
      ]);
      return {
        ...(account && { account }),
        ...(brief && { brief }),
        ...(pin && { pin }),
        ...(note && { note }),
      };
    });
  }

  /**
   * Changes accounts of one org in one transaction: all of it is stored or none, whatever happens
   * to the worker. `change` gets what is stored of the accounts and of the standing, and must be
   * synchronous, because a transaction ends where nothing is asked of it.
   */
  async update(
    org: Pick<RecordKey, 'crm' | 'org'>,
    keys: readonly RecordKey[],
    cachedRevision: number | undefined,
    change: (accounts: ReadonlyMap<string, Account>, standing: StoredStanding) => Update,
  ): Promise<{ revision: number }> {
    const orgId = orgText(org);
    return this.#run(async (database) => {
      const tx = database.transaction(['accounts', 'briefs', 'standing', 'revisions'], 'readwrite');
      const accounts = tx.objectStore('accounts');
      const ids = keys.map(keyText);
      const [revision = 0, ...stored] = await Promise.all([
        tx.objectStore('revisions').get(orgId),
        ...ids.map((id) => accounts.get(id)),
      ]);
      const parts = revision === cachedRevision ? undefined : await partsOf(tx, orgId);
      const known = new Map<string, Account>();
      ids.forEach((id, index) => {
        const account = stored[index];
        if (account) known.set(id, account);
      });
      const update = change(known, { revision, parts });
      const next = revision + 1;
      const writes: Promise<unknown>[] = [tx.objectStore('revisions').put(next, orgId)];
      for (const [id, account] of update.accounts) writes.push(accounts.put(account, id));
      for (const [id, brief] of update.briefs) {
        writes.push(tx.objectStore('briefs').put(brief, id));
      }
      for (const [part, bytes] of update.parts) {
        writes.push(tx.objectStore('standing').put(bytes, [orgId, part]));
      }
      await Promise.all([...writes, tx.done]);
      return { revision: next };
    });
  }

  /** Sets or, with undefined, removes the pin of an account. */
  async setPin(key: RecordKey, pin: Pin | undefined): Promise<void> {
    await this.#run((database) => put(database, 'pins', keyText(key), pin));
  }

  /** Sets or, with undefined, removes the note of an account. */
  async setNote(key: RecordKey, note: Note | undefined): Promise<void> {
    await this.#run((database) => put(database, 'notes', keyText(key), note));
  }

  /** Closes the connection; the next call opens it again. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connection.open());
    } catch (cause) {
      throw asBookError(cause);
    }
  }
}

async function put<S extends 'pins' | 'notes'>(
  database: Database,
  store: S,
  id: string,
  value: (S extends 'pins' ? Pin : Note) | undefined,
): Promise<void> {
  if (value) await database.put(store, value as never, id);
  else await database.delete(store, id);
}

async function partsOf(
  tx: { objectStore(name: 'standing'): StandingStore },
  orgId: string,
): Promise<Map<string, Uint8Array>> {
  const range = IDBKeyRange.bound([orgId], [orgId, []]);
  const store = tx.objectStore('standing');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.map(([, part], index) => [part, values[index] ?? new Uint8Array()]));
}

interface StandingStore {
  getAllKeys(range: IDBKeyRange): Promise<[string, string][]>;
  getAll(range: IDBKeyRange): Promise<Uint8Array[]>;
}
