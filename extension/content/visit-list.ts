import type { Reader } from '../../src/crm/reader.js';
import { asFailure, ask } from '../platform/ask.js';
import type { FailureName, RankedAccount } from '../platform/messages.js';
import type { ReadState } from '../sidebar/model.js';
import { fingerprint } from './fingerprint.js';
import type { Panel } from './panel.js';
import { poll } from './poll.js';
import { watchSubtree } from './watch.js';

/** One visit of a list view of accounts: reads the rows on screen and shows them ranked. */
export class ListVisit {
  readonly #reader: Reader;
  readonly #org: string;
  readonly #panel: Panel;
  readonly #signal: AbortSignal;
  #rows: readonly RankedAccount[] = [];
  #readState: ReadState = 'waiting';
  #published = '';

  constructor(reader: Reader, org: string, panel: Panel, signal: AbortSignal) {
    this.#reader = reader;
    this.#org = org;
    this.#panel = panel;
    this.#signal = signal;
  }

  /** Runs the visit; settles when the list is found and followed, or cannot be found. */
  async run(): Promise<void> {
    this.#show();
    const root = await poll(() => this.#reader.findList(document), this.#signal);
    if (this.#signal.aborted) return;
    if (!root) {
      this.#readState = 'unreadable';
      this.#show();
      return;
    }
    watchSubtree(root, () => void this.#read(root), this.#signal);
    await this.#read(root);
  }

  /** Shows the list anew after an action of the user changed an account in it. */
  async refresh(): Promise<void> {
    this.#published = '';
    const root = this.#reader.findList(document);
    if (root) await this.#read(root);
  }

  async #read(root: Element): Promise<void> {
    const raw = this.#reader.readList(root, this.#org, { now: Date.now() });
    const print = fingerprint(raw);
    if (raw.rows.length === 0 || print === this.#published) return;
    this.#published = print;
    try {
      const { rows } = await ask('list/publish', { raw });
      if (this.#signal.aborted) return;
      this.#rows = rows;
      this.#readState = 'read';
      this.#show();
    } catch (cause) {
      this.#published = '';
      this.#show(asFailure(cause).failure);
    }
  }

  #show(problem?: FailureName): void {
    if (this.#signal.aborted) return;
    this.#panel.show({
      kind: 'list',
      rows: this.#rows,
      readState: this.#readState,
      ...(problem && { problem }),
    });
  }
}
