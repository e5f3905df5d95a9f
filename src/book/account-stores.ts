import { keyText, orgText, type RecordKey } from '../account/record-key.js';
import type { Database } from './connection.js';
import type { BookSchema } from './schema.js';
import { attempt, commit } from './transaction.js';

/** Runs work on the open database; a fault of storage comes out as a `BookError`. */
export type Run = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

type Org = Pick<RecordKey, 'crm' | 'org'>;
type Single = 'pins' | 'told';
type Several = 'marks' | 'calls' | 'notes';

/** A store that keeps one value an account, by `keyText`. */
export class OfAccount<S extends Single> {
  constructor(
    private readonly run: Run,
    private readonly store: S,
  ) {}

  /** The account's value, or undefined where there is none. */
  get(key: RecordKey): Promise<BookSchema[S]['value'] | undefined> {
    return this.run((database) => database.get(this.store, keyText(key)));
  }

  /** Keeps a value or, with undefined, removes it. */
  async set(key: RecordKey, value: BookSchema[S]['value'] | undefined): Promise<void> {
    await this.run<unknown>((database) =>
      value === undefined
        ? database.delete(this.store, keyText(key))
        : // The key's type follows from the store's, which the compiler cannot see here.
          database.put(this.store, value as never, keyText(key) as never),
    );
  }

  /**
   * Keeps what `change` makes of the value, in one transaction: nothing that is kept meanwhile is
   * lost. What it throws comes out as it is, and the value stays as it was.
   */
  async change(
    key: RecordKey,
    change: (before: BookSchema[S]['value'] | undefined) => BookSchema[S]['value'],
  ): Promise<void> {
    const id = keyText(key) as never;
    await this.run(async (database) => {
      const tx = database.transaction(this.store, 'readwrite');
      const before = await tx.store.get(id);
      const after = attempt(tx, () => change(before));
      await commit(tx, () => [tx.store.put(after as never, id)]);
    });
  }

  /** The values of an org by `keyText`, in the order of the keys. */
  ofOrg(org: Org): Promise<ReadonlyMap<string, BookSchema[S]['value']>> {
    const range = accountRange(orgText(org));
    return this.run(async (database) => {
      const store = database.transaction(this.store).objectStore(this.store);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      return paired(keys as string[], values);
    });
  }
}

/** A store that keeps several values an account, by `[keyText, id]`. */
export class ListOfAccount<S extends Several> {
  constructor(
    protected readonly run: Run,
    private readonly store: S,
  ) {}

  /** The account's values, in the order of their ids. */
  of(key: RecordKey): Promise<BookSchema[S]['value'][]> {
    const range = itemRange(keyText(key));
    return this.run((database) => database.getAll(this.store, range));
  }

  /** Keeps a value under an id or, with undefined, removes it. */
  async set(key: RecordKey, id: string, value: BookSchema[S]['value'] | undefined): Promise<void> {
    const at: [string, string] = [keyText(key), id];
    await this.run<unknown>((database) =>
      value === undefined
        ? database.delete(this.store, at)
        : database.put(this.store, value as never, at as never),
    );
  }

  /** Keeps what `change` makes of the value, in one transaction; undefined removes it. */
  async change(
    key: RecordKey,
    id: string,
    change: (before: BookSchema[S]['value'] | undefined) => BookSchema[S]['value'] | undefined,
  ): Promise<void> {
    const at = [keyText(key), id] as never;
    await this.run(async (database) => {
      const tx = database.transaction(this.store, 'readwrite');
      const before = await tx.store.get(at);
      const after = attempt(tx, () => change(before));
      await commit(tx, () => [
        after === undefined ? tx.store.delete(at) : tx.store.put(after as never, at),
      ]);
    });
  }

  /** At most so many values of an org with their accounts, from after a place on, in order. */
  async someOfOrg(
    org: Org,
    most: number,
    after: readonly [account: string, id: string] | undefined,
  ): Promise<{ readonly at: readonly [string, string]; readonly value: BookSchema[S]['value'] }[]> {
    const id = orgText(org);
    const range = IDBKeyRange.bound(after ?? [`${id}/`], [`${id}/\uffff`], after !== undefined);
    return this.run(async (database) => {
      const store = database.transaction(this.store).objectStore(this.store);
      const [keys, values] = await Promise.all([
        store.getAllKeys(range, most),
        store.getAll(range, most),
      ]);
      return (keys as [string, string][]).flatMap((at, index) => {
        const value = values[index];
        return value === undefined ? [] : [{ at, value }];
      });
    });
  }

  /** All values of an org, in the order of accounts and ids. */
  ofOrg(org: Org): Promise<BookSchema[S]['value'][]> {
    const id = orgText(org);
    return this.run((database) =>
      database.getAll(this.store, IDBKeyRange.bound([`${id}/`], [`${id}/\uffff`])),
    );
  }
}

/** A store of values that belong to no account, by an id of their own. */
export class ById<S extends 'playbooks' | 'proofs' | 'signers'> {
  constructor(
    private readonly run: Run,
    private readonly store: S,
  ) {}

  /** One value, or undefined where there is none. */
  get(id: string): Promise<BookSchema[S]['value'] | undefined> {
    return this.run((database) => database.get(this.store, id));
  }

  /** All of them, in the order of their ids. */
  all(): Promise<BookSchema[S]['value'][]> {
    return this.run((database) => database.getAll(this.store));
  }

  /** Keeps a value or, with undefined, removes it. */
  async set(id: string, value: BookSchema[S]['value'] | undefined): Promise<void> {
    await this.run<unknown>((database) =>
      value === undefined
        ? database.delete(this.store, id)
        : database.put(this.store, value as never, id as never),
    );
  }

  /** Keeps several values by their ids in one transaction: all of them or none. */
  async setAll(values: readonly (readonly [string, BookSchema[S]['value']])[]): Promise<void> {
    await this.run(async (database) => {
      const tx = database.transaction(this.store, 'readwrite');
      await commit(tx, () =>
        values.map(
          ([id, value]) =>
            tx.objectStore(this.store).put(value as never, id as never) as Promise<unknown>,
        ),
      );
    });
  }
}

/** All accounts of an org: no id reaches the last character there is. */
export function accountRange(orgId: string): IDBKeyRange {
  return IDBKeyRange.bound(`${orgId}/`, `${orgId}/\uffff`);
}

/** All items of an account: an array sorts after every text. */
export function itemRange(accountId: string): IDBKeyRange {
  return IDBKeyRange.bound([accountId], [accountId, []]);
}

function paired<V>(keys: readonly string[], values: readonly V[]): ReadonlyMap<string, V> {
  return new Map(
    keys.flatMap((key, index) => {
      const value = values[index];
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}
