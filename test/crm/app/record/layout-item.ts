import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import type { ObjectName } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import type { Field } from '../model/value.js';
import { labelOf } from '../session.js';
import { outputOf } from '../values/output.js';
import { densityClass, editTrigger, fieldMark, labelContainer } from './field-parts.js';
import type { BeginEdit, FieldView } from './field-view.js';
import { type Input, inputOf } from './inputs.js';

const ITEM = 'records-record-layout-item.slds-form__item.slds-no-space';

/** Where an item stands in its row. */
export type Side = 'left' | 'right' | 'whole';

function sizeClass(side: Side): string {
  return side === 'whole' ? '.slds-size_1-of-1' : `.slds-size_1-of-2.item-${side}`;
}

/** A cell of the layout's grid without a field: no label, no children. */
export function emptyItem(side: Side): HTMLElement {
  return h(`${ITEM}${sizeClass(side)}`);
}

/**
 * A field in the classic record layout. Until its value has arrived the output slot is empty; then it
 * holds an output element, which is empty where the value is blank.
 */
export function layoutItem(
  object: ObjectName,
  field: Field,
  side: Side,
  begin: BeginEdit,
): FieldView {
  const element = h(`${ITEM}${sizeClass(side)}`, { 'field-label': labelOf(object, field.api) });
  const frame = h(`div.slds-grid.slds-size_1-of-1.${densityClass()}`, {
    ...fieldMark(object, field),
    role: 'listitem',
  });
  element.append(frame);
  let input: Input | undefined;

  const show = (record?: CrmRecord) => {
    input = undefined;
    const output = record && outputOf(record.values[field.api], field, object);
    output?.setAttribute('data-output-element-id', 'output-field');
    output?.setAttribute('slot', 'outputField');
    const value = nest(
      'span.test-id__field-value.slds-form-element__static.slds-grow.word-break-ie11',
      h('slot', { name: 'outputField' }, output),
      h('slot'),
    );
    if (field.readOnly) value.classList.add('is-read-only');
    const editable = field.readOnly ? '' : '.slds-form-element_edit';
    frame.replaceChildren(
      h(
        `div.slds-form-element.slds-hint-parent.test-id__output-root${editable}.slds-form-element_readonly.is-stacked.is-stacked-not-editing`,
        {},
        labelContainer(object, field),
        h(
          'div.slds-form-element__control',
          {},
          value,
          record && !field.readOnly && editTrigger(object, field, begin),
        ),
      ),
    );
    drawn(frame);
  };

  const edit = (record: CrmRecord) => {
    if (field.readOnly) return;
    input = inputOf(object, field, record.values[field.api]);
    input.element.setAttribute('slot', 'inputField');
    frame.replaceChildren(
      nest(
        'div.slds-form-element.slds-form-element_edit.is-stacked.is-stacked-editing > div.slds-form-element__control > slot[name="inputField"]',
        input.element,
      ),
    );
    drawn(frame);
  };

  show();
  return { field, element, show, edit, entered: () => input && { value: input.entered() } };
}
