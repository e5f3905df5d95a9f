import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Hearing, PausePoint } from './playbook.js';
import type { RecordKey } from './record-key.js';

export const ITEM_STATES = ['open', 'ticked', 'skipped'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** One item of a call, in the words it was asked in. */
export interface CallItem {
  /** The playbook item's id. */
  readonly id: string;
  readonly pause: PausePoint;
  readonly text: string;
  readonly ask?: string;
  /** What the answer is good for. */
  readonly why?: string;
  readonly hears?: Hearing;
  readonly state: ItemState;
  /** When it got its state, epoch milliseconds; absent while it was never touched. */
  readonly at?: number;
  /** What came of earlier calls in which it was ticked, in words. */
  readonly past?: string;
}

/** One line written down during a call. */
export interface CallNote {
  readonly id: string;
  readonly text: string;
  /** When it was begun, epoch milliseconds. */
  readonly at: number;
}

/** Something heard on a call that becomes a fact. */
export type Heard =
  | {
      readonly kind: 'role';
      /** The contact's id. */
      readonly contact: string;
      readonly name: string;
      readonly role: BuyingRole;
      readonly at: number;
    }
  | {
      readonly kind: 'seats';
      readonly seats: number;
      /** What was known before. */
      readonly was?: number;
      readonly at: number;
    }
  | {
      /** Our place among the suppliers they use; 1 is the one they prefer, a tie the average. */
      readonly kind: 'rank';
      readonly rank: number;
      readonly suppliers: number;
      readonly at: number;
    };

/** How a call ended (after SPIN: an advance moves the sale forward, a continuation does not). */
export const OUTCOMES = ['advance', 'continuation', 'no', 'order'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** When to be in touch again. */
export interface FollowUp {
  readonly on: CalendarDate;
  /** `HH:MM` in the user's own time zone; absent: all day. */
  readonly time?: string;
}

/** Who is called. */
export interface CalledPerson {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
}

/** One run of a playbook. */
export interface Call {
  readonly id: string;
  readonly key: RecordKey;
  /** The account's name when the call began: shown where the account itself is not. */
  readonly account: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** Absent while it runs. */
  readonly endedAt?: number;
  /**
   * The org it is on screen in (`orgText`), absent once it was put away: by this the book finds it. An
   * ended call stays open until its summary is where it belongs.
   */
  readonly open?: string;
  /** The user took it out, epoch milliseconds: it counts nowhere, and can be brought back for a day. */
  readonly removedAt?: number;
  readonly person?: CalledPerson;
  /** The playbook's id. */
  readonly playbook: string;
  readonly items: readonly CallItem[];
  readonly notes: readonly CallNote[];
  readonly heard: readonly Heard[];
  readonly outcome?: Outcome;
  readonly followUp?: FollowUp;
}

/** Longest line of notes, and the most lines and items a call keeps. */
export const MAX_CALL_NOTE = 4_000;
export const MAX_CALL_NOTES = 400;
export const MAX_CALL_ITEMS = 60;

/** How long the checklist should take in all, milliseconds: shown, never enforced. */
export const CHECKLIST_BUDGET = 90_000;

/** What happens in a call. Each names what it sets and not a change, so that twice is as good as once. */
export type CallEvent =
  | {
      readonly kind: 'item';
      readonly item: string;
      readonly state: ItemState;
      readonly at: number;
    }
  /** An empty text removes the line. */
  | { readonly kind: 'note'; readonly id: string; readonly text: string; readonly at: number }
  | { readonly kind: 'heard'; readonly heard: Heard }
  /** Absent ones are taken back. */
  | { readonly kind: 'person'; readonly person?: CalledPerson }
  | { readonly kind: 'outcome'; readonly outcome?: Outcome }
  | { readonly kind: 'follow-up'; readonly followUp?: FollowUp }
  /** Another playbook: what was ticked or skipped stays. */
  | { readonly kind: 'playbook'; readonly playbook: string; readonly items: readonly CallItem[] }
  | { readonly kind: 'end'; readonly at: number }
  /** It runs again. */
  | { readonly kind: 'reopen' }
  /** It is put away; one that still ran ends. */
  | { readonly kind: 'close'; readonly at: number }
  /** It is taken out, and brought back. */
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'restore' };

/** A call that was taken out can be brought back for so long, milliseconds; then it is gone. */
export const REMOVED_FOR = 86_400_000;
