import { shrunkRate } from '../models/measures/beta-binomial.js';
import { ratiosOf } from '../standing/derive.js';
import { ANY_SIZE, sizeBand } from '../standing/size-band.js';
import { SortedValues } from '../standing/sorted.js';
import type { Standing } from '../standing/standing.js';
import { type Inputs, inputOf } from '../tier/inputs.js';

/** Fewer peers than this say nothing. */
const MINIMUM_PEERS = 3;
/** The whole book counts like so many peers: the large buy less per employee, so it counts little. */
const SHRINK = 1;
/** Which peers to follow: the middle one. */
const QUANTILE = 0.5;
/** No account buys more at once than three in four buyers of its size do in a year. */
const MOST = { low: 0.25, middle: 0.75, high: 1 } as const;
/** How often peers buy as much is believed to be seldom until a few are known. */
const REACH_PRIOR = { rate: 0.25, cases: 4 } as const;

/** What an account could still buy if it bought like its peers. */
export interface Headroom {
  /** In the book's currency, above 0: what could come next. */
  readonly amount: number;
  /** The least and the most of it, by what peers buy a year. */
  readonly low: number;
  readonly high: number;
  /** How many peers it is compared with, the account itself not counted. */
  readonly peers: number;
  /** The peers' won revenue per employee, shrunk to the book's. */
  readonly perEmployee: number;
  /** The share, shrunk, of accounts of its size that bought as much in a year; 0 to 1. */
  readonly reached: number;
}

/**
 * Headroom = peer ratio × employees − won − open, but no more than what three in four buyers of its
 * size buy in a year: ratios grow without bound with size, budgets do not. The peer ratio is the
 * median of won revenue per employee of accounts that bought, in the same size band or, with fewer
 * than three there, in it and its neighbours; shrunk to the whole book's by n / (n + 1). Undefined
 * when the account's size or revenue is unknown, there are too few peers, or nothing is left. An
 * estimate: no published check.
 */
export function headroomOf(inputs: Inputs, standing: Standing): Headroom | undefined {
  const employees = inputOf(inputs, 'employees');
  const won = inputOf(inputs, 'wonRevenue');
  const bands = peerBandsOf(inputs, standing);
  if (!bands) return undefined;
  const own = ownRatio(inputs);
  const near = peersOf(bands, standing.ratios);
  const all = ratiosOf(standing, ANY_SIZE);
  const peers = countWithout(near, own);
  const share = peers / (peers + SHRINK);
  const perEmployee =
    share * near.quantile(QUANTILE, own) + (1 - share) * all.quantile(QUANTILE, own);
  const open = inputOf(inputs, 'openPipeline') || 0;
  const gap = perEmployee * employees - Math.max(0, won) - Math.max(0, open);
  if (!(gap > 0) || !Number.isFinite(gap)) return undefined;
  const years = peersOf(bands, standing.yearly);
  const buyers = new SortedValues(years.values.subarray(years.atMost(0)));
  const most = (quantile: number) => Math.min(gap, buyers.quantile(quantile));
  const amount = most(MOST.middle);
  const reached = years.size - years.below(amount);
  return {
    amount,
    low: most(MOST.low),
    high: most(MOST.high),
    peers,
    perEmployee,
    reached: shrunkRate({ hits: reached, cases: years.size }, REACH_PRIOR),
  };
}

/** What an account bought, and what it could have bought by the end of the next year. */
export interface MoneyLevels {
  /** All three in the book's currency; the same where the account buys as much as its peers do. */
  readonly owned: number;
  readonly likely: number;
  readonly possible: number;
  readonly peers: number;
}

/** What was won, and the same with the headroom at its likely and at its highest. */
export function moneyLevelsOf(inputs: Inputs, standing: Standing): MoneyLevels | undefined {
  const bands = peerBandsOf(inputs, standing);
  if (!bands) return undefined;
  const owned = Math.max(0, inputOf(inputs, 'wonRevenue'));
  const headroom = headroomOf(inputs, standing);
  return {
    owned,
    likely: owned + (headroom?.amount ?? 0),
    possible: owned + (headroom?.high ?? 0),
    peers: countWithout(peersOf(bands, standing.ratios), ownRatio(inputs)),
  };
}

/** The size bands that hold three peers of the account: its own, else it and its neighbours. */
function peerBandsOf(inputs: Inputs, standing: Standing): readonly number[] | undefined {
  const employees = inputOf(inputs, 'employees');
  if (!(employees >= 1) || Number.isNaN(inputOf(inputs, 'wonRevenue'))) return undefined;
  const band = sizeBand(employees);
  return [[band], neighbours(band)].find(
    (some) => countWithout(peersOf(some, standing.ratios), ownRatio(inputs)) >= MINIMUM_PEERS,
  );
}

/** A band and those beside it; below the smallest there is none, only the group of all sizes. */
function neighbours(band: number): readonly number[] {
  return [band - 1, band, band + 1].filter((one) => one !== ANY_SIZE);
}

/** What the account itself bought per employee; undefined where it bought nothing. */
function ownRatio(inputs: Inputs): number | undefined {
  const won = inputOf(inputs, 'wonRevenue');
  return won > 0 ? won / inputOf(inputs, 'employees') : undefined;
}

function peersOf(
  bands: readonly number[],
  groups: ReadonlyMap<number, SortedValues>,
): SortedValues {
  const known = bands.flatMap((band) => groups.get(band) ?? []);
  const [only] = known;
  if (only && known.length === 1) return only;
  return new SortedValues(known.flatMap(({ values }) => [...values]));
}

function countWithout(values: SortedValues, own: number | undefined): number {
  return values.size - (own !== undefined && values.has(own) ? 1 : 0);
}
