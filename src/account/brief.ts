import type { FactName, RelatedName } from './account.js';
import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Axis, Driver, Evidence } from './driver.js';
import type { Headroom } from './headroom.js';
import type { Influence } from './influence.js';
import type { Loyalty } from './loyalty.js';
import type { Money } from './money.js';
import type { NextStep } from './next-step.js';
import type { Person } from './person.js';
import type { Play } from './play.js';
import type { RecordKey } from './record-key.js';
import type {
  AxisName,
  Counterfactual,
  PinnedTier,
  Tier,
  TierCuts,
  TierHistory,
  TierRange,
  WayToTop,
} from './tier.js';

export * from './buying-role.js';
export * from './driver.js';
export type { Figure } from './figure.js';
export * from './headroom.js';
export * from './influence.js';
export * from './loyalty.js';
export * from './next-step.js';
export * from './person.js';
export * from './play.js';
export * from './proof.js';
export * from './question.js';
export type { Rank } from './rank.js';
export * from './tier.js';

export type Confidence = 'low' | 'medium' | 'high';

/** What was won in one quarter of the calendar year. */
export interface WonQuarter {
  /** Its first day. */
  readonly quarter: CalendarDate;
  readonly won: Money;
}

/** The last time somebody dealt with the account. */
export interface LastTouch {
  readonly on: CalendarDate;
  readonly evidence: readonly Evidence[];
}

/** What would make the brief surer. */
export type Missing =
  | { readonly kind: 'fact'; readonly fact: FactName }
  | {
      readonly kind: 'list';
      readonly list: RelatedName;
      readonly state: 'not-loaded' | 'not-on-page' | 'partly';
    }
  | { readonly kind: 'book'; readonly accounts: number } /* too few accounts to compare with */;

/** What the sidebar shows of one account. Reproducible byte for byte from account, standing, now. */
export interface Brief {
  /** The form of this object; a stored brief of another form is judged anew. */
  readonly form: 1;
  readonly key: RecordKey;
  readonly name: string;
  /** Epoch milliseconds. */
  readonly judgedAt: number;
  /** Facts this old at least underlie the brief: when the account was last read. */
  readonly readAt: number;
  readonly size: {
    readonly industry?: string;
    readonly employees?: number;
    readonly annualRevenue?: Money;
  };
  /**
   * Absent: not enough is known. It is never Base for want of facts. A pin's tier where one is in
   * force, else the computed one.
   */
  readonly tier?: Tier;
  /** The tier that the facts give, whatever a pin says. */
  readonly computedTier?: Tier;
  readonly pinned?: PinnedTier;
  /** What the tier could be, where facts are unknown; absent when they could not move it. */
  readonly range?: TierRange;
  /** The smallest changes that would move the computed tier. */
  readonly moves?: {
    readonly up?: Counterfactual;
    readonly down?: Counterfactual;
    /** What would make it Strategic, where `up` does not. */
    readonly top?: WayToTop;
  };
  readonly cuts?: TierCuts;
  /** To be passed in when the account is judged again. */
  readonly history?: TierHistory;
  /** 0 to 100. */
  readonly score: number;
  readonly confidence: Confidence;
  readonly axes: { readonly [A in AxisName]: Axis };
  /** Strongest first. */
  readonly drivers: readonly Driver[];
  /** Highest expected value first. */
  readonly plays: readonly Play[];
  /** Most influential first. */
  readonly people: readonly Person[];
  /** Roles that nobody is known for. */
  readonly unfilledRoles: readonly BuyingRole[];
  /** How likely it is to stay; absent where it never bought, as far as is known. */
  readonly loyalty?: Loyalty;
  /** Its relations to other accounts; absent where users told of none. Never part of the tier. */
  readonly influence?: Influence;
  /** Absent where its size, what it owns, or three peers are unknown. */
  readonly headroom?: Headroom;
  /**
   * What was won in each of the last twelve quarters, oldest first, this one last; absent where it is
   * unknown, as of a list that was not seen whole, a won deal without a date or an amount.
   */
  readonly wonByQuarter?: readonly WonQuarter[];
  readonly lastTouch?: LastTouch;
  readonly next: NextStep;
  /** How many facts were seen in the CRM, and how many accounts the ranks compare with. */
  readonly factCount: number;
  readonly bookSize: number;
  readonly missing: readonly Missing[];
}
