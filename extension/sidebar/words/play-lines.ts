import type { OddsSource, Play, PlayBasis } from '../../../src/account/brief.js';
import { type MessageKey, type PluralKey, plural, t } from '../../platform/i18n.js';
import { exactMoney, shortMoney } from '../format/money.js';
import { count, percent } from '../format/number.js';

const BASIS: { readonly [B in PlayBasis]: MessageKey } = {
  headroom: 'basisHeadroom',
  'open-deal': 'basisOpenDeal',
  'sla-end': 'basisSlaEnd',
  whitespace: 'basisWhitespace',
  'contract-end': 'basisContractEnd',
};

/** Why it is suggested. */
export function basisWords(play: Play): string {
  return t(BASIS[play.basis]);
}

const ODDS_FROM: { readonly [S in OddsSource]: PluralKey | MessageKey } = {
  crm: 'oddsCrm',
  stage: 'oddsStage',
  'win-rate': 'playOddsRest',
  peers: 'oddsPeers',
  owners: 'oddsOwners',
  renewals: 'oddsRenewals',
  'repeat-rate': 'oddsRepeat',
};

/** What the odds rest on, and how many cases those are. */
export function oddsBasisWords({ oddsFrom, oddsOf }: Play): string {
  if (oddsFrom === 'crm' || oddsFrom === 'stage') return t(ODDS_FROM[oddsFrom] as MessageKey);
  if (oddsOf === 0) return t('playOddsRule');
  const key = oddsFrom ? ODDS_FROM[oddsFrom] : 'playOddsRest';
  return plural(key as PluralKey, oddsOf, count(oddsOf));
}

/** How many of the owners of a like product own it too; undefined where it does not rest on that. */
function likeWords({ like }: Play): string | undefined {
  return like && plural('playLike', like.both, count(like.both), count(like.owners), like.product);
}

/** Everything a play rests on, line by line. */
export function playLines(play: Play): readonly string[] {
  const { value, expected, range, perHour } = play;
  return [
    basisWords(play),
    peersWords(play),
    likeWords(play),
    value && expected
      ? t('playFormula', exactMoney(value), percent(play.odds), shortMoney(expected))
      : undefined,
    range && t('playRange', shortMoney(range.low), shortMoney(range.high)),
    oddsBasisWords(play),
    perHour && t('playPerHour', shortMoney(perHour)),
  ].filter((line): line is string => line !== undefined);
}

/** How many accounts it was compared with; undefined where it was not. */
export function peersWords({ peers }: Play): string | undefined {
  return peers === undefined ? undefined : plural('playPeers', peers, count(peers));
}
