import type { Proof, Proven, WhitespaceProof } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { day } from '../format/date.js';
import { count, decimals, percent } from '../format/number.js';
import { tierName } from './tier.js';

/**
 * What a back-test found, line by line, each with its n and the interval in which the true figure lies
 * at 95 %; and for what there is too little history.
 */
export function proofLines(proof: Proof | undefined, now: number): readonly string[] {
  if (!proof) return [t('proofNone')];
  const { whitespace, loyalty, topStayed, halfLifeDays, tooLittle } = proof;
  const lacks = (part: Proof['tooLittle'][number]) => tooLittle.includes(part);
  const stayed = topStayed && t('proofStayed', provenWords(topStayed, percent));
  return [
    plural(
      'proofPeriod',
      proof.accounts,
      count(proof.accounts),
      day(proof.cut, now),
      day(proof.until, now),
    ),
    ...(lacks('tiers')
      ? [t('proofTooLittleTiers')]
      : [
          ...proof.tiers.map(({ tier, accounts, ofRevenue }) =>
            plural('proofTier', accounts, count(accounts), tierName(tier), percent(ofRevenue)),
          ),
          ...(stayed ? [stayed] : []),
          ...(halfLifeDays === undefined ? [] : [t('proofHalfLife', count(halfLifeDays))]),
        ]),
    ...(lacks('whitespace') || !whitespace
      ? [t('proofTooLittleWhitespace')]
      : whitespaceLines(whitespace)),
    lacks('loyalty') || !loyalty
      ? t('proofTooLittleLoyalty')
      : t(
          'proofLoyalty',
          provenWords(loyalty.auc.chosen, decimals),
          decimals(loyalty.auc.recency.value),
        ),
  ];
}

function whitespaceLines({ chosen, results, random }: WhitespaceProof): readonly string[] {
  const { popularity } = results;
  return [
    t(
      'proofWhitespace',
      provenWords(results[chosen].hitRate5, percent),
      percent(popularity.hitRate5.value),
      percent(random.hitRate5),
    ),
    t(
      'proofWhitespaceRank',
      provenWords(results[chosen].reciprocalRank, decimals),
      decimals(popularity.reciprocalRank.value),
      decimals(random.reciprocalRank),
    ),
  ];
}

/** A measured figure with its interval and on how many it rests: `79% (76% to 82%, n = 706)`. */
export function provenWords({ value, low, high, n }: Proven, shown: (v: number) => string): string {
  return t('proven', shown(value), shown(low), shown(high), count(n));
}
