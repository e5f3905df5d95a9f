import type { RecordKey } from '../../../src/account/record-key.js';
import type { AccountView } from '../views.js';

/** Managers' marks on accounts. */
export interface PinRequests {
  'pin/set': { ask: { key: RecordKey; reason: string }; answer: AccountView };
  'pin/remove': { ask: { key: RecordKey }; answer: AccountView };
}
