import type { CalendarDate } from './calendar-date.js';
import type { Tier } from './tier.js';

/** A figure measured on the book's own history: on how many cases, and where the true one lies at 95 %. */
export interface Proven {
  readonly value: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
}

/** Ways to rank who will stay. */
export type LoyaltyRule = 'rank-rule' | 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd';

/** Ways to rank what will be bought next. */
export type WhitespaceRule = 'jaccard' | 'popularity';

/** What accounts of one tier brought in the next period. */
export interface TierProof {
  readonly tier: Tier;
  readonly accounts: number;
  /** Shares of all judged accounts, and of the next period's won revenue; 0 to 1. */
  readonly ofAccounts: number;
  readonly ofRevenue: number;
}

/** How well whitespace suggestions were followed by purchases. */
export interface WhitespaceProof {
  /** False: too few tests to tell; what is chosen is the default and not a finding. */
  readonly proven: boolean;
  readonly tests: number;
  /** Tests that a finding needs. */
  readonly needed: number;
  readonly chosen: WhitespaceRule;
  readonly results: {
    readonly [R in WhitespaceRule]: { readonly hitRate5: Proven; readonly reciprocalRank: Proven };
  };
  /** What a random order is expected to reach. */
  readonly random: { readonly hitRate5: number; readonly reciprocalRank: number };
}

/** One fifth of the customers by how likely they were to stay. */
export interface LoyaltyGroup {
  /** The lowest score that belongs to it. */
  readonly from: number;
  /** How many of it bought again in the next period. */
  readonly rate: Proven;
}

/** How well loyalty told who would buy again. */
export interface LoyaltyProof {
  readonly proven: boolean;
  readonly customers: number;
  /** Customers who bought again, and who did not, that a finding needs of each. */
  readonly needed: number;
  readonly active: number;
  readonly chosen: LoyaltyRule;
  /** Area under the ROC curve of the chosen rule, of recency alone, and of the rule of ranks. */
  readonly auc: { readonly chosen: Proven; readonly recency: Proven; readonly rankRule: Proven };
  /** Days of the period in which "again" was looked for. */
  readonly days: number;
  /** Likeliest last; fewer than five where many score alike. */
  readonly groups: readonly LoyaltyGroup[];
  /** The chosen model's parameters, fitted on the whole history; none for the rule of ranks. */
  readonly model?: { readonly [parameter: string]: number };
}

/**
 * A back-test: the book judged by what was known on a day, against what came after it. It picks the
 * fall-backs, and its figures are shown. A plain value that can be stored.
 */
export interface Proof {
  readonly form: 1;
  /** The last day that was known. */
  readonly cut: CalendarDate;
  /** The last day that was looked at. */
  readonly until: CalendarDate;
  /** Accounts with enough known by then. */
  readonly accounts: number;
  /** What there is too little history for. */
  readonly tooLittle: readonly ('tiers' | 'whitespace' | 'loyalty')[];
  /** Most strategic first; empty where nothing was won after the cut. */
  readonly tiers: readonly TierProof[];
  /** The share of Strategic and Key accounts that were so at the end too. */
  readonly topStayed?: Proven;
  /** Days until half of them would no longer be; absent where all stayed or none did. */
  readonly halfLifeDays?: number;
  readonly whitespace?: WhitespaceProof;
  readonly loyalty?: LoyaltyProof;
}

/** The last back-test of a book, and what the book was when it was made. */
export interface KeptProof {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly accounts: number;
  /** Absent where nothing was won after any day that could be cut at: nothing to test. */
  readonly proof?: Proof;
}
