import { h, nest } from '../dom/element.js';
import { formatDateTime } from '../format/format.js';
import type { Field, Kind, LinkValue, StampValue, Value } from '../model/value.js';
import { recordPath } from '../pages/paths.js';
import { formatting } from '../session.js';
import { CHECKED, UNCHECKED } from './check-images.js';
import { textOf } from './text-of.js';

/** The class of Aura's output component, by kind; the others are plain texts. */
const CLASSES: { readonly [K in Kind]?: string } = {
  currency: 'forceOutputCurrency',
  number: 'uiOutputNumber',
  percent: 'uiOutputPercent',
  date: 'uiOutputDate',
  dateTime: 'uiOutputDateTime',
  phone: 'forceOutputPhone',
  longText: 'uiOutputTextArea',
  richText: 'uiOutputRichText',
  location: 'forceOutputGeolocation',
  recordType: 'forceOutputRecordType',
};

function link(value: LinkValue): HTMLElement {
  if (value.closed) return h('span.forceOutputLookup', {}, value.name);
  return nest(
    'div.forceOutputLookup[data-aura-class="forceOutputLookup"]',
    h(
      'a.textUnderline.outputLookupLink.slds-truncate',
      { href: recordPath(value), 'data-refid': 'recordId', title: value.name },
      value.name,
    ),
  );
}

/** A value as Aura's detail page shows it; blank gives an empty element. */
export function auraOutput(value: Value | undefined, field: Field): HTMLElement {
  const { kind } = field;
  if (kind === 'checkbox') {
    const checked = value === true;
    return nest(
      'span.uiImage.uiOutputCheckbox[data-aura-class="uiImage uiOutputCheckbox"]',
      h(`img.${checked ? 'checked' : 'unchecked'}`, {
        src: checked ? CHECKED : UNCHECKED,
        alt: checked ? 'True' : 'False',
      }),
    );
  }
  if (value === undefined || value === '') return h('span');
  if (kind === 'lookup' || kind === 'owner') return link(value as LinkValue);
  if (kind === 'stamp') {
    const { by, at } = value as StampValue;
    return h(
      'span',
      {},
      link(by),
      ', ',
      h('span.uiOutputDateTime', {}, formatDateTime(at, formatting)),
    );
  }
  const text = textOf(value, field);
  if (kind === 'email') return h('a.emailuiFormattedEmail', { href: `mailto:${text}` }, text);
  if (kind === 'url') {
    const href = /^\w+:/.test(text) ? text : `http://${text}`;
    return h('a.uiOutputURL', { href, target: '_blank' }, text);
  }
  return h(`span.${CLASSES[kind] ?? 'uiOutputText'}`, {}, text);
}
