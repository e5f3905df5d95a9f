import type { Call } from '../account/call.js';
import { keyText, orgText, type RecordKey } from '../account/record-key.js';
import { ListOfAccount, type Run } from './account-stores.js';
import { attempt, commit } from './transaction.js';

/** The calls of accounts, by `[keyText, id]`. */
export class Calls extends ListOfAccount<'calls'> {
  constructor(run: Run) {
    super(run, 'calls');
  }

  /** The calls of an org that are on screen, found by an index: as a rule one or none. */
  open(org: Pick<RecordKey, 'crm' | 'org'>): Promise<Call[]> {
    return this.run((database) => database.getAllFromIndex('calls', 'open', orgText(org)));
  }

  /** Every call there is. */
  all(): Promise<Call[]> {
    return this.run((database) => database.getAll('calls'));
  }

  /**
   * Changes a call in one transaction, so that two tabs that change it at once both count. `make` gets
   * what is stored, undefined where nothing is, and must be synchronous; what it throws comes out as it
   * is, and nothing is stored.
   */
  change(key: RecordKey, id: string, make: (call: Call | undefined) => Call): Promise<Call> {
    return this.run(async (database) => {
      const tx = database.transaction('calls', 'readwrite');
      const store = tx.objectStore('calls');
      const at: [string, string] = [keyText(key), id];
      const stored = await store.get(at);
      const call = attempt(tx, () => make(stored));
      await commit(tx, () => [store.put(call, at)]);
      return call;
    });
  }
}
