import type { Play, PlayBasis } from '../../../src/account/brief.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { day, isPast } from '../format/date.js';
import { shortMoney } from '../format/money.js';
import { count, percent } from '../format/number.js';

const UNNAMED: { readonly [B in PlayBasis]: MessageKey } = {
  headroom: 'playMore',
  'open-deal': 'playOpenDeal',
  'sla-end': 'playRenewAgreement',
  whitespace: 'playProduct',
  'contract-end': 'playRenewContract',
};

/** What to sell: the CRM's own name for it where there is one. */
export function playTitle(play: Play): string {
  const { subject, quantity } = play;
  if (play.kind === 'seats' && quantity !== undefined) {
    return subject
      ? plural('playSeatsSubject', quantity, count(quantity), subject)
      : plural('playSeats', quantity, count(quantity));
  }
  if (!subject) return t(UNNAMED[play.basis]);
  return play.kind === 'renewal' ? t('playRenewSubject', subject) : subject;
}

/** How likely it is: `62% odds of $232K`, or without a price `62% odds`. */
export function oddsWords(play: Play): string {
  const odds = percent(play.odds);
  const likely = play.value
    ? t('playOddsOfValue', odds, shortMoney(play.value))
    : t('playOdds', odds);
  const { like } = play;
  return like ? `${t('playLikeShort', count(like.both), count(like.owners))} · ${likely}` : likely;
}

/** When it is due, or that the day has passed; undefined without a date. */
export function dueWords(play: Play, now: number): string | undefined {
  if (!play.due) return undefined;
  return t(isPast(play.due, now) ? 'playOverdue' : 'playDue', day(play.due, now));
}
