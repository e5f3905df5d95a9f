import { h, nest } from '../dom/element.js';
import { formatDateTime } from '../format/format.js';
import type {
  AddressValue,
  Field,
  Kind,
  LinkValue,
  StampValue,
  Value,
  ValueOf,
} from '../model/value.js';
import { formatting } from '../session.js';
import { lookupContent } from './links.js';
import { textOf } from './text-of.js';

type Output<K extends Kind> = (value: ValueOf[K] | undefined, field: Field) => HTMLElement;

// Money, numbers, dates and picklists are plain texts in details: Salesforce's server formats them.
const text: Output<Kind> = (value, field) =>
  h('lightning-formatted-text', {}, textOf(value, field));

function lines(value: string): (Node | string)[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
}

function webAddress(value: string): string {
  return /^\w+:\/\//.test(value) ? value : `http://${value}`;
}

function checkbox(value: boolean | undefined): HTMLElement {
  const input = h('input[type="checkbox"]', { disabled: true, checked: value === true });
  return nest(
    'records-record-layout-checkbox > lightning-input.slds-form-element > lightning-primitive-input-checkbox',
    nest('span.slds-checkbox.slds-checkbox_standalone', input, h('span.slds-checkbox_faux')),
  );
}

/**
 * The element that shows a value in a record's details, by kind: the one place that decides which
 * output component a field has, so that it can be replaced by Salesforce's own components.
 */
const OUTPUTS: { readonly [K in Kind]: Output<K> } = {
  text,
  picklist: text,
  currency: text,
  number: text,
  percent: text,
  date: text,
  dateTime: text,
  longText: (value) => h('lightning-formatted-text', {}, ...lines(value ?? '')),
  personName: (value) => h('lightning-formatted-name', {}, value),
  phone: (value) =>
    h(
      'lightning-formatted-phone',
      {},
      value && h('a', { href: `tel:${value.replace(/[^\d+]/g, '')}` }, value),
    ),
  url: (value) =>
    h(
      'lightning-formatted-url',
      {},
      value && h('a', { href: webAddress(value), target: '_blank', rel: 'noopener' }, value),
    ),
  email: (value) =>
    h(
      'emailui-formatted-email-contact',
      {},
      value && h('a.emailuiFormattedEmail', { href: `mailto:${value}` }, value),
    ),
  checkbox,
  lookup: (value: LinkValue | undefined) =>
    h('force-lookup', {}, value && lookupContent(value, true)),
  owner: (value: LinkValue | undefined) =>
    h(
      'force-owner-lookup',
      {},
      value &&
        nest(
          'div.slds-grid',
          nest('span.owner-avatar > force-user-avatar', h('span.avatar.avatar_small', {}, 'OE')),
          nest('span.owner-name > force-lookup', lookupContent(value, true)),
        ),
    ),
  stamp: (value: StampValue | undefined) =>
    h(
      'records-modstamp',
      {},
      value && h('force-lookup', {}, lookupContent(value.by, false)),
      value && h('span', {}, ', '),
      value && h('lightning-formatted-text', {}, formatDateTime(value.at, formatting)),
    ),
  address: (value: AddressValue | undefined) =>
    h(
      'lightning-formatted-address',
      {},
      value &&
        h(
          'a',
          {
            href: `https://www.google.com/maps?q=${encodeURIComponent(value.lines.join(' '))}`,
            target: '_blank',
            rel: 'noopener',
          },
          ...value.lines.map((line) => h('div.slds-truncate', {}, line)),
        ),
    ),
};

/** The output element of a field; blank values give an empty one. */
export function outputOf(value: Value | undefined, field: Field): HTMLElement {
  const output = OUTPUTS[field.kind] as (value: Value | undefined, field: Field) => HTMLElement;
  return output(value === '' ? undefined : value, field);
}
