import type { FlagValue } from '../measure/flags.js';
import { DEFAULT_OPTIONS } from '../options.js';
import { type Names, nameTables } from './names.js';
import type { Ownership } from './ownership.js';
import type { Sorted } from './replaced.js';
import { CODE, COLUMN, MONEY } from './row.js';
import { Rows } from './rows.js';
import type { SeatRatios } from './seat-ratios.js';
import { SortedValues } from './sorted.js';

/** Measures that the standing ranks. `unserved` is no measure of an account alone. */
export const RANKED = [
  'wonRevenue',
  'annualRevenue',
  'employees',
  'openPipeline',
  'lastWin',
  'wins',
  'openCases',
] as const;
export type RankedMeasure = (typeof RANKED)[number];

/** Scores from which on an account is of a tier, and what they came from. */
export interface Cuts {
  readonly strategic: number;
  readonly key: number;
  readonly growth: number;
  /** How many accounts had enough known to be counted. */
  readonly accounts: number;
  /** How many of them are Strategic and Key by these cuts. */
  readonly strategicCount: number;
  readonly keyCount: number;
  /** The share of the won revenue, 0 to 1, of those that are Strategic; absent: no revenue known. */
  readonly strategicShare?: number;
  /** Scores of each axis, ascending; thinned to quantiles in large books. */
  readonly axisScores: {
    readonly worth: SortedValues;
    readonly potential: SortedValues;
    readonly loyalty: SortedValues;
  };
  /** Total scores of the same accounts, ascending, thinned alike. */
  readonly scores: SortedValues;
}

/**
 * The book's standing of one org: what an account is compared with. It changes in place and only
 * through `updateStanding`; everything but the rows and the cuts is derived from the rows.
 */
export interface Standing {
  readonly rows: Rows;
  readonly names: Names;
  /** How many accounts have amounts in each currency, by its code. */
  readonly currencyCounts: Map<number, number>;
  /** The code of the currency of the most accounts; 0: none known. */
  currency: number;
  readonly sorted: { [M in RankedMeasure]: SortedValues };
  /** Won revenue per employee of accounts that bought, by size band. */
  readonly ratios: Map<number, SortedValues>;
  /** What accounts buy a year, by size band; 0 for who never bought. */
  readonly yearly: Map<number, SortedValues>;
  /** Seats per employee of accounts that own any, by group of peers. */
  readonly seatRatios: SeatRatios;
  /** For how many accounts each flag is known, in the order of `FLAGS`. */
  readonly flagCounts: [number, number, number];
  /** Decided opportunities that were seen. */
  wins: number;
  losses: number;
  /** The same by the accounts' type, by its code. */
  readonly decidedByType: Map<number, { won: number; lost: number }>;
  /** Accounts that bought once or more, and twice or more. */
  buyers: number;
  repeatBuyers: number;
  /** Last contract ends, as day numbers, by how often their accounts have renewed. */
  readonly terms: Map<number, SortedValues>;
  /** What accounts paid for a seat. */
  seatPrices: SortedValues;
  /** Absent until it is asked for. */
  ownership: Ownership | undefined;
  cuts: Cuts;
  /** Changes since the cuts were computed. */
  changes: number;
}

/** What scoring needs of a standing: the real one, or one as it would be. */
export interface Scored {
  readonly rows: Rows;
  readonly currency: number;
  readonly sorted: { readonly [M in RankedMeasure]: Sorted };
}

/** The cuts of a book in which nothing is known: scores alone. */
export const NO_CUTS: Cuts = {
  strategic: Infinity,
  key: DEFAULT_OPTIONS.keyFloor,
  growth: DEFAULT_OPTIONS.growthFloor,
  accounts: 0,
  strategicCount: 0,
  keyCount: 0,
  axisScores: {
    worth: new SortedValues(),
    potential: new SortedValues(),
    loyalty: new SortedValues(),
  },
  scores: new SortedValues(),
};

/** The standing of a book without accounts. */
export function emptyStanding(): Standing {
  return {
    rows: new Rows(),
    names: nameTables(),
    currencyCounts: new Map(),
    currency: 0,
    sorted: {
      wonRevenue: new SortedValues(),
      annualRevenue: new SortedValues(),
      employees: new SortedValues(),
      openPipeline: new SortedValues(),
      lastWin: new SortedValues(),
      wins: new SortedValues(),
      openCases: new SortedValues(),
    },
    ratios: new Map(),
    yearly: new Map(),
    seatRatios: new Map(),
    flagCounts: [0, 0, 0],
    wins: 0,
    losses: 0,
    decidedByType: new Map(),
    buyers: 0,
    repeatBuyers: 0,
    terms: new Map(),
    seatPrices: new SortedValues(),
    ownership: undefined,
    cuts: NO_CUTS,
    changes: 0,
  };
}

/** The currency the book's amounts are compared in, or undefined when no amount is known. */
export function currencyOf(standing: Standing): string | undefined {
  return standing.names.currencies.nameOf(standing.currency);
}

/** How many accounts the book holds. */
export function bookSize(standing: Standing): number {
  return standing.rows.size;
}

/** A measure of the row in the book's currency, NaN when unknown. */
export function rowMeasure(
  standing: Pick<Standing, 'rows' | 'currency'>,
  index: number,
  name: RankedMeasure,
): number {
  const { rows, currency } = standing;
  switch (name) {
    case 'wonRevenue':
    case 'openPipeline':
    case 'annualRevenue':
      return rows.money(index, currency, MONEY[name]);
    default:
      return rows.get(index, COLUMN[name]);
  }
}

/** A flag of the row by its place in `FLAGS`, undefined when unknown. */
export function rowFlag(
  standing: Pick<Standing, 'rows'>,
  index: number,
  flag: number,
): FlagValue | undefined {
  const code = standing.rows.code(index, CODE.flags + flag);
  return code === 0 ? undefined : ((code - 2) as FlagValue);
}
