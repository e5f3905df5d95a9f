import type { Loyalty, LoyaltyChange } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { day } from '../format/date.js';
import { shortMoney } from '../format/money.js';
import { count, percent, rank } from '../format/number.js';
import { provenWords } from './proof.js';

/**
 * How likely an account is to stay, as a rank and as a rate, and what is at risk. The rank is always by
 * the rule of ranks; the rate may be by a model.
 */
export function loyaltyLines(loyalty: Loyalty): readonly string[] {
  const { rank: place, rate, days, yearly, atRisk, by } = loyalty;
  return [
    place && t('loyaltyRank', rank(place), t('ruleRank')),
    rate && days !== undefined
      ? t(
          by === 'rank-rule' ? 'loyaltyRate' : 'loyaltyRateModel',
          provenWords(rate, percent),
          count(days),
        )
      : t('loyaltyNoRate'),
    yearly && t('loyaltyYearly', shortMoney(yearly)),
    atRisk &&
      t('loyaltyAtRisk', shortMoney(atRisk.value), shortMoney(atRisk.low), shortMoney(atRisk.high)),
  ].filter((line): line is string => line !== undefined);
}

/** What changed in how it buys, a sentence each; or that nothing did. */
export function changeLines(changes: readonly LoyaltyChange[], now: number): readonly string[] {
  return changes.length === 0 ? [t('changeNone')] : changes.map((each) => changeLine(each, now));
}

function changeLine(change: LoyaltyChange, now: number): string {
  switch (change.code) {
    case 'gap-longer':
      return t('changeGap', count(change.days), count(change.usual));
    case 'price-lower':
      return t('changePrice', change.product, percent(change.share), day(change.on, now));
    case 'cases-open':
      return plural('driverOpenCasesFigure', change.count, count(change.count));
    case 'champion-left':
      return t('changeChampion', change.name);
  }
}
