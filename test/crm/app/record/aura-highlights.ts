import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import { fieldOf, type ObjectType } from '../model/object-type.js';
import { nameOf } from '../model/records.js';
import { labelOf, live, words } from '../session.js';
import { auraOutput } from '../values/aura-output.js';
import { actionsRibbon } from './actions.js';
import type { BeginEdit } from './field-view.js';
import type { Highlights } from './highlights-view.js';

/** The highlights panel as Aura draws it: no slots, the name in `.primaryField`. */
export function auraHighlights(type: ObjectType, begin: BeginEdit): Highlights {
  const name = h('span.uiOutputText');
  const items = type.highlights.map((api) => {
    const label = labelOf(type.api, api);
    const value = h('div.slds-form-element__static');
    return {
      api,
      value,
      element: h(
        'li.slds-page-header__detail-block.slds-item.forceHighlightsDesktopListRecordItem',
        {},
        h('span.slds-form-element__label.slds-truncate', { title: label }, label),
        value,
      ),
    };
  });
  const heading = h(
    'h1',
    {},
    h('div.entityNameTitle.slds-line-height--reset', {}, words.object[type.api].one),
    nest('div.primaryField.slds-page-header__title.slds-truncate', name),
  );
  const element = nest(
    'flexipage-aura-wrapper > div > div.forceHighlightsStencilDesktop > div.forceHighlightsPanel > header.highlights.slds-page-header.slds-page-header_record-home',
    h(
      'div.slds-grid.primaryFieldRow',
      {},
      h(
        'div.slds-col.slds-grid.slds-has-flexi-truncate',
        {},
        h(`span.object-icon.object-icon_${type.api}`, {}, objectIcon(type.api)),
        h('div.slds-media__body', {}, heading),
      ),
      actionsRibbon(type, begin),
    ),
    h(
      'ul.secondaryFields.slds-grid.slds-page-header__detail-row',
      {},
      ...items.map((item) => item.element),
    ),
  );
  return {
    element,
    show: (record) => {
      if (live.broken !== 'no-title') name.textContent = nameOf(record);
      for (const { api, value } of items) {
        value.replaceChildren(auraOutput(record.values[api], fieldOf(type, api)));
      }
    },
  };
}
