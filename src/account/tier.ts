import type { Figure } from './figure.js';

/** From the most to the least strategic. */
export const TIERS = ['strategic', 'key', 'growth', 'base'] as const;
export type Tier = (typeof TIERS)[number];

/** The parts of a tier. Influence is not one of them. */
export const AXES = ['worth', 'potential', 'loyalty'] as const;
export type AxisName = (typeof AXES)[number];

/** What is measured of an account to rank it: each is one order statistic of the book's standing. */
export const MEASURES = [
  'wonRevenue' /* sum of won opportunities */,
  'annualRevenue' /* the account's own revenue: its size in money */,
  'employees' /* its size in people */,
  'openPipeline' /* sum of open opportunities */,
  'unserved' /* size not served yet, as money: see judge/potential */,
  'lastWin' /* day number of the newest won opportunity */,
  'wins' /* how many were won */,
  'openCases' /* how many cases are open: fewer is better */,
] as const;
export type MeasureName = (typeof MEASURES)[number];

/** What a tier is made of. */
export type DriverCode = MeasureName | 'upsellFlag' | 'rating' | 'customerPriority';

/** Why a tier changed: the fact that moved the score most, or the book around the account. */
export type TierCause = DriverCode | 'first' | 'book';

/** One change of an account's tier. */
export interface TierChange {
  /** Absent on the first. */
  readonly from?: Tier;
  readonly to: Tier;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly cause: TierCause;
}

/**
 * An account's tier through time. A value that the judge takes in and gives back; whoever keeps the
 * brief keeps it.
 */
export interface TierHistory {
  readonly tier: Tier;
  /** Every change, oldest first. */
  readonly changes: readonly TierChange[];
  /** Since when the score speaks for a lower tier without having come back, epoch milliseconds. */
  readonly belowSince?: number;
  /** The contributions at the last change, from which the next one's cause is told. */
  readonly contributions: { readonly [D in DriverCode]?: number };
}

/** The tiers an account could have if what is unknown were low or high. */
export interface TierRange {
  readonly low: Tier;
  readonly high: Tier;
  /** What is unknown or known only in part, what would move the score most first. */
  readonly unknown: readonly DriverCode[];
}

/** A change of one fact. */
export interface FactStep {
  readonly code: DriverCode;
  readonly from: Figure;
  readonly to: Figure;
  /** How far the fact would climb or fall in the book, in accounts overtaken. */
  readonly places: number;
}

/** The smallest change of one fact that would move the tier. */
export interface Counterfactual extends FactStep {
  readonly tier: Tier;
}

/** What would make an account Strategic that is not, by the facts that are known. */
export interface WayToTop {
  /**
   * As few facts as do it together, each changed no more than it must; one where one alone does.
   * None where not even all known facts, each at the best of the book, would make it Strategic.
   */
  readonly steps: readonly FactStep[];
  /** The tier after the steps; without any, the best that the known facts could bring. */
  readonly tier: Tier;
}

/** Scores from which on an account of this book is of a tier. */
export interface TierCuts {
  /** Absent: no account of this book is. */
  readonly strategic?: number;
  readonly key?: number;
  readonly growth: number;
  /** How many accounts have enough known to be judged. */
  readonly accounts: number;
  readonly strategicAccounts: number;
  readonly keyAccounts: number;
  /** The share of the book's won revenue that Strategic accounts bring, 0 to 1. */
  readonly strategicShare?: number;
}

/** A tier that a manager's pin sets, and whether the computed one is the same. */
export interface PinnedTier {
  readonly tier: Tier;
  /** Epoch milliseconds. */
  readonly until?: number;
  readonly agrees: boolean;
}
