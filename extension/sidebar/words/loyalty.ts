import type { Loyalty, Proven } from '../../../src/account/brief.js';
import type { Money } from '../../../src/account/money.js';
import { t } from '../../platform/i18n.js';
import { shortMoney } from '../format/money.js';
import { count, percent, rank } from '../format/number.js';
import { provenWords } from './proof.js';

/**
 * How likely an account is to stay, as a rank and as a rate, and what is at risk. The rank is always by
 * the rule of ranks; the rate may be by a model.
 */
export function loyaltyLines(loyalty: Loyalty): readonly string[] {
  const { rank: place, rate, days, yearly, risk, by } = loyalty;
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
    ...(risk && rate && days !== undefined && yearly ? riskLines(risk, rate, days, yearly) : []),
  ].filter((line): line is string => line !== undefined);
}

/** What is at risk in the days of the rate, and how that comes about. */
function riskLines(
  { value, low, high }: NonNullable<Loyalty['risk']>,
  rate: Proven,
  days: number,
  yearly: Money,
): readonly string[] {
  return [
    t('loyaltyRisk', shortMoney(value), shortMoney(low), shortMoney(high), count(days)),
    t('loyaltyRiskFormula', shortMoney(yearly), count(days), percent(1 - rate.value)),
  ];
}
