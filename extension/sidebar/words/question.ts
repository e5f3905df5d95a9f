import type { Question, QuestionCode } from '../../../src/account/brief.js';
import { type MessageKey, t } from '../../platform/i18n.js';
import { shortFigure } from '../format/figure.js';

const QUESTION: { readonly [C in QuestionCode]: MessageKey } = {
  'deal-next': 'askDealNext',
  'deal-slipped': 'askDealSlipped',
  'headroom-elsewhere': 'askHeadroomElsewhere',
  'seats-more': 'askSeatsMore',
  'product-now': 'askProductNow',
  'renewal-change': 'askRenewalChange',
  'renewal-late': 'askRenewalLate',
};

/** What to ask on the call, as it is said. The figure is `$1`, the subject `$2`. */
export function questionWords({ code, subject = '', figure }: Question, now: number): string {
  return t(QUESTION[code], figure ? shortFigure(figure, now) : '', subject);
}
