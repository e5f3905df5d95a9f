import type { Call, CalledPerson } from '../../../src/account/call.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { reduce } from '../../../src/call/reduce.js';
import type { FailureName, Requests, RequestType } from '../../platform/messages.js';
import type { CallAnswer, ToldEvent } from '../../platform/requests/calls.js';
import type { AccountView } from '../../platform/views.js';
import { failureName } from '../failure.js';

/** At most so long does typed text wait to be stored, milliseconds. */
export const STORED_WITHIN = 500;
/** What could not be stored is tried again after so long, milliseconds. */
const AGAIN_AFTER = 3_000;

/** What the desk needs of its place. */
export interface DeskLine {
  ask<T extends RequestType>(type: T, content: Requests[T]['ask']): Promise<Requests[T]['answer']>;
  /** An account is seen differently. */
  changed(view: AccountView): void;
}

interface Waiting {
  readonly key: RecordKey;
  readonly id: string;
  readonly event: ToldEvent;
}

/** The same line where nobody is left to be told. */
function deaf({ ask }: DeskLine): DeskLine {
  return { ask, changed: () => {} };
}

/**
 * The call that is on screen in this tab. What happens is shown at once and sent to the worker in
 * order, one at a time; what could not be stored waits and is tried again, and is not lost when the
 * user goes to another account meanwhile. As long-lived as the page.
 */
export class CallDesk {
  #call: Call | undefined;
  #line: DeskLine | undefined;
  #waiting: Waiting[] = [];
  #sending = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failure: FailureName | undefined;
  #seen: Call | undefined;
  readonly #listeners = new Set<() => void>();

  /** The call as the user sees it: what is stored and what waits to be. */
  get call(): Call | undefined {
    return this.#call;
  }

  /** Why the last attempt to store failed; undefined once it worked. */
  get failure(): FailureName | undefined {
    return this.#failure;
  }

  /** Whether all that happened is stored. */
  get stored(): boolean {
    return this.#waiting.length === 0 && !this.#sending;
  }

  /**
   * From here on the desk talks over this line, until the signal is aborted: then what waits is still
   * sent, and nothing here keeps alive what the line belonged to.
   */
  use(line: DeskLine, signal: AbortSignal): void {
    this.#line = signal.aborted ? deaf(line) : line;
    const leave = () => {
      if (this.#line === line) this.#line = deaf(line);
    };
    signal.addEventListener('abort', leave, { once: true });
  }

  /** Calls back whenever something changed, until the function returned is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes over a stored call, of this tab or another; what waits here still counts. */
  adopt(stored: Call | undefined): void {
    // Each view is taken once: drawn again later it may be older than what happened since.
    if (!stored || stored === this.#seen || !this.stored) return;
    this.#seen = stored;
    if (this.#call && this.#call.id !== stored.id && this.#call.startedAt > stored.startedAt)
      return;
    this.#call = stored.open === undefined ? undefined : stored;
    this.#tell();
  }

  /** Begins a call, or goes on with the one that has the id. Rejects with a `Failure`. */
  async start(
    key: RecordKey,
    id: string,
    how: { readonly playbook?: string; readonly person?: CalledPerson } = {},
  ): Promise<void> {
    const answer = await this.#line?.ask('call/start', { key, id, ...how });
    if (answer) this.#take(answer);
  }

  /** Goes on by another playbook. Rejects with a `Failure`. */
  async choosePlaybook(playbook: string): Promise<void> {
    const call = this.#call;
    if (!call || call.playbook === playbook) return;
    this.flush();
    const { key, id } = call;
    const answer = await this.#line?.ask('call/playbook', { key, id, playbook });
    if (answer) this.#take(answer);
  }

  /** Something happened: shown now, stored at once or, for typed text, within half a second. */
  act(event: ToldEvent, when: 'now' | 'soon' = 'now'): void {
    const call = this.#call;
    if (!call) return;
    const { key, id } = call;
    this.#call = reduce(call, event);
    // A line that is still typed is sent as it is last.
    this.#waiting = this.#waiting.filter(({ event: other }) => !isSameLine(event, other));
    this.#waiting.push({ key, id, event });
    if (when === 'now') this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), STORED_WITHIN);
    this.#tell();
  }

  /** Stores now what waits. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#sending) void this.#send();
  }

  async #send(): Promise<void> {
    const line = this.#line;
    this.#sending = true;
    try {
      for (let next = this.#waiting[0]; next && line; next = this.#waiting[0]) {
        // Taken out first: what is typed meanwhile is another event.
        this.#waiting.shift();
        try {
          this.#take(await line.ask('call/act', next));
        } catch (error) {
          this.#waiting.unshift(next);
          throw error;
        }
      }
      this.#failure = undefined;
    } catch (error) {
      this.#failure = failureName(error);
      this.#timer ??= setTimeout(() => this.flush(), AGAIN_AFTER);
    }
    this.#sending = false;
    this.#tell();
  }

  /** What is stored, with what happened since. */
  #take({ call, view }: CallAnswer): void {
    const mine = this.#waiting.filter(({ id }) => id === call.id);
    const now = mine.reduce((before, { event }) => reduce(before, event), call);
    const other = this.#call && this.#call.id !== call.id && this.#call.startedAt > call.startedAt;
    if (!other) this.#call = now.open === undefined ? undefined : now;
    if (view) {
      this.#seen = view.call;
      this.#line?.changed(view);
    }
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function isSameLine(event: ToldEvent, other: ToldEvent): boolean {
  return event.kind === 'note' && other.kind === 'note' && event.id === other.id;
}
