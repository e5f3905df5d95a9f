import type { Influence, InfluenceWarning, Square } from '../../account/influence.js';
import { keyText, type RecordKey } from '../../account/record-key.js';
import { total } from '../models/measures/total.js';
import type { JudgeOptions } from '../options.js';
import { keyHash } from '../standing/key-hash.js';
import { placeAmong } from '../standing/rank.js';
import { currencyOf, rowMeasure, type Standing } from '../standing/standing.js';
import { type Behind, doorsOf } from './doors.js';
import type { Network } from './network.js';

/** With fewer accounts that have relations nothing is said of value and influence together. */
const MINIMUM = 3;
/** Much is above the median account of the book … */
const MUCH = 0.5;
/** … and large, or central, is the first quarter. */
const FIRST_QUARTER = 0.75;

/**
 * How central the account is in what users told of referrals and groups, and what that brought.
 * Undefined where nothing was told of any account: unknown is not none. It is never part of the tier:
 * who buys the most is seldom who brings the most (Kumar, Petersen, Leone 2007).
 */
export function influenceOf(
  key: RecordKey,
  won: number,
  network: Network,
  standing: Standing,
  options: JudgeOptions,
): Influence | undefined {
  const of = network.pagerank.size;
  if (of === 0) return undefined;
  const account = keyText(key);
  const given = network.given.get(account)?.length ?? 0;
  const place = placeIn(network.pagerank, account);
  const bridge = placeIn(network.betweenness, account);
  const value = referralValue(account, network, standing, options);
  const currency = currencyOf(standing);
  const look = { won, given, value, standing, central: isCentral(place, of) };
  const square = of < MINIMUM ? undefined : squareOf(look);
  const warning = of < MINIMUM ? undefined : warningOf(look);
  return {
    given,
    received: network.received.get(account)?.length ?? 0,
    ...doorsOf(network, account, (other) => behind(other, standing)),
    of,
    ...(place === undefined ? {} : { place }),
    ...(bridge === undefined ? {} : { bridgePlace: bridge }),
    ...(value === undefined || currency === undefined
      ? {}
      : { referralValue: { amount: value, currency } }),
    ...(square ? { square } : {}),
    ...(warning ? { warning } : {}),
  };
}

/**
 * Customer referral value (Kumar, Petersen, Leone): what accounts that would not have come without it
 * have bought so far, and for each that would have come anyway, or of which it is unknown, the saved
 * cost of winning it where that is set. An account that several referred counts to each in part.
 * Undefined where no referral's worth is known. Neither costs of referring nor interest are taken off:
 * nothing tells them.
 */
function referralValue(
  account: string,
  network: Network,
  standing: Standing,
  { acquisitionCost }: JudgeOptions,
): number | undefined {
  const values = (network.given.get(account) ?? []).flatMap(({ to, type }) => {
    const referred = keyText(to.account);
    const worth = type === 'caused' ? wonBy(referred, standing) : acquisitionCost;
    const shared = network.received.get(referred)?.length ?? 1;
    return worth === undefined || Number.isNaN(worth) ? [] : [Math.max(0, worth) / shared];
  });
  return values.length === 0 ? undefined : total(values);
}

interface Look {
  readonly won: number;
  readonly given: number;
  readonly value: number | undefined;
  readonly standing: Standing;
  readonly central: boolean;
}

/** Much is bought above the book's median; the median account brings nobody, so one is much. */
function squareOf({ won, given, standing }: Look): Square | undefined {
  if (Number.isNaN(won)) return undefined;
  const buysMuch = placeAmong(standing.sorted.wonRevenue, won).share > MUCH;
  if (given > 0) return buysMuch ? 'champion' : 'advocate';
  return buysMuch ? 'affluent' : 'miser';
}

function warningOf({
  won,
  given,
  value = 0,
  standing,
  central,
}: Look): InfluenceWarning | undefined {
  if (Number.isNaN(won)) return undefined;
  const { share } = placeAmong(standing.sorted.wonRevenue, won);
  if (share >= FIRST_QUARTER && given === 0 && !central) return 'large-not-influential';
  if (share <= MUCH && ((given > 0 && value > won) || central)) return 'small-and-influential';
  return undefined;
}

/** The place of a figure among those above 0, the highest first; none for 0. */
function placeIn(figures: ReadonlyMap<string, number>, account: string): number | undefined {
  const own = figures.get(account) ?? 0;
  if (!(own > 0)) return undefined;
  let above = 0;
  for (const figure of figures.values()) if (figure > own * (1 + 1e-9)) above += 1;
  return above + 1;
}

function isCentral(place: number | undefined, of: number): boolean {
  return place !== undefined && place <= Math.max(1, of * (1 - FIRST_QUARTER));
}

function wonBy(account: string, standing: Standing): number {
  const index = standing.rows.indexOf(keyHash(account));
  return index < 0 ? NaN : rowMeasure(standing, index, 'wonRevenue');
}

function behind(account: string, standing: Standing): Behind {
  const index = standing.rows.indexOf(keyHash(account));
  const size = index < 0 ? NaN : rowMeasure(standing, index, 'annualRevenue');
  return { buys: wonBy(account, standing) > 0, size: size || 0 };
}
