import type { AxisName, Brief, Confidence, Tier } from '../../../src/account/brief.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { allOf, anyOf } from '../format/list.js';
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

/** So many unknown facts are named: more would not be read. */
const NAMES = 2;

/** What the tier could be if what is unknown were known: `Could be Strategic: Seats unknown`; undefined without such. */
export function rangeWords({ range, computedTier }: Brief): string | undefined {
  if (!range || !computedTier) return undefined;
  const tiers = [range.high, range.low].filter(
    (tier, i, all) => tier !== computedTier && all.indexOf(tier) === i,
  );
  const unknown = range.unknown.slice(0, NAMES).map((code) => driverName(code));
  return t('rangeCould', anyOf(tiers.map(tierName)), allOf(unknown));
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
