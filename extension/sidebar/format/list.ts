import { oncePerLocale } from './once.js';

const formatter = oncePerLocale(
  (locale, type) => new Intl.ListFormat(locale, { type: type as Intl.ListFormatType }),
);

/** Names joined as alternatives: `champion or coach`. */
export function anyOf(names: readonly string[]): string {
  return formatter('disjunction').format(names);
}

/** Names joined: `Opportunities, Contacts, and Cases`. */
export function allOf(names: readonly string[]): string {
  return formatter('conjunction').format(names);
}
