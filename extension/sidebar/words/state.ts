import type { Fact } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';

const STATE: { readonly [S in Fact<unknown>['state']]: MessageKey } = {
  read: 'stateRead',
  blank: 'stateBlank',
  'not-loaded': 'stateNotLoaded',
  'not-on-page': 'stateNotOnPage',
};

/** Whether a fact was read, or why not. */
export function stateWords(state: Fact<unknown>['state']): string {
  return t(STATE[state]);
}

/** How much of a related list was read: `4 of 4`, `6 of at least 6`, `not loaded: scroll to it`. */
export function listStateWords({ state, rows, total, totalIsAtLeast }: Related<unknown>): string {
  switch (state) {
    case 'empty':
      return t('relatedEmpty');
    case 'not-loaded':
      return t('relatedNotLoaded');
    case 'not-on-page':
      return t('relatedNotOnPage');
    case 'read': {
      const read = count(rows.length);
      if (total === undefined) return t('relatedSome', read);
      return t(totalIsAtLeast ? 'relatedAtLeast' : 'relatedRead', read, count(total));
    }
  }
}
