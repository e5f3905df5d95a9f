import type { Account } from '../account/account.js';
import type { Brief } from '../account/brief.js';
import { keyText, orgText, type RecordKey } from '../account/record-key.js';
import { accountRange, ById, ListOfAccount, OfAccount } from './account-stores.js';
import { Calls } from './calls.js';
import { Connection, type Database } from './connection.js';
import { type Entry, entryOf, KEPT, type Said, saidOf } from './entry.js';
import { asBookError } from './errors.js';
import { findNames, nameOf, putNames } from './names.js';
import { partRange, partsOf, putParts, type StoredStanding } from './standing-parts.js';
import { attempt, commit } from './transaction.js';

/** What an update writes. Parts that are absent stay as they are; an undefined one is removed. */
export interface Update {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly briefs: ReadonlyMap<string, Brief>;
  readonly parts: ReadonlyMap<string, Uint8Array | undefined>;
}

/** All that is known of the orgs' accounts, in IndexedDB. A fault of storage is a `BookError`. */
export class Book {
  readonly #connection: Connection;

  /** What users said, beside what was read. */
  readonly pins = new OfAccount((work) => this.#run(work), 'pins');
  readonly notes = new ListOfAccount((work) => this.#run(work), 'notes');
  readonly told = new OfAccount((work) => this.#run(work), 'told');
  readonly marks = new ListOfAccount((work) => this.#run(work), 'marks');
  readonly calls = new Calls((work) => this.#run(work));
  readonly playbooks = new ById((work) => this.#run(work), 'playbooks');
  /** Each org's last back-test, by `orgText`. */
  readonly proofs = new ById((work) => this.#run(work), 'proofs');
  /** Whose signed files were taken in, by public key. */
  readonly signers = new ById((work) => this.#run(work), 'signers');

  /** The book, or one of another name or schema version: what a test or an older build opens. */
  constructor(name?: string, version?: number) {
    this.#connection = new Connection(name, version);
  }

  /** Everything kept of one account. */
  async entry(key: RecordKey): Promise<Entry> {
    return this.#run((database) => entryOf(database.transaction(KEPT), keyText(key)));
  }

  /**
   * Changes accounts of one org in one transaction: all of it is stored or none, whatever happens
   * to the worker. `change` gets what is stored of the accounts, of the standing and what was said
   * of them, and must be synchronous, because a transaction ends where nothing is asked of it. What it throws comes
   * out as it is, and nothing is stored.
   */
  async update(
    org: Pick<RecordKey, 'crm' | 'org'>,
    keys: readonly RecordKey[],
    cachedRevision: number | undefined,
    change: (
      accounts: ReadonlyMap<string, Account>,
      standing: StoredStanding,
      said: ReadonlyMap<string, Said>,
    ) => Update,
  ): Promise<{ revision: number }> {
    const orgId = orgText(org);
    return this.#run(async (database) => {
      const tx = database.transaction(UPDATED, 'readwrite');
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
      const said = await saidOf(tx, ids);
      const update = attempt(tx, () => change(known, { revision, parts }, said));
      const next = revision + 1;
      await commit(tx, () => [
        tx.objectStore('revisions').put(next, orgId),
        ...[...update.accounts].map(([id, account]) => accounts.put(account, id)),
        ...[...update.accounts].flatMap(([id, account]) =>
          putNames(tx.objectStore('names'), account.key, nameOf(known.get(id)), nameOf(account)),
        ),
        ...[...update.briefs].map(([id, brief]) => tx.objectStore('briefs').put(brief, id)),
        ...putParts(tx.objectStore('standing'), orgId, update.parts),
      ]);
      return { revision: next };
    });
  }

  /** Accounts of an org by what is typed of their names, at most so many. */
  async named(
    org: Pick<RecordKey, 'crm' | 'org'>,
    text: string,
    most: number,
  ): Promise<{ readonly id: string; readonly name: string }[]> {
    return this.#run((database) =>
      findNames(database.transaction('names').store, orgText(org), text, most),
    );
  }

  /** The last briefs of these accounts, by `keyText`; those that have none are left out. */
  async briefsOf(ids: readonly string[]): Promise<ReadonlyMap<string, Brief>> {
    return this.#run(async (database) => {
      const { store } = database.transaction('briefs');
      const briefs = await Promise.all(ids.map((id) => store.get(id)));
      return new Map(briefs.flatMap((brief, at) => (brief ? [[ids[at] ?? '', brief]] : [])));
    });
  }

  /** All accounts of an org, in the order of their ids. */
  async accountsOf(org: Pick<RecordKey, 'crm' | 'org'>): Promise<Account[]> {
    return this.#run((database) => database.getAll('accounts', accountRange(orgText(org))));
  }

  /**
   * The user's key pair. One that is given is kept where there is none yet: two pages may make one at
   * the same time, and the first stays.
   */
  async signingKeys(made?: CryptoKeyPair): Promise<CryptoKeyPair | undefined> {
    return this.#run(async (database) => {
      if (!made) return database.get('keys', 'signing');
      const tx = database.transaction('keys', 'readwrite');
      const kept = await tx.store.get('signing');
      if (!kept) await commit(tx, () => [tx.store.put(made, 'signing')]);
      return kept ?? made;
    });
  }

  /** How many accounts of an org are kept. */
  async countAccounts(org: Pick<RecordKey, 'crm' | 'org'>): Promise<number> {
    return this.#run((database) => database.count('accounts', accountRange(orgText(org))));
  }

  /** At most so many accounts of an org, evenly over the order of their ids: all where they are fewer. */
  async someAccounts(org: Pick<RecordKey, 'crm' | 'org'>, most: number): Promise<Account[]> {
    return this.#run(async (database) => {
      const store = database.transaction('accounts').objectStore('accounts');
      const keys = await store.getAllKeys(accountRange(orgText(org)));
      const step = Math.max(1, keys.length / most);
      const chosen = keys.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
      const accounts = await Promise.all(chosen.map((key) => store.get(key)));
      return accounts.flatMap((account) => account ?? []);
    });
  }

  /** The orgs that anything is kept of, by `orgText`: accounts that were read, or pins. */
  async orgs(): Promise<string[]> {
    const [read, pinned] = await this.#run((database) =>
      Promise.all([database.getAllKeys('revisions'), database.getAllKeys('pins')]),
    );
    const ofPins = pinned.map((key) => key.slice(0, key.lastIndexOf('/')));
    return [...new Set([...read, ...ofPins])].sort();
  }

  /** The parts of an org's standing, by name; none where nothing was judged. */
  async standingOf(org: Pick<RecordKey, 'crm' | 'org'>): Promise<Map<string, Uint8Array>> {
    return this.#run((database) => partsOf(database.transaction('standing'), orgText(org)));
  }

  /** Puts other parts in the place of all parts of an org's standing. */
  async replaceStanding(
    org: Pick<RecordKey, 'crm' | 'org'>,
    parts: ReadonlyMap<string, Uint8Array>,
  ): Promise<void> {
    await this.rebuildStanding(org, () => parts);
  }

  /**
   * Makes an org's standing anew from its accounts, in one transaction: an account that is stored
   * meanwhile is either in it or comes after it. `make` must be synchronous; what it throws comes
   * out as it is, and the standing stays as it was.
   */
  async rebuildStanding(
    org: Pick<RecordKey, 'crm' | 'org'>,
    make: (accounts: readonly Account[]) => ReadonlyMap<string, Uint8Array>,
  ): Promise<void> {
    const orgId = orgText(org);
    await this.#run(async (database) => {
      const tx = database.transaction(['accounts', 'standing', 'revisions'], 'readwrite');
      const [revision = 0, accounts] = await Promise.all([
        tx.objectStore('revisions').get(orgId),
        tx.objectStore('accounts').getAll(accountRange(orgId)),
      ]);
      const parts = attempt(tx, () => make(accounts));
      const store = tx.objectStore('standing');
      await commit(tx, () => [
        tx.objectStore('revisions').put(revision + 1, orgId),
        store.delete(partRange(orgId)),
        ...putParts(store, orgId, parts),
      ]);
    });
  }

  /** Closes the connection; the next call opens it again. */
  close(): Promise<void> {
    return this.#connection.close();
  }

  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await this.#connection.open());
    } catch (cause) {
      throw cause instanceof DOMException ? asBookError(cause) : cause;
    }
  }
}

/** The stores that an update of accounts reads and writes. */
const UPDATED = ['accounts', 'briefs', 'pins', 'marks', 'standing', 'revisions', 'names'] as const;
