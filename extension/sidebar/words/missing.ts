import type { Missing } from '../../../src/account/brief.js';
import { type MessageKey, plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';
import { factWords, listWords } from './names.js';

type ListState = Extract<Missing, { kind: 'list' }>['state'];

const LIST_STATE: { readonly [S in ListState]: MessageKey } = {
  'not-loaded': 'missingNotLoaded',
  'not-on-page': 'missingNotOnPage',
  partly: 'missingPartly',
};

/** What to open so that more is known. */
export function missingWords(missing: Missing): string {
  switch (missing.kind) {
    case 'fact':
      return t('missingFact', factWords(missing.fact));
    case 'list':
      return t(LIST_STATE[missing.state], listWords(missing.list));
    case 'book':
      return plural('missingBook', missing.accounts, count(missing.accounts));
  }
}
