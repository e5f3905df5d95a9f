import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { LinkValue } from '../model/value.js';
import { recordPath } from '../pages/paths.js';
import { words } from '../session.js';

function nameSpans(name: string): HTMLElement {
  return nest('span > slot > span.slds-truncate > slot > span', name);
}

/** The inside of a `force-lookup`: a link that opens the record, and in details its preview button. */
export function lookupContent(link: LinkValue, withPreview: boolean): HTMLElement {
  if (link.closed) {
    return nest('div.slds-grid > span.not-navigable > slot', h('span', {}, link.name));
  }
  const preview =
    withPreview &&
    nest(
      'lightning-button-icon > button.slds-button.slds-button_icon.preview-button[type="button"]',
      icon('preview'),
      h('span.slds-assistive-text', {}, words.openPreview(link.name)),
    );
  return nest(
    'div.slds-grid > records-hoverable-link > div.slds-grid',
    h(
      'a.flex-wrap-ie11.slds-truncate',
      { href: recordPath(link), 'data-navigation': 'enable', 'data-refid': 'recordId' },
      nameSpans(link.name),
    ),
    preview,
  );
}
