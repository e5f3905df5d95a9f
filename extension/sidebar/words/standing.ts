import type { Influence, InfluenceWarning, Square } from '../../../src/account/brief.js';
import { type MessageKey, ordinal, plural, t } from '../../platform/i18n.js';
import { shortMoney } from '../format/money.js';
import { count, rank } from '../format/number.js';

const SQUARE: { readonly [S in Square]: MessageKey } = {
  champion: 'squareChampion',
  affluent: 'squareAffluent',
  advocate: 'squareAdvocate',
  miser: 'squareMiser',
};
const WARNING: { readonly [W in InfluenceWarning]: MessageKey } = {
  'large-not-influential': 'warnLarge',
  'small-and-influential': 'warnSmall',
};

/** Its corner of value and referral, in one word and what that means. */
export function squareWords(square: Square): string {
  return t(SQUARE[square]);
}

/** What is warned of. */
export function warningWords(warning: InfluenceWarning): string {
  return t(WARNING[warning]);
}

/** Its place among all that have relations: `2nd of 14 by who refers to whom`. */
export function placeWords({ place, of }: Influence): string | undefined {
  return place === undefined ? undefined : t('influencePlace', rank({ place, of }));
}

/** Why it stands where it does, line by line. */
export function whyStanding(influence: Influence): readonly string[] {
  const { given, received, of, place, bridgePlace, referralValue, square } = influence;
  return [
    plural('influenceGiven', given, count(given)),
    plural('influenceReceived', received, count(received)),
    referralValue && t('influenceValue', shortMoney(referralValue)),
    square && t(square === 'champion' || square === 'affluent' ? 'whyBuysMuch' : 'whyBuysLittle'),
    square && t(given > 0 ? 'whyBringsMuch' : 'whyBringsLittle'),
    place !== undefined && t('whyPlace', count(of)),
    bridgePlace !== undefined && t('whyBridge', ordinal(bridgePlace, count(bridgePlace))),
  ].filter((line) => typeof line === 'string');
}
