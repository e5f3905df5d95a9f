import { h, nest } from '../dom/element.js';
import { formatDateTime } from '../format/format.js';
import type { LinkValue, StampValue } from '../model/value.js';
import { formatting } from '../session.js';
import { base } from './base.js';
import { lookupContent } from './links.js';

/** A lookup to a record. */
export function lookup(value: LinkValue | undefined): HTMLElement {
  return h('force-lookup', {}, value && lookupContent(value, true));
}

/** The owner: a lookup with the user's picture before it. */
export function owner(value: LinkValue | undefined): HTMLElement {
  return h(
    'force-owner-lookup',
    {},
    value &&
      nest(
        'div.slds-grid',
        nest('span.owner-avatar > force-user-avatar', h('span.avatar.avatar_small', {}, 'OE')),
        nest('span.owner-name > force-lookup', lookupContent(value, true)),
      ),
  );
}

/** Who made or changed the record, and when. */
export function stamp(value: StampValue | undefined): HTMLElement {
  if (!value) return h('records-modstamp');
  const at = formatDateTime(value.at, formatting);
  return h(
    'records-modstamp',
    {},
    h('force-lookup', {}, lookupContent(value.by, false)),
    h('span', {}, ', '),
    base('lightning-formatted-text', { value: at }, at),
  );
}
