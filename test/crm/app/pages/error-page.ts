import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { words } from '../session.js';
import type { Page } from './page.js';

/** The page of a record that does not exist, or that the user may not see. */
export function errorPage(reason: 'not-found' | 'no-access' = 'not-found'): Page {
  return {
    element: nest(
      'div.oneRecordHomeFlexipage2Wrapper > flexipage-error > div.slds-card.error-card',
      icon('error'),
      h('p', {}, words.problem),
      h('p.slds-text-color_weak', {}, reason === 'no-access' ? words.noAccess : words.notFound),
    ),
    title: 'Salesforce',
    tab: '',
  };
}
