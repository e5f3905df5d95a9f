import { h, nest } from '../dom/element.js';
import type { ObjectName } from '../model/object-type.js';
import type { AddressValue, LocationValue } from '../model/value.js';
import { base } from './base.js';

/** A phone number as a `tel:` link. */
export function phone(value: string | undefined): HTMLElement {
  return base(
    'lightning-formatted-phone',
    { value },
    value && h('a', { href: `tel:${value.replace(/[^\d+]/g, '')}` }, value),
  );
}

/** A web address; without a scheme its link gets `http://`, as the base component does. */
export function webAddress(value: string | undefined): HTMLElement {
  const href = value && (/^\w+:\/\//.test(value) ? value : `http://${value}`);
  return base(
    'lightning-formatted-url',
    { value, target: '_blank' },
    value && h('a', { href, target: '_blank', rel: 'noopener' }, value),
  );
}

/** Objects whose e-mail fields have a component that writes an e-mail in the CRM. */
const COMPOSERS = new Set<ObjectName>(['Account', 'Contact', 'Case']);

/** An e-mail address whose click writes an e-mail in the CRM. */
export function emailComposer(value: string | undefined, object: ObjectName): HTMLElement {
  if (!COMPOSERS.has(object)) return email(value);
  return h(
    `emailui-formatted-email-${object.toLowerCase()}`,
    {},
    value &&
      nest(
        'force-aura-action-wrapper > div',
        h('a.emailuiFormattedEmail', { href: `mailto:${value}` }, value),
      ),
  );
}

/** An e-mail address as the base component shows it. */
export function email(value: string | undefined): HTMLElement {
  return base(
    'lightning-formatted-email',
    { value, hideIcon: true },
    value && h('a', { href: `mailto:${value}` }, value),
  );
}

/** An address as a link to a map, one `div` a line; some have a static map beside them. */
export function address(value: AddressValue | undefined): HTMLElement {
  if (!value) return base('lightning-formatted-address', {});
  const href = `https://www.google.com/maps?q=${encodeURIComponent(value.lines.join(' '))}`;
  const [street, city, ...rest] = value.lines;
  return base(
    'lightning-formatted-address',
    value.lines.length > 2
      ? { street, city, country: rest.join(' ') }
      : { city: street, country: city },
    h(
      'a',
      { href, target: '_blank', rel: 'noopener' },
      ...value.lines.map((line) => h('div.slds-truncate', {}, line)),
    ),
    value.map &&
      nest(
        'lightning-static-map > div.slds-map.static-map[role="img"]',
        h('span.slds-assistive-text', {}, value.lines.join(' ')),
      ),
  );
}

/** A place on earth: degrees with a comma between. */
export function place(value: LocationValue | undefined): HTMLElement {
  return base(
    'lightning-formatted-location',
    value ? { latitude: value.latitude, longitude: value.longitude } : {},
    value && `${value.latitude}, ${value.longitude}`,
  );
}
