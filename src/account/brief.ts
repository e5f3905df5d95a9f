import type { FactName, RelatedName } from './account.js';
import type { BuyingRole } from './buying-role.js';
import type { CalendarDate } from './calendar-date.js';
import type { Source } from './fact.js';
import type { Figure } from './figure.js';
import type { Influence, Stance } from './influence.js';
import type { Loyalty } from './loyalty.js';
import type { Money } from './money.js';
import type { Question } from './question.js';
import type { Rank } from './rank.js';
import type { RecordKey } from './record-key.js';
import type {
  AxisName,
  Counterfactual,
  DriverCode,
  PinnedTier,
  Tier,
  TierCuts,
  TierHistory,
  TierRange,
  WayToTop,
} from './tier.js';

export * from './buying-role.js';
export type { Figure } from './figure.js';
export * from './influence.js';
export * from './loyalty.js';
export * from './proof.js';
export * from './question.js';
export type { Rank } from './rank.js';
export * from './tier.js';

export type Confidence = 'low' | 'medium' | 'high';

/** One axis of the tier. */
export interface Axis {
  /** 0 to 100, shrunk towards 50 when little is known. */
  readonly score: number;
  /** Its place among the scores of the book's accounts, where enough is known. */
  readonly rank?: Rank;
  /** Share of the axis' weight for which facts are known, 0 to 1. */
  readonly known: number;
}

/** Where a figure comes from, so that it can be opened to its facts. */
export interface Evidence {
  readonly fact?: FactName;
  readonly related?: RelatedName;
  readonly source: Source;
  readonly at: number;
}

/** One reason behind the tier. The contributions of all drivers add up to `score − 50` exactly. */
export interface Driver {
  readonly code: DriverCode;
  readonly axis: AxisName;
  /** Signed points of the score. */
  readonly contribution: number;
  /** Its share of the score, 0 to 1; those of all facts, the unknown among them, add up to 1. */
  readonly weight?: number;
  readonly figure?: Figure;
  /** A second figure that explains the first (how many opportunities make up the sum). */
  readonly detail?: Figure;
  readonly rank?: Rank;
  /** What the middle account of the book has of the same. */
  readonly middle?: Figure;
  readonly evidence: readonly Evidence[];
}

/** What a play is built on; the UI has one sentence for each. */
export type PlayBasis =
  | 'headroom' /* buys less than accounts of its size do */
  | 'open-deal' /* an open opportunity */
  | 'sla-end' /* the service agreement ends */
  | 'whitespace' /* a product that owners of the same products own */
  | 'contract-end';

/** What a play's odds rest on. */
export type OddsSource =
  | 'crm' /* the probability that the CRM gives the deal */
  | 'stage' /* the probability of the deal's standard stage */
  | 'win-rate' /* decided deals like it */
  | 'peers' /* how many peers bought as much, and how often buyers come back */
  | 'owners' /* how many owners of the same products own it */
  | 'renewals' /* contracts of the book that ended */
  | 'repeat-rate' /* how often buyers of the book came back */;

/** One upsell suggestion. */
export interface Play {
  /**
   * Names what it is and the account's facts it rests on, so that what a user said of it holds while they
   * mean the same, and no longer. The rest of the book, the day and what was read when do not change it.
   * A deal's: until its stage, amount or date changes; an end's: until it is moved; that of headroom:
   * until the account buys again or comes to be of another size; of seats: until seats are added; of a
   * product: until another one is owned, or a deal with it is lost.
   */
  readonly id: string;
  readonly kind: 'seats' | 'product' | 'renewal';
  readonly basis: PlayBasis;
  /** What to sell, in the CRM's own words (an opportunity's or a product's name), where there is one. */
  readonly subject?: string;
  /** What it brings if it is bought; absent where the book gives no price. */
  readonly value?: Money;
  /** 0 to 1. */
  readonly odds: number;
  /** How many decided cases the odds rest on. */
  readonly oddsOf: number;
  /** value × odds. */
  readonly expected?: Money;
  /** Units, where the play counts any. */
  readonly quantity?: number;
  /** When it is due: a close date, the end of an agreement. */
  readonly due?: CalendarDate;
  /** How many accounts of its size it was compared with, where it was. */
  readonly peers?: number;
  readonly evidence: readonly Evidence[];
  readonly oddsFrom?: OddsSource;
  /** Where the expected value lies in about two cases of three. */
  readonly range?: { readonly low: Money; readonly high: Money };
  /** The expected value by the hour of calls it takes. */
  readonly perHour?: Money;
  /** What to ask on the call. */
  readonly question?: Question;
  /** The owned product that speaks most for it: so many own that, and so many of them both. */
  readonly like?: { readonly product: string; readonly owners: number; readonly both: number };
}

/** A person who may open doors. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title?: string;
  readonly department?: string;
  readonly role?: BuyingRole;
  /** Whether the CRM says so, the user did, or it was guessed from the title. */
  readonly roleFrom?: 'crm' | 'title' | 'user';
  /** How they stand towards us, as the user says; absent: nobody said. */
  readonly stance?: Stance;
  /** The last day they were in touch, as activities or the user say. */
  readonly lastContact?: CalendarDate;
  /** The user added them: the CRM does not know them. */
  readonly added?: true;
  /** The id of whom they report to, where that is one of these people. */
  readonly reportsTo?: string;
  /** 0 to 1: how far up the title stands. */
  readonly seniority: number;
  /** How many known people report to them, directly or not. */
  readonly reports: number;
  /** 0 to 1, what the list is ordered by. */
  readonly influence: number;
  /** How many other accounts they referred to us or share a group with, where any is known. */
  readonly opens?: number;
}

/**
 * How much the account has of what it could have, as whole amounts on one scale: `owned` ≤ `likely` ≤
 * `possible`. Estimates from peers of its size (and industry), whose number is `peers`.
 */
export type Headroom =
  | {
      /** Seats owned; what the middle peer of its size would own, and what three in four do not exceed. */
      readonly unit: 'seats';
      readonly owned: number;
      readonly likely: number;
      readonly possible: number;
      readonly peers: number;
    }
  | {
      /** Money won so far; the same with what could be bought next, at its likely and its highest. */
      readonly unit: 'money';
      readonly currency: string;
      readonly owned: number;
      readonly likely: number;
      readonly possible: number;
      readonly peers: number;
    };

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

/** The one thing to do next. */
export interface NextStep {
  readonly code:
    | 'advance-deal' /* an open opportunity */
    | 'overdue-deal' /* an open opportunity whose close date has passed */
    | 'ask-headroom'
    | 'renew'
    | 'open-cases'
    | 'win-back'
    | 'find-economic-buyer'
    | 'know-more' /* too little is known: open what is named in `missing` */;
  /** Who to call. */
  readonly person?: Pick<Person, 'id' | 'name' | 'title'>;
  /** The play it is about. */
  readonly play?: string;
  readonly figure?: Figure;
  readonly subject?: string;
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
