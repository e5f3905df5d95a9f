import type { Account } from '../../../src/account/account.js';
import type { MarkState } from '../../../src/account/play-mark.js';
import type { Reading } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';

/** One thing that happens to the book: what a user does, or what befalls the worker. */
export type BookCommand =
  | { readonly does: 'publish'; readonly reading: Reading }
  | { readonly does: 'list'; readonly readings: readonly Reading[] }
  | { readonly does: 'pin'; readonly key: RecordKey; readonly reason: string }
  | { readonly does: 'unpin'; readonly key: RecordKey }
  | { readonly does: 'note'; readonly key: RecordKey; readonly text: string }
  /** Says what became of a play, or takes it back. */
  | {
      readonly does: 'mark';
      readonly key: RecordKey;
      readonly play: string;
      readonly state: MarkState | null;
    }
  /** The browser stops the worker; the next command starts another. */
  | { readonly does: 'stop' }
  /** Bytes of the standing are lost, or others stand there; the worker is stopped as well. */
  | { readonly does: 'damage'; readonly part: string; readonly bytes: readonly number[] | null };

/** A reading that knows everything the account says. */
export function readingOf(account: Account): Reading {
  return { ...account, expectations: [] };
}

/** A reading that knows the name alone, as some lists do. */
export function nameOnly({ key, facts: { name }, readAt }: Account): Reading {
  const facts = name ? { name } : {};
  return { key, facts, custom: {}, related: {}, readAt, expectations: [] };
}
