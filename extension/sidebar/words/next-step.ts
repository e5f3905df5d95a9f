import type { NextStep } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';

/** The one thing to do next, as a sentence. */
export function nextStepWords(next: NextStep): string {
  const { subject, figure } = next;
  switch (next.code) {
    case 'advance-deal':
      return subject ? t('nextAdvanceDeal', subject) : t('nextAdvanceAny');
    case 'overdue-deal':
      return subject ? t('nextOverdueDeal', subject) : t('nextOverdueAny');
    case 'ask-headroom':
      return subject ? t('nextAskHeadroomSubject', subject) : t('nextAskHeadroom');
    case 'renew':
      return subject ? t('nextRenewSubject', subject) : t('nextRenew');
    case 'open-cases': {
      const cases = figure?.kind === 'count' ? figure.value : 1;
      return plural('nextOpenCases', cases, count(cases));
    }
    case 'win-back':
      return t('nextWinBack');
    case 'find-economic-buyer':
      return t('nextFindEconomicBuyer');
    case 'know-more':
      return t('nextKnowMore');
  }
}
