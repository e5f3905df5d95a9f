import type { Meanings } from '../../src/account/account.js';
import type { Expectation } from '../../src/account/reading.js';
import { type Before, NOTHING_BEFORE } from '../../src/crm/page/agreement.js';
import type { RawRecord, RawRelated } from '../../src/crm/raw.js';
import type { AccountPlace, FoundPage, Reader } from '../../src/crm/reader.js';
import { asFailure, ask } from '../platform/ask.js';
import { readMeanings } from '../platform/meanings.js';
import type { AccountView } from '../platform/messages.js';
import type { ReadState } from '../sidebar/model.js';
import { fingerprint } from './fingerprint.js';
import type { Panel } from './panel.js';
import { poll } from './poll.js';
import { delay } from './wait.js';
import { watchSubtree } from './watch.js';

/** Values come late: a field that is still empty after so long without change is blank. */
const SETTLED_AFTER_MS = 1_500;

/** Without these nothing is read at all; what else is amiss is only told. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'fields']);

/** How long a page that only likely is the record of the address must stay to be believed. */
const STEADY_MS = 1_500;

/**
 * One visit of one account: shows the last brief at once, waits until the CRM has drawn the record
 * of the address, reads it, publishes it, and again whenever its facts change, until the signal is
 * aborted. Answers that come after that are dropped.
 */
export class AccountVisit {
  readonly #reader: Reader;
  readonly #place: AccountPlace;
  readonly #panel: Panel;
  readonly #signal: AbortSignal;
  #view: AccountView;
  #readState: ReadState = 'waiting';
  /** The record's name in the page's heading. */
  #name: string | undefined;
  #expectations: readonly Expectation[] = [];
  #published = '';
  #meanings: Meanings = {};
  #settled = false;
  #found = false;

  constructor(reader: Reader, place: AccountPlace, panel: Panel, signal: AbortSignal) {
    this.#reader = reader;
    this.#place = place;
    this.#panel = panel;
    this.#signal = signal;
    this.#view = { key: place.key };
  }

  /** Runs the visit; settles when it is aborted or the record cannot be found. */
  async run(before: Before): Promise<void> {
    this.#show();
    void this.#request(() => ask('view/get', { key: this.#place.key }), 'stored');
    this.#meanings = await readMeanings(this.#place.key.org);
    while (!this.#signal.aborted) {
      const page = await this.#find(before);
      if (this.#signal.aborted) return;
      if (!page || page.state === 'missing') {
        this.#readState = page ? 'no-record' : 'unreadable';
        this.#show();
        return;
      }
      this.#found = true;
      await this.#follow(page.root);
      // The page was replaced, but not by another record: what stood on it is still this one's.
      before = NOTHING_BEFORE;
    }
  }

  /** Whether the record of the address was found on the page. */
  get found(): boolean {
    return this.#found;
  }

  /** Shows what an action of the user changed. */
  changed(view: AccountView): void {
    this.#view = view;
    this.#show();
  }

  #find(before: Before): Promise<FoundPage | undefined> {
    let likely: { page: FoundPage; since: number } | undefined;
    return poll(() => {
      const page = this.#reader.findAccount(document, this.#place, before);
      if (page?.state !== 'likely') {
        likely = undefined;
        return page && page.state !== 'other' ? page : undefined;
      }
      const same = likely?.page.root === page.root && likely.page.heading === page.heading;
      if (!likely || !same) likely = { page, since: performance.now() };
      return performance.now() - likely.since >= STEADY_MS ? page : undefined;
    }, this.#signal);
  }

  /** Reads a page and follows its changes; settles when the page is gone or the visit is over. */
  #follow(root: Element): Promise<void> {
    const own = new AbortController();
    const signal = AbortSignal.any([own.signal, this.#signal]);
    let quiet = new AbortController();
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true });
      const look = () => {
        if (!root.isConnected) {
          own.abort();
          return;
        }
        quiet.abort();
        quiet = new AbortController();
        this.#read(root);
        if (!this.#settled) void this.#settle(root, AbortSignal.any([quiet.signal, signal]));
      };
      watchSubtree(root, look, signal);
      look();
    });
  }

  /** Reads once more when nothing has changed for a while: what is empty now is blank. */
  async #settle(root: Element, signal: AbortSignal): Promise<void> {
    await delay(SETTLED_AFTER_MS, signal);
    if (signal.aborted) return;
    this.#settled = true;
    this.#read(root);
  }

  #read(root: Element): void {
    const page = this.#reader.findAccount(document, this.#place, NOTHING_BEFORE);
    // Another record has come into the same page and the address is about to follow, or the other
    // way round: nothing is read until both agree.
    if (!page || page.root !== root || page.state === 'other' || page.state === 'missing') return;
    if (page.state === 'editing') {
      this.#readState = 'editing';
      this.#show();
      return;
    }
    const options = { now: Date.now(), settled: this.#settled };
    const raw = this.#reader.readAccount(root, this.#place, options);
    if (raw.kind === 'record') this.#name = raw.heading;
    const readable = raw.expectations.every(({ code, met }) => met || !NEEDED.has(code));
    this.#readState = readable ? 'read' : this.#settled ? 'unreadable' : 'waiting';
    if (readable) {
      void this.#publish(raw);
    } else {
      this.#expectations = raw.expectations;
      this.#show();
    }
  }

  async #publish(raw: RawRecord | RawRelated): Promise<void> {
    const print = fingerprint(raw);
    if (print === this.#published) {
      this.#show();
      return;
    }
    this.#published = print;
    const stored = await this.#request(async () => {
      const { expectations, ...view } = await ask('reading/publish', { raw });
      this.#expectations = expectations;
      return view;
    }, 'fresh');
    // Only what was stored counts as published, so that the next look tries again.
    if (!stored && this.#published === print) this.#published = '';
  }

  async #request(work: () => Promise<AccountView>, kind: 'stored' | 'fresh'): Promise<boolean> {
    try {
      const view = await work();
      if (this.#signal.aborted) return true;
      // The stored view may come after a fresh one: it must not replace it.
      if (kind === 'fresh' || !this.#published) this.#view = view;
      else this.#view = { ...view, ...this.#view };
      this.#show();
      return true;
    } catch (cause) {
      if (!this.#signal.aborted) this.#show(asFailure(cause).failure);
      return false;
    }
  }

  #show(problem?: Parameters<Panel['show']>[0]['problem']): void {
    if (this.#signal.aborted) return;
    this.#panel.show({
      kind: 'account',
      view: this.#view,
      readState: this.#readState,
      expectations: this.#expectations,
      meanings: this.#meanings,
      ...(this.#name && { name: this.#name }),
      ...(problem && { problem }),
    });
  }
}
