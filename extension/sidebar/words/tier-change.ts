import type { TierChange } from '../../../src/account/brief.js';
import { t } from '../../platform/i18n.js';
import { dayOf } from '../format/date.js';
import { driverName } from './driver.js';
import { tierName } from './tier.js';

/** One change of a tier: `3 Nov: Growth → Key, because of Won revenue`. */
export function changeWords({ from, to, at, cause }: TierChange, now: number): string {
  const tiers = from ? t('changeFromTo', tierName(from), tierName(to)) : tierName(to);
  const why =
    cause === 'first'
      ? t('causeFirst')
      : cause === 'book'
        ? t('causeBook')
        : t('causeFact', driverName(cause));
  return t('nameAndValue', dayOf(at, now), t('andSo', tiers, why));
}
