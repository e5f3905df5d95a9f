import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { fieldOf, type ObjectName, type ObjectType, type Section } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import type { Field } from '../model/value.js';
import { auraOutput } from '../values/aura-output.js';
import type { Details } from './classic-details.js';
import { densityClass, editTrigger, fieldMark, labelContainer } from './field-parts.js';
import type { BeginEdit, FieldView } from './field-view.js';
import { type Input, inputOf } from './inputs.js';
import { sectionFrame } from './section.js';

const ITEM = 'div.slds-grid.slds-col.slds-size_1-of-2.forcePageBlockItem';

/** A field of the Aura detail: the mark with its API name is on the item itself. */
function auraField(object: ObjectName, field: Field, begin: BeginEdit): FieldView {
  const element = h(`${ITEM}.forcePageBlockItemView.${densityClass()}`, fieldMark(object, field));
  let input: Input | undefined;

  const editing = (on: boolean) => {
    element.classList.toggle('forcePageBlockItemEdit', on);
    element.classList.toggle('forcePageBlockItemView', !on);
  };
  const show = (record?: CrmRecord) => {
    input = undefined;
    editing(false);
    const value = h(
      'span.test-id__field-value.slds-form-element__static.slds-grow',
      {},
      record && auraOutput(record.values[field.api], field),
    );
    if (field.readOnly) value.classList.add('is-read-only');
    element.replaceChildren(
      h(
        'div.slds-form-element.test-id__output-root.slds-form-element_readonly.slds-grow.slds-hint-parent',
        {},
        labelContainer(object, field),
        h(
          'div.slds-form-element__control.slds-grid.itemBody',
          {},
          value,
          record && !field.readOnly && editTrigger(object, field, begin),
        ),
      ),
    );
    drawn(element);
  };
  const edit = (record: CrmRecord) => {
    if (field.readOnly) return;
    input = inputOf(object, field, record.values[field.api]);
    editing(true);
    element.replaceChildren(
      nest(
        'div.slds-form-element.slds-form-element_edit > div.slds-form-element__control',
        input.element,
      ),
    );
    drawn(element);
  };
  show();
  return { field, element, show, edit, entered: () => input && { value: input.entered() } };
}

/** The details as Aura draws them for objects that have no LWC layout. */
export function auraDetails(type: ObjectType, begin: BeginEdit): Details {
  const fields: FieldView[] = [];
  const row = (cells: readonly (string | undefined)[]) =>
    h(
      'div.slds-form__row.forcePageBlockSectionRow',
      {},
      ...cells.map((api) => {
        if (api === undefined) return h(`${ITEM}`);
        const view = auraField(type.api, fieldOf(type, api), begin);
        fields.push(view);
        return view.element;
      }),
    );
  const section = (part: Section) =>
    nest(
      'div.forcePageBlockSection.forcePageBlockSectionView',
      sectionFrame(type.api, part, h('div.slds-form', {}, ...part.rows.map(row))),
    );
  const layout = nest(
    'div.forceRecordLayout > div.full.forcePageBlock',
    ...type.sections.map(section),
  );
  return {
    element: nest(
      'flexipage-aura-wrapper > div > div.slds-card.detail-panel-root.forceDetailPanelDesktop > article > div.slds-card__body',
      layout,
    ),
    fields,
    editing: (on) => layout.classList.toggle('record-layout-inline-edit', on),
  };
}
