import type { DBSchema } from 'idb';
import type { Account } from '../account/account.js';
import type { Brief } from '../account/brief.js';
import type { Note, Pin } from '../account/notes.js';

/** The database's name in the extension's own origin. */
export const BOOK_NAME = 'lodestar';

/**
 * The schema's version. A new one adds a step to `migrations.ts`; a step that has shipped is never
 * changed.
 */
export const BOOK_VERSION = 1;

/**
 * The book in IndexedDB. Every key begins with the org, so that an org's records lie together and
 * can be read, counted and dropped as one range.
 */
export interface BookSchema extends DBSchema {
  /** What was read, by `keyText`. */
  accounts: { key: string; value: Account };
  /** The last brief of each account, by `keyText`: painted before anything is read. */
  briefs: { key: string; value: Brief };
  /** The org's standing as the judge writes it: bytes the book does not understand. */
  standing: { key: [org: string, part: string]; value: Uint8Array };
  /** How often the org's standing was written: tells a cached copy from a stale one. */
  revisions: { key: string; value: number };
  pins: { key: string; value: Pin };
  notes: { key: string; value: Note };
}
