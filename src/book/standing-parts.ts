/** An org's standing, as far as the caller does not hold it already. */
export interface StoredStanding {
  /** Counts the writes: equal to the caller's own revision, the caller's copy is the present one. */
  readonly revision: number;
  /** All parts, or undefined where the caller's copy is the present one. */
  readonly parts: ReadonlyMap<string, Uint8Array> | undefined;
}

/** The stored parts of an org's standing, by name; none where nothing was judged. */
export async function partsOf(
  tx: { objectStore(name: 'standing'): StandingStore },
  orgId: string,
): Promise<Map<string, Uint8Array>> {
  const range = partRange(orgId);
  const store = tx.objectStore('standing');
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.map(([, part], index) => [part, values[index] ?? new Uint8Array()]));
}

/** Keeps parts; one that is undefined is removed. */
export function putParts(
  store: WritableStandingStore,
  orgId: string,
  parts: ReadonlyMap<string, Uint8Array | undefined>,
): Promise<unknown>[] {
  return [...parts].map(([part, bytes]) =>
    bytes ? store.put(bytes, [orgId, part]) : store.delete([orgId, part]),
  );
}

/** All parts of an org: an array sorts after every text. */
export function partRange(orgId: string): IDBKeyRange {
  return IDBKeyRange.bound([orgId], [orgId, []]);
}

interface StandingStore {
  getAllKeys(range: IDBKeyRange): Promise<[string, string][]>;
  getAll(range: IDBKeyRange): Promise<Uint8Array[]>;
}

interface WritableStandingStore {
  put(bytes: Uint8Array, key: [string, string]): Promise<unknown>;
  delete(key: [string, string]): Promise<unknown>;
}
