import type { Brief } from '../../../src/account/brief.js';
import type { Pin } from '../../../src/account/pin.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { PinWords } from '../../../src/account/set-pin.js';
import type { AccountView } from '../views.js';
import type { Org } from './orgs.js';

/** A pinned account in the org's list of pins. */
export interface PinnedAccount {
  readonly key: RecordKey;
  readonly name: string;
  /** The pin that counts, as in the account's view. */
  readonly pin: Pin;
  readonly pinConflict?: Pin;
  /** Absent where the account was never read in this browser. */
  readonly brief?: Brief;
}

/** Managers' marks on accounts. */
export interface PinRequests {
  /** Pins an account, or changes its pin: the words are the whole of it, what is absent is taken off. */
  'pin/set': { ask: { key: RecordKey } & PinWords; answer: AccountView };
  'pin/remove': { ask: { key: RecordKey }; answer: AccountView };
  /** All pins of an org, in the order they were put in by hand. */
  'pins/list': { ask: { org: Org }; answer: { pins: readonly PinnedAccount[] } };
  /** Puts the org's own pins in this order, by the ids of their accounts. */
  'pins/order': {
    ask: { org: Org; ids: readonly string[] };
    answer: { pins: readonly PinnedAccount[] };
  };
}
