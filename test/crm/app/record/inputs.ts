import type { CalendarDate } from '../../../../src/account/calendar-date.js';
import { h, nest } from '../dom/element.js';
import type { ObjectName } from '../model/object-type.js';
import type { Field, Value } from '../model/value.js';
import { labelOf, words } from '../session.js';
import { textOf } from '../values/text-of.js';

/** An input for a field's value, and what was entered in it. */
export interface Input {
  readonly element: HTMLElement;
  entered(): Value | undefined;
}

const NUMERIC = new Set(['number', 'currency', 'percent']);

function parsed(text: string, field: Field, before: Value | undefined): Value | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (NUMERIC.has(field.kind)) {
    const number = Number(trimmed);
    return Number.isFinite(number) ? number : before;
  }
  if (field.kind === 'date') return trimmed as CalendarDate;
  return trimmed;
}

function box(object: ObjectName, field: Field, before: Value | undefined): Input {
  const long = field.kind === 'longText';
  const input = document.createElement(long ? 'textarea' : 'input');
  input.name = field.api;
  input.className = long ? 'slds-textarea' : 'slds-input';
  if (input instanceof HTMLInputElement) {
    input.type = field.kind === 'date' ? 'date' : 'text';
    if (NUMERIC.has(field.kind)) input.inputMode = 'decimal';
  }
  // As Lightning does: the property, not the attribute.
  input.value = before === undefined ? '' : String(before);
  const path = long
    ? 'lightning-textarea.slds-form-element'
    : 'lightning-input.slds-form-element > lightning-primitive-input-simple';
  const element = nest(
    path,
    h('label.slds-form-element__label', { for: field.api }, labelOf(object, field.api)),
    h('div.slds-form-element__control', {}, input),
  );
  return { element, entered: () => parsed(input.value, field, before) };
}

function picklist(object: ObjectName, field: Field, before: Value | undefined): Input {
  let chosen = typeof before === 'string' ? before : undefined;
  const shown = () => (chosen === undefined ? words.none : textOf(chosen, field));
  const label = labelOf(object, field.api);
  const face = h('span.slds-truncate', {}, shown());
  const options = h('div.slds-dropdown', { role: 'listbox', hidden: true });
  const button = h(
    'button.slds-combobox__input.slds-input_faux',
    {
      type: 'button',
      role: 'combobox',
      'aria-label': label,
      'aria-expanded': 'false',
      'aria-haspopup': 'listbox',
      'data-value': chosen ?? '',
      on: { click: () => toggle(Boolean(options.hidden)) },
    },
    face,
  );
  const toggle = (open: boolean) => {
    options.hidden = !open;
    button.setAttribute('aria-expanded', String(open));
  };
  const values = new Set([undefined, ...(field.options ?? []), ...(chosen ? [chosen] : [])]);
  for (const value of values) {
    const choose = () => {
      chosen = value;
      face.textContent = shown();
      button.setAttribute('data-value', chosen ?? '');
      toggle(false);
    };
    options.append(
      nest(
        'lightning-base-combobox-item',
        h(
          'span.slds-media__body',
          { role: 'option', 'data-value': value ?? '', on: { click: choose } },
          value === undefined ? words.none : textOf(value, field),
        ),
      ),
    );
  }
  const element = nest(
    'records-record-picklist > records-form-picklist > lightning-picklist > lightning-combobox.slds-form-element',
    h('label.slds-form-element__label', {}, label),
    nest(
      'div.slds-form-element__control > lightning-base-combobox > div.slds-combobox',
      button,
      options,
    ),
  );
  return { element, entered: () => chosen };
}

/** The input of a field, with the value it has now. */
export function inputOf(object: ObjectName, field: Field, before: Value | undefined): Input {
  if (field.kind === 'picklist') return picklist(object, field, before);
  const { element, entered } = box(object, field, before);
  return { element: h('records-record-layout-base-input', {}, element), entered };
}
