import type { DBSchema } from 'idb';
import type { Account } from '../account/account.js';
import type { Brief, KeptProof } from '../account/brief.js';
import type { Call } from '../account/call.js';
import type { Note, Pin } from '../account/notes.js';
import type { PlayMark } from '../account/play-mark.js';
import type { Playbook } from '../account/playbook.js';
import type { Signer } from '../account/signer.js';
import type { Told } from '../account/told.js';

/** The database's name in the extension's own origin. */
export const BOOK_NAME = 'lodestar';

/**
 * The schema's version. A new one adds a step to `migrations.ts`; a step that has shipped is never
 * changed.
 */
export const BOOK_VERSION = 4;

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
  notes: { key: [account: string, note: string]; value: Note };
  /** What users told of people and relations, by `keyText`. */
  told: { key: string; value: Told };
  /** What users said of plays. */
  marks: { key: [account: string, play: string]; value: PlayMark };
  calls: {
    key: [account: string, call: string];
    value: Call;
    /** The calls that are on screen, by org. */
    indexes: { open: string };
  };
  /** Playbooks that users made or changed, by id. */
  playbooks: { key: string; value: Playbook };
  /** Accounts' names by each of their words, to find an account by what is typed of its name. */
  names: { key: [org: string, word: string, account: string]; value: string };
  /** Each org's last back-test, by `orgText`. */
  proofs: { key: string; value: KeptProof };
  /** The user's own key pair, under `signing`; its private key cannot be taken out. */
  keys: { key: string; value: CryptoKeyPair };
  /** Whose signed files were taken in, by public key. */
  signers: { key: string; value: Signer };
}
