import type { Brief } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { dayOf } from '../format/date.js';
import { count } from '../format/number.js';
import { changeLines } from './loyalty-changes.js';
import { tierWords } from './tier.js';

/**
 * What is new in a brief since the one before it, in a sentence; empty where nothing is: another tier,
 * plays that were not there, and what changed in how the account buys.
 */
export function changedWords(before: Brief, brief: Brief, now: number): string {
  const played = new Set(before.plays.map(({ id }) => id));
  const plays = brief.plays.filter(({ id }) => !played.has(id)).length;
  const told = new Set(before.loyalty ? changeLines(before.loyalty.changes, now) : []);
  const changes = brief.loyalty?.changes ?? [];
  const news = [
    ...(before.tier === brief.tier ? [] : [t('announceWas', tierWords(before))]),
    ...(plays === 0 ? [] : [plural('announcePlays', plays, count(plays))]),
    ...changes.flatMap((each) => changeLines([each], now)).filter((line) => !told.has(line)),
  ];
  return news.length === 0
    ? ''
    : t(
        'announceSince',
        dayOf(before.readAt, now),
        news.reduce((all, one) => t('andSo', all, one)),
      );
}
