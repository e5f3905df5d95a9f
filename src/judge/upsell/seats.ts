import type { Account } from '../../account/account.js';
import type { Play } from '../../account/brief.js';
import { known } from '../../account/fact.js';
import { factEvidence, listEvidence } from '../evidence.js';
import { finiteCount } from '../measure/finite.js';
import { seatPriceOf, seatsOf } from '../measure/seats.js';
import { seatGroups } from '../standing/seat-ratios.js';
import type { SortedValues } from '../standing/sorted.js';
import type { Standing } from '../standing/standing.js';
import { expectedRange } from './range.js';
import type { Setting } from './setting.js';

/** Fewer peers than this say nothing. */
const MINIMUM_PEERS = 3;
/** A wider group counts like so many peers: per employee the large own less, so it counts little. */
const SHRINK = 1;
/** More seats than people on Earth are a slip of the page. */
const MOST_SEATS = 1e10;
/** Which peers to follow: the middle one, so that half of them show it can be done. */
const QUANTILE = 0.5;
/** What three in four peers do not exceed is as much as can be hoped for. */
const MOST = 0.75;

/** Seats an account owns and its peers would own at its size. */
export interface SeatLevels {
  readonly owned: number;
  /** Seats, in whole ones, that the middle peer and the upper quartile of them would own. */
  readonly middle: number;
  readonly most: number;
  readonly peers: number;
}

/**
 * What an account's peers would own at its size: their seats per employee × employees. Peers are of the
 * same industry and size band, else of the same size band, else the whole book; each group's quantile
 * is shrunk to that of the next wider one by n / (n + 1). Undefined where seats, size, or three peers
 * are unknown. An estimate: no published check.
 */
export function seatLevelsOf(account: Account, standing: Standing): SeatLevels | undefined {
  const employees = finiteCount(known(account.facts.employees));
  const seats = seatsOf(account);
  if (employees === undefined || employees < 1 || seats === undefined) return undefined;
  const own = seats > 0 ? seats / employees : undefined;
  const industry = standing.names.industries.codeOf(known(account.facts.industry));
  const groups = seatGroups(employees, industry)
    .map((group) => standing.seatRatios.get(group))
    .filter((values): values is SortedValues => countWithout(values, own) >= MINIMUM_PEERS);
  const [near] = groups;
  if (!near) return undefined;
  const level = (quantile: number): number => {
    const perEmployee = groups.reduceRight((wider, values) => {
      const n = countWithout(values, own);
      const value = values.quantile(quantile, own);
      return Number.isNaN(wider) ? value : (n * value + SHRINK * wider) / (n + SHRINK);
    }, NaN);
    return Math.round(Math.min(MOST_SEATS, perEmployee * employees));
  };
  return {
    owned: seats,
    middle: level(QUANTILE),
    most: level(MOST),
    peers: countWithout(near, own),
  };
}

/**
 * The play for the seats that the account's middle peer would own and it does not. The odds are the
 * win rate times the share of peers that own as many. Priced at what the account paid for a seat, else
 * at the median of what three accounts or more of the book paid.
 */
export function seatPlays(setting: Setting): readonly Play[] {
  const { account, standing, rate, currency } = setting;
  const levels = seatLevelsOf(account, standing);
  if (!levels) return [];
  const { owned, middle, peers } = levels;
  const quantity = Math.round(middle - owned);
  if (quantity < 1) return [];
  const price = seatPrice(setting);
  const odds = rate.odds * (1 - QUANTILE);
  const money = (each: number) => ({ amount: quantity * each, currency: currency ?? '' });
  const worth = price && {
    value: money(price.middle),
    expected: { ...money(price.middle), amount: quantity * price.middle * odds },
    range: expectedRange({ low: money(price.low), high: money(price.high) }, odds, peers),
  };
  return [
    {
      id: `seats/${owned}`,
      kind: 'seats',
      basis: 'headroom',
      quantity,
      odds,
      oddsOf: rate.of,
      oddsFrom: 'win-rate',
      ...worth,
      peers,
      question: { code: 'seats-more', figure: { kind: 'count', value: quantity } },
      evidence: [
        ...factEvidence(account, 'employees'),
        ...factEvidence(account, 'seats'),
        ...listEvidence(account, 'assets'),
      ],
    },
  ];
}

function countWithout(values: SortedValues | undefined, own: number | undefined): number {
  if (!values) return 0;
  return values.size - (own !== undefined && values.has(own) ? 1 : 0);
}

interface Price {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The price of a seat in the book's currency: the account's own, else the book's with its quartiles. */
function seatPrice({ account, currency, standing: { seatPrices } }: Setting): Price | undefined {
  if (currency === undefined) return undefined;
  const own = seatPriceOf(account, currency);
  if (own !== undefined) return { low: own, middle: own, high: own };
  if (seatPrices.size < MINIMUM_PEERS) return undefined;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((at) => seatPrices.quantile(at));
  return { low: low ?? 0, middle: middle ?? 0, high: high ?? 0 };
}
