import { h, nest } from '../dom/element.js';
import { TIME_ZONE } from '../format/format.js';
import type { ObjectName } from '../model/object-type.js';
import type { Field, Kind, OutputVariant, Value, ValueOf } from '../model/value.js';
import { base } from './base.js';
import { address, email, emailComposer, phone, place, webAddress } from './contact-point.js';
import { lookup, owner, stamp } from './people.js';
import { longText, richText } from './rich-text.js';
import { textOf } from './text-of.js';

type Output<K extends Kind> = (
  value: ValueOf[K] | undefined,
  field: Field,
  object: ObjectName,
) => HTMLElement;

// Money, numbers, dates and picklists are plain texts in details: Salesforce's server formats them.
const text: Output<Kind> = (value, field) => {
  const shown = textOf(value, field);
  return base('lightning-formatted-text', { value: shown }, shown);
};

function checkbox(value: boolean | undefined): HTMLElement {
  const checked = value === true;
  const input = h('input[type="checkbox"]', { disabled: true, checked });
  return h(
    'records-record-layout-checkbox',
    {},
    base(
      'lightning-input',
      { type: 'checkbox', checked, disabled: true, variant: 'label-hidden', label: ' ' },
      nest(
        'lightning-primitive-input-checkbox > span.slds-checkbox.slds-checkbox_standalone',
        input,
        h('span.slds-checkbox_faux'),
      ),
    ),
  );
}

/** A Visualforce page inside the layout. Ours has nothing in it. */
function visualforce(path: string | undefined): HTMLElement {
  if (!path) return h('force-aloha-page');
  const frame = h('iframe', { name: 'vfFrameId_1', title: path, src: 'about:blank' });
  return nest('force-aloha-page > div', frame);
}

/** The element that shows a value in a record's details, by kind. */
const OUTPUTS: { readonly [K in Kind]: Output<K> } = {
  text,
  picklist: text,
  multiPicklist: text,
  currency: text,
  number: text,
  percent: text,
  date: text,
  dateTime: text,
  longText,
  richText,
  personName: (value) => {
    const [firstName, ...rest] = (value ?? '').split(' ');
    return base('lightning-formatted-name', { firstName, lastName: rest.join(' ') }, value);
  },
  phone,
  url: webAddress,
  email: (value, _field, object) => emailComposer(value, object),
  checkbox,
  lookup,
  owner,
  stamp,
  address,
  location: place,
  recordType: (value) =>
    h(
      'records-record-type',
      {},
      value && nest('div.slds-grid > div.recordTypeName.slds-grow', h('span', {}, value)),
    ),
  page: visualforce,
};

/** Fields whose element is not their kind's usual one. */
const VARIANTS: { readonly [V in OutputVariant]: Output<Kind> } = {
  formula: (value, field, object) =>
    nest('records-formula-output > slot', text(value, field, object)),
  'formula-html': (value, field) => {
    const shown = textOf(value, field);
    return h(
      'formula-output-formula-html',
      {},
      base(
        'lightning-formatted-rich-text',
        { value: shown },
        shown !== '' && h('span', { part: 'formatted-rich-text' }, shown),
      ),
    );
  },
  span: (value, field) => h('span', {}, textOf(value, field)),
  'formatted-number': (value, field) =>
    base(
      'lightning-formatted-number',
      { value, formatStyle: 'percent-fixed', maximumFractionDigits: field.scale },
      textOf(value, field),
    ),
  'formatted-date-time': (value, field) =>
    base(
      'lightning-formatted-date-time',
      {
        value,
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone: TIME_ZONE,
      },
      textOf(value, field),
    ),
  'formatted-email': (value) => email(value as string | undefined),
  'record-layout-lookup': (value) =>
    h('records-record-layout-lookup', {}, lookup(value as ValueOf['lookup'] | undefined)),
  'output-phone': (value) => h('records-output-phone', {}, phone(value as string | undefined)),
};

/** The output element of an object's field; blank values give an empty one. */
export function outputOf(value: Value | undefined, field: Field, object: ObjectName): HTMLElement {
  const output = (field.output ? VARIANTS[field.output] : OUTPUTS[field.kind]) as (
    value: Value | undefined,
    field: Field,
    object: ObjectName,
  ) => HTMLElement;
  return output(value === '' ? undefined : value, field, object);
}
