import type { Figure } from './figure.js';
import type { Person } from './person.js';

/** The one thing to do next. */
export interface NextStep {
  readonly code:
    | 'advance-deal' /* an open opportunity */
    | 'overdue-deal' /* an open opportunity whose close date has passed */
    | 'ask-headroom'
    | 'renew'
    | 'open-cases'
    | 'win-back'
    | 'find-economic-buyer'
    | 'know-more' /* too little is known: open what is named in `missing` */;
  /** Who to call. */
  readonly person?: Pick<Person, 'id' | 'name' | 'title'>;
  /** The play it is about. */
  readonly play?: string;
  readonly figure?: Figure;
  readonly subject?: string;
}
