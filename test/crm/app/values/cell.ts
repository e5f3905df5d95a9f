import { h, nest } from '../dom/element.js';
import { fieldOf } from '../model/object-type.js';
import type { CrmRecord } from '../model/records.js';
import { linkTo, typeOf } from '../model/records.js';
import type { Field, LinkValue } from '../model/value.js';
import { recordPath, shortRecordPath } from '../pages/paths.js';
import { email, phone, webAddress } from './contact-point.js';
import { lookupContent } from './links.js';
import { textOf } from './text-of.js';

/** What a list shows of one field of a record. */
export interface Cell {
  readonly field: Field;
  readonly text: string;
  /** Where it leads, if it is a link. */
  readonly href?: string;
  /** The components inside the cell. */
  readonly content: HTMLElement;
}

function linkOf(record: CrmRecord, api: string): LinkValue | undefined {
  const type = typeOf(record.object);
  const value = record.values[api];
  if (api === type.nameField && typeof value !== 'object') return linkTo(record);
  return typeof value === 'object' && 'name' in value ? value : undefined;
}

/**
 * A record's field as lists show it.
 * @param shortLinks links without the object name, as list views have them
 */
export function cellOf(record: CrmRecord, api: string, shortLinks = false): Cell {
  const type = typeOf(record.object);
  const field = fieldOf(type, api);
  const link = linkOf(record, api);
  if (link && shortLinks && !link.closed) {
    const href = shortRecordPath(link);
    return {
      field,
      text: link.name,
      href,
      content: nest(
        'lst-output-lookup > force-lookup > records-hoverable-link',
        h('a.slds-truncate', { href, 'data-navigation': 'enable', title: link.name }, link.name),
      ),
    };
  }
  if (link) {
    return {
      field,
      text: link.name,
      ...(link.closed ? {} : { href: recordPath(link) }),
      content: h('lst-output-lookup', {}, h('force-lookup', {}, lookupContent(link, false))),
    };
  }
  const text = textOf(record.values[api], field);
  return { field, text, content: cellContent(field, text) };
}

function cellContent(field: Field, text: string): HTMLElement {
  if (field.kind === 'phone') return phone(text || undefined);
  if (field.kind === 'email') return email(text || undefined);
  if (field.kind === 'url') return webAddress(text || undefined);
  if (field.kind === 'checkbox') {
    const input = h('input[type="checkbox"]', { disabled: true, checked: text === 'True' });
    return nest('lst-output-checkbox > span.slds-checkbox', input, h('span.slds-checkbox_faux'));
  }
  const isDate = field.kind === 'date' || field.kind === 'dateTime';
  return isDate ? h('lightning-formatted-date-time', {}, text) : h('lst-formatted-text', {}, text);
}

/** The path of a record's page, with its object's name. */
export function pathOf(record: CrmRecord): string {
  return recordPath(linkTo(record));
}
