import type { Call, CallEvent, CalledPerson } from '../../../src/account/call.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type { ItemStatistics } from '../../../src/call/statistics.js';
import type { AccountView } from '../views.js';

/** What a tab tells of a call: the items of another playbook are made by the worker. */
export type ToldEvent = Exclude<CallEvent, { readonly kind: 'playbook' }>;

/** A playbook that can be chosen for a call. */
export interface PlaybookChoice {
  readonly id: string;
  readonly name: string;
}

/** A call that was put away. */
export interface EarlierCall {
  readonly call: Call;
  /** Its playbook's name; absent where the playbook is gone. */
  readonly playbook?: string;
}

/** An item of earlier calls, in the words it was last asked in, and what came of them. */
export interface PastItem {
  readonly text: string;
  readonly past: ItemStatistics;
}

/** A call after something happened in it, and what else is seen differently for it. */
export interface CallAnswer {
  readonly call: Call;
  /** Where a fact was heard, or the call ended or began again. */
  readonly view?: AccountView;
}

/** Calls: each change is stored when it is answered. */
export interface CallRequests {
  /** Begins a call under an id of the asker's; asked again, the call that is there goes on. */
  'call/start': {
    ask: { key: RecordKey; id: string; playbook?: string; person?: CalledPerson };
    answer: CallAnswer;
  };
  'call/act': { ask: { key: RecordKey; id: string; event: ToldEvent }; answer: CallAnswer };
  /** Goes on by another playbook. */
  'call/playbook': { ask: { key: RecordKey; id: string; playbook: string }; answer: CallAnswer };
  /** The playbooks there are, the one that fits the account first. */
  'call/choices': { ask: { key: RecordKey }; answer: { playbooks: readonly PlaybookChoice[] } };
  /** The account's earlier calls, newest first. */
  'call/earlier': { ask: { key: RecordKey }; answer: { calls: readonly EarlierCall[] } };
  /** What came of the items of calls in the account's org, the surest first. */
  'call/statistics': { ask: { key: RecordKey }; answer: { items: readonly PastItem[] } };
}
