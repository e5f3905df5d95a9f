import type { RecordKey } from '../../src/account/record-key.js';
import { keyText } from '../../src/account/record-key.js';

/**
 * Texts typed but not stored yet, by account, for as long as the page lives: a save that failed must
 * not cost the text when the user looks at another account in between.
 */
export class Drafts {
  readonly #texts = new Map<string, string>();

  get(key: RecordKey): string | undefined {
    return this.#texts.get(keyText(key));
  }

  keep(key: RecordKey, text: string): void {
    this.#texts.set(keyText(key), text);
  }

  /** Forgets the draft once this text, and not a newer one, was stored. */
  stored(key: RecordKey, text: string): void {
    if (this.get(key) === text) this.#texts.delete(keyText(key));
  }
}
