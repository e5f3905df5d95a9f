import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import type { ObjectName } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import type { Field } from '../model/value.js';
import { outputOf } from '../values/output.js';
import { densityClass, editTrigger, fieldMark, labelContainer } from './field-parts.js';
import type { BeginEdit, FieldView } from './field-view.js';
import { type Input, inputOf } from './inputs.js';

/** A field on a page with Dynamic Forms. Its output slot is named `output`. */
export function dynamicField(object: ObjectName, field: Field, begin: BeginEdit): FieldView {
  const mangled = field.api.replace('__', '_');
  const frame = h(`div.slds-grid.slds-size_1-of-1.${densityClass()}`, fieldMark(object, field));
  const element = nest(
    `flexipage-field[data-field-id="Record${mangled}Field"] > slot > record_flexipage-record-field.slds-grid.slds-col.slds-has-flexi-truncate[role="listitem"]`,
    frame,
  );
  let input: Input | undefined;

  const show = (record?: CrmRecord) => {
    input = undefined;
    const output = record && outputOf(record.values[field.api], field, object);
    output?.setAttribute('data-output-element-id', 'output-field');
    output?.setAttribute('slot', 'output');
    const value = h(
      'span.test-id__field-value.slds-form-element__static.slds-grow',
      {},
      h('slot', { name: 'output' }, output),
    );
    if (field.readOnly) value.classList.add('is-read-only');
    frame.replaceChildren(
      h(
        'div.slds-form-element.slds-hint-parent.test-id__output-root.slds-form-element_readonly',
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
    input.element.setAttribute('slot', 'input');
    frame.replaceChildren(
      nest(
        'div.slds-form-element.slds-form-element_edit > div.slds-form-element__control > slot[name="input"]',
        input.element,
      ),
    );
    drawn(frame);
  };

  show();
  return { field, element, show, edit, entered: () => input && { value: input.entered() } };
}
