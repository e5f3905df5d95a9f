import type { AxisName, Brief, Confidence, Tier, TierRange } from '../../../src/account/brief.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { allOf, anyOf } from '../format/list.js';
import { count } from '../format/number.js';
import { driverName } from './driver.js';

const TIER: { readonly [T in Tier]: MessageKey } = {
  strategic: 'tierStrategic',
  key: 'tierKey',
  growth: 'tierGrowth',
  base: 'tierBase',
};

const CONFIDENCE: { readonly [C in Confidence]: MessageKey } = {
  low: 'confidenceLow',
  medium: 'confidenceMedium',
  high: 'confidenceHigh',
};

const AXIS: { readonly [A in AxisName]: MessageKey } = {
  worth: 'axisWorth',
  potential: 'axisPotential',
  loyalty: 'axisLoyalty',
};

/** A tier's name. */
export function tierName(tier: Tier): string {
  return t(TIER[tier]);
}

/** The tier's name, or that not enough is known: never Base for want of facts. */
export function tierWords(brief: Brief): string {
  return brief.tier ? t(TIER[brief.tier]) : t('tierUnknown');
}

/** What the tier could be if what is unknown were known: `Could be Strategic: Seats unknown`; undefined without such. */
export function rangeWords({ range, computedTier }: Brief): string | undefined {
  if (!range || !computedTier) return undefined;
  return t('rangeCould', otherTiers(range, computedTier), allOf(range.unknown.map(driverName)));
}

/**
 * The same for one line at a glance: several unknown facts are counted instead of named, since a line
 * cut off in the middle of a name tells less than their number. Why names them all.
 */
export function shortRangeWords(brief: Brief): string | undefined {
  const { range, computedTier } = brief;
  const n = range?.unknown.length ?? 0;
  if (!range || !computedTier || n < 2) return rangeWords(brief);
  return t('rangeCould', otherTiers(range, computedTier), plural('facts', n, count(n)));
}

function otherTiers({ high, low }: TierRange, computed: Tier): string {
  return anyOf([...new Set([high, low])].filter((tier) => tier !== computed).map(tierName));
}

/** The tier for a line of a list, where an account may never have been opened. */
export function shortTierWords(brief: Brief | undefined): string {
  if (!brief) return t('tierNotOpened');
  return brief.tier ? t(TIER[brief.tier]) : t('tierUnknownShort');
}

/** How well the account is known. */
export function confidenceWords(confidence: Confidence): string {
  return t(CONFIDENCE[confidence]);
}

/** The name of a part of the tier. */
export function axisWords(axis: AxisName): string {
  return t(AXIS[axis]);
}
