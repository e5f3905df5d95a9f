import { t } from '../../platform/i18n.js';
import { moment } from '../format/date.js';
import type { ReadState } from '../model.js';

/** How old what is shown is. `readAt` is absent where nothing was ever read. */
export function freshnessWords(state: ReadState, readAt: number | undefined, now: number): string {
  if (readAt === undefined) {
    if (state === 'waiting') return t('freshWaitingFirst');
    return state === 'editing' ? t('freshEditingFirst') : t('freshNone');
  }
  const when = moment(readAt, now);
  switch (state) {
    case 'read':
      return t('freshRead', when);
    case 'waiting':
      return t('freshWaiting', when);
    case 'editing':
      return t('freshEditing', when);
    case 'unreadable':
    case 'no-record':
      return t('freshOld', when);
  }
}
