import type { RecordKey } from '../../src/account/record-key.js';
import { keyText } from '../../src/account/record-key.js';

/**
 * Texts typed but not stored yet, by account and note, for as long as the page lives: a save that
 * failed must not cost the text when the user looks at another account in between.
 */
export class Drafts {
  readonly #texts = new Map<string, Map<string, string>>();

  get(key: RecordKey, note: string): string | undefined {
    return this.#texts.get(keyText(key))?.get(note);
  }

  /** The notes of an account that are not stored as they were typed. */
  notesOf(key: RecordKey): readonly string[] {
    return [...(this.#texts.get(keyText(key))?.keys() ?? [])];
  }

  keep(key: RecordKey, note: string, text: string): void {
    const id = keyText(key);
    this.#texts.set(id, (this.#texts.get(id) ?? new Map()).set(note, text));
  }

  /** Forgets the draft once this text, and not a newer one, was stored. */
  stored(key: RecordKey, note: string, text: string): void {
    if (this.get(key, note) === text) this.#texts.get(keyText(key))?.delete(note);
  }
}
