import { h } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { ObjectName } from '../model/object-type.js';
import type { Field } from '../model/value.js';
import { labelOf, live, settings, words } from '../session.js';
import type { BeginEdit } from './field-view.js';

/** Fields with a help bubble beside their label. */
const HELP: { readonly [api: string]: string } = {
  UpsellOpportunity__c: 'Is there a chance to sell more to this account?',
};

/** The attribute that names a field by its API name, unless a test broke the page. */
export function fieldMark(object: ObjectName, field: Field): { [name: string]: string } {
  if (live.broken === 'no-fields') return {};
  return { 'data-target-selection-name': `sfdc:RecordField.${object}.${field.api}` };
}

/** The label above or beside a value. */
export function labelContainer(object: ObjectName, field: Field): HTMLElement {
  const label = labelOf(object, field.api);
  const help = HELP[field.api];
  return h(
    'div.test-id__field-label-container.slds-form-element__label',
    {},
    h(
      'span.test-id__field-label',
      {},
      label,
      settings.marks && h('mark.field-api-name', {}, field.api),
    ),
    help &&
      h(
        'lightning-helptext',
        {},
        h(
          'button.slds-button.slds-button_icon.helptext',
          { type: 'button', title: help },
          'i',
          h('span.slds-assistive-text', {}, `Help ${label}`),
        ),
      ),
  );
}

/** The pencil that begins inline edit. */
export function editTrigger(object: ObjectName, field: Field, begin: BeginEdit): HTMLElement {
  const title = words.edit(labelOf(object, field.api));
  return h(
    'button.test-id__inline-edit-trigger.slds-shrink-none.inline-edit-trigger.slds-button.slds-button_icon',
    { type: 'button', title, on: { click: () => begin(field.api) } },
    h('span.inline-edit-trigger-icon.slds-button__icon.slds-button__icon_hint', {}, icon('pencil')),
    h('span.slds-assistive-text', {}, title),
  );
}

/** `label-stacked` or `label-inline`, the user's display density. */
export function densityClass(): string {
  return settings.density === 'compact' ? 'label-inline' : 'label-stacked';
}
