import type { Figure, NextStep } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { day, isPast } from '../format/date.js';
import { shortFigure } from '../format/figure.js';
import { count } from '../format/number.js';

/** The one thing to do next, as a sentence. `now` is epoch milliseconds. */
export function nextStepWords(next: NextStep, now: number): string {
  const { subject, figure } = next;
  switch (next.code) {
    case 'advance-deal':
      return subject ? t('nextAdvanceDeal', subject) : t('nextAdvanceAny');
    case 'overdue-deal':
      return subject ? t('nextOverdueDeal', subject) : t('nextOverdueAny');
    case 'ask-headroom':
      return figure ? t('nextAskHeadroomFigure', shortFigure(figure, now)) : t('nextAskHeadroom');
    case 'renew':
      return subject ? t('nextRenewSubject', subject) : t('nextRenew');
    case 'open-cases': {
      const cases = figure?.kind === 'count' ? figure.value : 1;
      return plural('nextOpenCases', cases, count(cases));
    }
    case 'win-back':
      return figure ? t('nextWinBackFigure', shortFigure(figure, now)) : t('nextWinBack');
    case 'find-economic-buyer':
      return t('nextFindEconomicBuyer');
    case 'know-more':
      return t('nextKnowMore');
  }
}

const TOLD_IN_SENTENCE: ReadonlySet<NextStep['code']> = new Set<NextStep['code']>([
  'ask-headroom',
  'open-cases',
  'win-back',
]);

/** With whom, and the figure that the sentence does not tell: `With Lauren Boyle, due 11 Dec`. */
export function nextStepDetail(next: NextStep, now: number): string {
  const person = next.person && [next.person.name, next.person.title].filter(Boolean).join(', ');
  const figure = TOLD_IN_SENTENCE.has(next.code) ? undefined : next.figure;
  return [person && t('nextWith', person), figure && figureWords(figure, now)]
    .filter(Boolean)
    .join(' · ');
}

function figureWords(figure: Figure, now: number): string {
  if (figure.kind !== 'date') return shortFigure(figure, now);
  return t(isPast(figure.value, now) ? 'playOverdue' : 'playDue', day(figure.value, now));
}
