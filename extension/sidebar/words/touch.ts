import type { Touch } from '../../../src/account/touch.js';
import { plural, t } from '../../platform/i18n.js';
import { daysSince } from '../format/date.js';
import { count } from '../format/number.js';

/** When the account was spoken with last, and how long this week: `Last touch 23 days ago · 20 min this week`. */
export function touchWords(touch: Touch | undefined, now: number): string {
  const { last, minutesThisWeek: minutes = 0 } = touch ?? {};
  return [
    last ? t('touchLast', daysSince(last.on, now)) : t('touchUnknown'),
    plural('touchMinutes', minutes, count(minutes)),
  ].join(' · ');
}
