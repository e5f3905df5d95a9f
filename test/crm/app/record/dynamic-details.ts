import { h, nest } from '../dom/element.js';
import { fieldOf, type ObjectType, type Section } from '../model/object-type.js';
import type { Details } from './classic-details.js';
import { dynamicField } from './dynamic-field.js';
import type { BeginEdit, FieldView } from './field-view.js';
import { sectionFrame } from './section.js';

/** The same fields with Dynamic Forms: field sections of two columns instead of one detail panel. */
export function dynamicDetails(type: ObjectType, begin: BeginEdit): Details {
  const fields: FieldView[] = [];
  const column = (section: Section, index: number) => {
    const views = section.rows.flatMap((row) => {
      const api = row[index];
      return api === undefined ? [] : [dynamicField(type.api, fieldOf(type, api), begin)];
    });
    fields.push(...views);
    return nest(
      'flexipage-column2[slot="columns"] > div.slds-grid.slds-wrap.column-fields > slot',
      ...views.map((view) => view.element),
    );
  };
  const sections = type.sections.map((section, place) => {
    const columns = section.rows.some((row) => row.length > 1) ? [0, 1] : [0];
    const content = h(
      'slot.section-columns',
      { name: 'columns' },
      ...columns.map((index) => column(section, index)),
    );
    const id = place === 0 ? 'flexipage_fieldSection' : `flexipage_fieldSection${place + 1}`;
    return nest(
      `flexipage-component2[data-component-id="${id}"] > slot > flexipage-field-section2`,
      sectionFrame(type.api, section, content),
    );
  });
  const element = h('div.dynamic-details.slds-card', {}, ...sections);
  return {
    element,
    fields,
    editing: (on) => element.classList.toggle('record-layout-inline-edit', on),
  };
}
