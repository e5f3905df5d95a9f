import type { KeptProof } from '../../../src/account/brief.js';
import type { MarkState } from '../../../src/account/play-mark.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { AccountView } from '../views.js';

/** What users say of plays, and how well plays and tiers did in the past. */
export interface PlayRequests {
  /** Says what became of a play; without a mark takes back what was said. */
  'play/mark': {
    ask: { key: RecordKey; play: string; mark?: { state: MarkState; reason?: string } };
    answer: AccountView;
  };
  /** The back-test of the account's book; empty until it was made once. */
  'proof/get': { ask: { key: RecordKey }; answer: { kept?: KeptProof } };
}
