/** As much of a transaction as it takes to end it. */
interface Transaction {
  abort(): void;
  readonly done: Promise<void>;
}

/** Does the work, and undoes the transaction when it throws. What it throws comes out as it is. */
export function attempt<T>(tx: Transaction, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    tx.done.catch(() => undefined);
    tx.abort();
    throw cause;
  }
}

/**
 * Makes the last writes of a transaction and waits until they are stored: all of them or none, also
 * where one cannot even be asked for, as a value that no database can keep.
 * @throws the error that ended the transaction, not that of a write which it took along
 */
export async function commit(
  tx: Transaction,
  write: () => readonly Promise<unknown>[],
): Promise<void> {
  const results = await Promise.allSettled([...attempt(tx, write), tx.done]);
  const causes = results.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  if (causes.length > 0) throw causes.find((cause) => cause?.name !== 'AbortError') ?? causes[0];
}
