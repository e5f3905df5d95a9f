import type { Pin } from '../../../src/account/pin.js';
import type { Playbook } from '../../../src/account/playbook.js';
import type { ItemState, SharedPin, SignatureState } from '../../../src/book/share/index.js';
import type { Org } from './orgs.js';

/** What is wrong with a file, and where: `pins.0.pin.until`. */
export interface ShareFault {
  readonly code: 'not-json' | 'not-ours' | 'newer' | 'long' | 'field';
  readonly field?: string;
  readonly detail?: string;
}

/** One pin of a file beside what is kept here. */
export interface OfferedPin extends SharedPin {
  /** The `keyText` of its account. */
  readonly id: string;
  readonly state: ItemState;
  readonly kept?: Pin;
}

/** One playbook of a file beside what is kept here. */
export interface OfferedPlaybook {
  readonly playbook: Playbook;
  readonly state: ItemState;
}

/** A file as it can be looked at before anything of it is taken. */
export interface SharePreview {
  readonly by: string;
  /** Of the key that signed: `3f2a-91bc-77e0-12d4`. */
  readonly fingerprint: string;
  /** Epoch milliseconds. */
  readonly issuedAt: number;
  readonly signature: SignatureState;
  /** Whose key it is: the user's own, one that was met before, or a new one. */
  readonly signer:
    | { readonly kind: 'self' | 'new' }
    | { readonly kind: 'known'; readonly name: string; readonly since: number };
  readonly pins: readonly OfferedPin[];
  readonly playbooks: readonly OfferedPlaybook[];
}

/** Pins and playbooks as signed files. */
export interface ShareRequests {
  /** What can be shared besides pins, and whether this browser can sign. */
  'share/offer': {
    ask: { org: Org };
    answer: { playbooks: readonly Playbook[]; fingerprint?: string };
  };
  /** Signs the pins of these accounts (ids) and these playbooks: a file's text, where the browser can. */
  'share/export': {
    ask: { org: Org; ids: readonly string[]; playbooks: readonly string[] };
    answer: { text?: string };
  };
  /** Looks at a file's text; nothing is stored. */
  'share/read': { ask: { text: string }; answer: { preview?: SharePreview; fault?: ShareFault } };
  /** Takes what was chosen of a file whose signature holds: pins by `keyText`, playbooks by id. */
  'share/take': {
    ask: { text: string; pins: readonly string[]; playbooks: readonly string[] };
    answer: { taken: number };
  };
}
