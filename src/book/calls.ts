import type { Call } from '../account/call.js';
import { orgText, type RecordKey } from '../account/record-key.js';
import { ListOfAccount, type Run } from './account-stores.js';

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
   * Changes a call in one transaction, as `change` does, and gives what is stored then: two tabs that
   * change it at once both count.
   */
  async step(key: RecordKey, id: string, make: (call: Call | undefined) => Call): Promise<Call> {
    let call: Call | undefined;
    await this.change(key, id, (before) => {
      call = make(before);
      return call;
    });
    if (!call) throw new RangeError(`No call ${id}`);
    return call;
  }
}
