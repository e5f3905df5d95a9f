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
/** The share of the peers that buy as much: how likely it is that there is such a deal to win. */
export const REACHED = 1 - QUANTILE;

/** What an account could still buy if it bought like its peers. */
export interface Headroom {
  /** In the book's currency, above 0. */
  readonly amount: number;
  /** How many peers it is compared with, the account itself not counted. */
  readonly peers: number;
  /** The peers' won revenue per employee, shrunk to the book's. */
  readonly perEmployee: number;
}

/**
 * Headroom = peer ratio × employees − won − open, where the peer ratio is the median of won revenue
 * per employee of accounts that bought, in the same size band or, with fewer than three there, in it
 * and its neighbours; shrunk to the whole book's by n / (n + 1). Undefined when the account's size or
 * revenue is unknown, there are too few peers, or nothing is left. An estimate: no published check.
 */
export function headroomOf(inputs: Inputs, standing: Standing): Headroom | undefined {
  const employees = inputOf(inputs, 'employees');
  const won = inputOf(inputs, 'wonRevenue');
  if (!(employees >= 1) || Number.isNaN(won)) return undefined;
  const band = sizeBand(employees);
  const own = won > 0 ? won / employees : undefined;
  const same = peersOf([band], standing);
  const near =
    countWithout(same, own) >= MINIMUM_PEERS
      ? same
      : peersOf(
          [band - 1, band, band + 1].filter((other) => other >= 0),
          standing,
        );
  if (countWithout(near, own) < MINIMUM_PEERS) return undefined;
  const all = ratiosOf(standing, ANY_SIZE);
  const peers = countWithout(near, own);
  const share = peers / (peers + SHRINK);
  const perEmployee =
    share * near.quantile(QUANTILE, own) + (1 - share) * all.quantile(QUANTILE, own);
  const open = inputOf(inputs, 'openPipeline') || 0;
  const amount = perEmployee * employees - Math.max(0, won) - Math.max(0, open);
  return amount > 0 && Number.isFinite(amount) ? { amount, peers, perEmployee } : undefined;
}

function peersOf(bands: readonly number[], standing: Standing): SortedValues {
  const known = bands.filter((band) => standing.ratios.has(band));
  if (known.length === 1) return ratiosOf(standing, known[0] as number);
  return new SortedValues(known.flatMap((band) => [...ratiosOf(standing, band).values]));
}

function countWithout(values: SortedValues, own: number | undefined): number {
  return values.size - (own !== undefined && values.has(own) ? 1 : 0);
}
