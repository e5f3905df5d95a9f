import { oncePerLocale } from './once.js';

const either = oncePerLocale((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));

/** Names joined as alternatives: `champion or coach`. */
export function anyOf(names: readonly string[]): string {
  return either('').format(names);
}
