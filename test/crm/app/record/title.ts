import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { ObjectType } from '../model/object-type.js';
import { type CrmRecord, nameOf } from '../model/records.js';
import { live, words } from '../session.js';

/** The record's name as the highlights panel writes it: accounts with their hierarchy button. */
function nameElement(record: CrmRecord): HTMLElement {
  const name = nameOf(record);
  if (record.object === 'Account') {
    return nest(
      'sfa-output-name-with-hierarchy-icon-account[slot="primaryField"] > sfa-output-name-with-hierarchy-icon-wrapper > force-aura-action-wrapper > div > div.name-and-hierarchy',
      h('lightning-formatted-text.custom-truncate', {}, name),
      h(
        'button.slds-button.slds-button_icon.hierarchy-button',
        { type: 'button', title: words.viewHierarchy },
        icon('hierarchy'),
        h('span.slds-assistive-text', {}, words.viewHierarchy),
      ),
    );
  }
  const tag = record.object === 'Contact' ? 'lightning-formatted-name' : 'lightning-formatted-text';
  return h(tag, { slot: 'primaryField' }, name);
}

/** A record page's heading: the object's label, then a slot for the name, empty until it arrives. */
export function heading(type: ObjectType): { element: HTMLElement; show(record: CrmRecord): void } {
  const slot = h(
    'slot.slds-page-header__title.slds-m-right--small.slds-align-middle.clip-text.slds-line-clamp',
    { name: 'primaryField' },
  );
  const element = h(
    'h1',
    {},
    nest(
      'div.entityNameTitle.slds-line-height--reset > slot[name="entityLabel"]',
      h('records-entity-label', { slot: 'entityLabel' }, words.object[type.api].one),
    ),
    slot,
  );
  return {
    element,
    show: (record) => {
      if (live.broken !== 'no-title') slot.replaceChildren(nameElement(record));
    },
  };
}
