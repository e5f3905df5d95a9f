import type { FailureName } from '../platform/messages.js';
import { failureName } from './failure.js';

export type SaveState =
  | { readonly kind: 'kept' /* what is typed is what is stored */ }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' /* stored just now */ }
  | { readonly kind: 'failed'; readonly failure: FailureName };

/** How long typing must pause before a text is saved, in milliseconds. */
export const SAVE_AFTER = 600;

interface Saving {
  save(text: string): Promise<void>;
  onState(state: SaveState): void;
}

/**
 * Saves a text as it is typed: after a pause, or at once when told to. One save runs at a time, so
 * that an older text can never overwrite a newer one; a failed text is kept and tried again with the
 * next change or by `flush`.
 */
export class NoteSaver {
  #wanted: string;
  #stored: string;
  #running = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    stored: string,
    private readonly saving: Saving,
  ) {
    this.#wanted = stored;
    this.#stored = stored;
  }

  /** Whether something typed is not stored yet. */
  get dirty(): boolean {
    return this.#wanted !== this.#stored;
  }

  /** Takes what was typed; with `wait` it is saved by `flush` only. */
  change(text: string, { wait = false } = {}): void {
    this.#wanted = text;
    clearTimeout(this.#timer);
    this.saving.onState({ kind: 'unsaved' });
    if (!wait) this.#timer = setTimeout(() => this.flush(), SAVE_AFTER);
  }

  /** Takes what is stored now, by this sidebar or another; true when the editor should show it. */
  adopt(stored: string): boolean {
    if (this.#running || this.dirty) return false;
    this.#stored = stored;
    this.#wanted = stored;
    return true;
  }

  /** Saves now what is not stored yet. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#running) return;
    if (!this.dirty) this.saving.onState({ kind: 'kept' });
    else void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.saving.onState({ kind: 'saving' });
    const text = this.#wanted;
    try {
      await this.saving.save(text);
      this.#stored = text;
      this.#running = false;
      if (this.dirty) this.flush();
      else this.saving.onState({ kind: 'saved' });
    } catch (error) {
      this.#running = false;
      this.saving.onState({ kind: 'failed', failure: failureName(error) });
    }
  }
}
