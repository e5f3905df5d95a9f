import type { MarkState, PlayMark } from '../../../src/account/play-mark.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { dayOf } from '../format/date.js';

const STATE: { readonly [S in MarkState]: MessageKey } = {
  dismissed: 'markedDismissed',
  offered: 'markedOffered',
  won: 'markedWon',
  lost: 'markedLost',
};

/** What became of a play, in a word. */
export function markName(state: MarkState): string {
  return t(STATE[state]);
}

/** What became of a play, since when and why: `Dismissed Tuesday: bought elsewhere`. */
export function markWords({ state, at, reason }: PlayMark, now: number): string {
  const what = t('moment', markName(state), dayOf(at, now));
  return reason ? t('nameAndValue', what, reason) : what;
}
