import { h, nest } from '../dom/element.js';
import { fieldOf, type ObjectType, type Section } from '../model/object-type.js';
import type { BeginEdit, FieldView } from './field-view.js';
import { emptyItem, layoutItem } from './layout-item.js';
import { sectionFrame } from './section.js';

/** The details of a record: what stands in the tab, and its fields. */
export interface Details {
  readonly element: HTMLElement;
  readonly fields: readonly FieldView[];
  /** Marks the layout as being edited, or not. */
  editing(on: boolean): void;
}

const NO_RECORD_TYPE = '012000000000000aaa';

/** The tag of the generated layout component: object, record type and mode stand in its name. */
export function layoutTag(panel: 'detailpanel' | 'highlightspanel', type: ObjectType): string {
  const form = panel === 'detailpanel' ? 'full' : 'compact';
  return `forcegenerated-${panel}_${type.api.toLowerCase()}___${NO_RECORD_TYPE}___${form}___view___recordlayout2`;
}

/** The classic record layout in its detail panel. */
export function classicDetails(type: ObjectType, begin: BeginEdit): Details {
  const fields: FieldView[] = [];
  const row = (cells: readonly (string | undefined)[]) => {
    const items = cells.map((api, index) => {
      const side = cells.length === 1 ? 'whole' : index === 0 ? 'left' : 'right';
      if (api === undefined) return emptyItem(side);
      const view = layoutItem(type.api, fieldOf(type, api), side, begin);
      fields.push(view);
      return view.element;
    });
    return nest('records-record-layout-row.slds-form__row > slot', ...items);
  };
  const section = (part: Section) => {
    const form = nest('div.slds-form[role="list"] > slot', ...part.rows.map(row));
    return h('records-record-layout-section', {}, sectionFrame(type.api, part, form));
  };
  const layout = nest(
    `${layoutTag('detailpanel', type)}.forcegenerated-record-layout2[style="display:block"] > records-record-layout-block > slot`,
    ...type.sections.map(section),
  );
  const container = nest(
    'div.record-layout-container[data-target-selection-name="e749965136cc4d4d9fc02c6f9c4a08b7"] > records-lwc-record-layout',
    layout,
  );
  const element = nest(
    'records-lwc-detail-panel > records-base-record-form > div.slds-clearfix.detail-panel-root.slds-card > div.base-record-form-header-container.slds-card__body.slds-card__body_inner > div.record-body-container',
    container,
  );
  return {
    element,
    fields,
    editing: (on) => {
      container.classList.toggle('record-layout-inline-edit', on);
      layout.classList.toggle('recordlayout_in_editing_mode', on);
    },
  };
}
