import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { objectIcon } from '../dom/icons.js';
import { fieldOf, type ObjectType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { labelOf, settings } from '../session.js';
import { outputOf } from '../values/output.js';
import { actionsRibbon } from './actions.js';
import { auraHighlights } from './aura-highlights.js';
import { layoutTag } from './classic-details.js';
import type { BeginEdit } from './field-view.js';
import type { Highlights } from './highlights-view.js';
import { heading } from './title.js';

function detailsItem(type: ObjectType, api: string) {
  const label = labelOf(type.api, api);
  const slot = h('slot');
  const element = h(
    'records-highlights-details-item.slds-page-header__detail-block',
    { slot: 'secondaryFields' },
    h(
      'div',
      {},
      h('p.slds-text-title.slds-truncate', { title: label }, label),
      h(
        'p.fieldComponent.slds-text-body--regular.slds-show_inline-block.slds-truncate',
        { title: '' },
        slot,
      ),
    ),
  );
  const show = (record: CrmRecord) => {
    const value = record.values[api];
    slot.replaceChildren(
      ...(value === undefined ? [] : [outputOf(value, fieldOf(type, api), type.api)]),
    );
  };
  return { element, show };
}

const CARD = 'div.highlights.slds-clearfix.slds-page-header.slds-page-header_record-home';

/** The panel of the record layout, and the dynamic one of pages with Dynamic Forms. */
function lwcHighlights(type: ObjectType, begin: BeginEdit, dynamic: boolean): Highlights {
  const title = heading(type);
  const items = type.highlights.map((api) => detailsItem(type, api));
  const primary = h(
    'div.slds-grid.primaryFieldRow',
    {},
    h(
      'div.slds-col.slds-grid.slds-has-flexi-truncate',
      {},
      nest(
        'slot[name="icon"] > records-highlights-icon[slot="icon"] > div.highlights-icon-container',
        h(`span.object-icon.object-icon_${type.api}`, {}, objectIcon(type.api)),
      ),
      h('div.slds-media__body', {}, title.element),
    ),
    actionsRibbon(type, begin),
  );
  const secondary = h(
    'slot.slds-grid.slds-page-header__detail-row',
    { name: 'secondaryFields' },
    ...items.map((item) => item.element),
  );
  const element = dynamic
    ? nest(
        `record_flexipage-dynamic-highlights2 > ${CARD}`,
        h('record_flexipage-highlights-primary-row', {}, primary),
        h('div.secondaryFields', {}, secondary),
      )
    : nest(
        `records-lwc-highlights-panel > records-lwc-record-layout > ${layoutTag('highlightspanel', type)}.forcegenerated-record-layout2 > records-highlights2 > ${CARD}`,
        primary,
        h('div.secondaryFields', {}, secondary),
      );
  return {
    element,
    show: (record) => {
      title.show(record);
      for (const item of items) item.show(record);
      drawn(element);
    },
  };
}

/** The highlights panel that the settings ask for. */
export function highlightsPanel(type: ObjectType, begin: BeginEdit): Highlights {
  const layout = type.aura ? 'aura' : settings.layout;
  const kind = settings.highlights === 'layout' ? layout : settings.highlights;
  if (kind === 'aura') return auraHighlights(type, begin);
  return lwcHighlights(type, begin, kind === 'dynamic');
}
