import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { fieldOf, type ObjectType } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { labelOf, words } from '../session.js';
import { textOf } from '../values/text-of.js';

/** The path above a record: the steps of a picklist, the present one marked. */
export function pathPanel(
  type: ObjectType,
  api: string,
): { element: HTMLElement; show(record: CrmRecord): void } {
  const field = fieldOf(type, api);
  const list = h('ul.slds-path__nav', { role: 'listbox', 'aria-label': labelOf(type.api, api) });
  const element = nest(
    'flexipage-aura-wrapper > div > div.runtime_sales_pathassistantCollapsibleDrawer > div.runtime_sales_pathassistantPathAssistant.slds-card > div.slds-path',
    list,
    h(
      'button.slds-button.slds-button_brand.slds-path__mark-complete',
      { type: 'button' },
      icon('check'),
      words.markComplete(labelOf(type.api, api)),
    ),
  );
  const show = (record: CrmRecord) => {
    const value = record.values[api];
    const steps = (field.options ?? []).filter(
      (step) => !(step === 'Closed Lost' && value !== 'Closed Lost'),
    );
    const at = steps.indexOf(String(value));
    list.replaceChildren(
      ...steps.map((step, index) => {
        const state = index < at ? 'complete' : index === at ? 'current' : 'incomplete';
        const active = index === at ? '.slds-is-active' : '';
        return h(
          `li.runtime_sales_pathassistantPathAssistantTab.slds-path__item.slds-is-${state}${active}`,
          { 'data-name': step, role: 'presentation' },
          h(
            'a.slds-path__link',
            { role: 'option', 'aria-selected': index === at ? 'true' : 'false', tabindex: '-1' },
            index < at ? icon('check') : undefined,
            h('span.title.slds-path__title', {}, textOf(step, field)),
          ),
        );
      }),
    );
    drawn(element);
  };
  return { element, show };
}
