import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { parseKey } from '../account/record-key.js';
import { nameOf, putNames } from './names.js';
import type { BookSchema } from './schema.js';

type Upgrade = IDBPTransaction<BookSchema, StoreNames<BookSchema>[], 'versionchange'>;
type Step = (database: IDBPDatabase<BookSchema>, tx: Upgrade) => void | Promise<void>;

/** One step a version, in order: step n makes version n + 1 out of version n. */
const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('accounts');
    database.createObjectStore('briefs');
    database.createObjectStore('standing');
    database.createObjectStore('revisions');
    database.createObjectStore('pins');
    database.createObjectStore('notes');
  },
  (database) => {
    database.createObjectStore('told');
    database.createObjectStore('marks');
    // Only a call that is open has the property, so the index holds hardly more than one.
    database.createObjectStore('calls').createIndex('open', 'open');
    database.createObjectStore('playbooks');
    database.createObjectStore('proofs');
  },
  async (database, tx) => {
    database.createObjectStore('names');
    await Promise.all([severalNotes(tx), namesOfAccounts(tx)]);
  },
  (database) => {
    database.createObjectStore('keys');
    database.createObjectStore('signers');
  },
];

/** An account had one note, under its own key: it becomes the first of several. */
async function severalNotes(tx: Upgrade): Promise<void> {
  const notes = tx.objectStore('notes');
  for (let cursor = await notes.openCursor(); cursor; cursor = await cursor.continue()) {
    const key: unknown = cursor.key;
    if (typeof key !== 'string') continue;
    const { text, changedAt } = cursor.value;
    await notes.put({ id: 'first', text, writtenAt: changedAt, changedAt }, [key, 'first']);
    await cursor.delete();
  }
}

/** Accounts that were read before are found by their names too. */
async function namesOfAccounts(tx: Upgrade): Promise<void> {
  const names = tx.objectStore('names');
  const accounts = tx.objectStore('accounts');
  for (let cursor = await accounts.openCursor(); cursor; cursor = await cursor.continue()) {
    const key = parseKey(cursor.key);
    if (key) await Promise.all(putNames(names, key, undefined, nameOf(cursor.value)));
  }
}

/**
 * Brings a database from any earlier version, 0 for a new one, to a later one. All of it happens in the
 * transaction of the upgrade: where a step fails, the database stays as it was.
 */
export async function migrate(
  database: IDBPDatabase<BookSchema>,
  from: number,
  to: number,
  tx: Upgrade,
): Promise<void> {
  for (const step of STEPS.slice(from, to)) await step(database, tx);
}
