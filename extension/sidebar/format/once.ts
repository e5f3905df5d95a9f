import { uiLocale } from '../../platform/i18n.js';

/**
 * Keeps what was made for a locale and a key: Intl objects cost about 50 µs each to make and almost
 * nothing to use.
 */
export function oncePerLocale<V>(make: (locale: string, key: string) => V): (key: string) => V {
  const made = new Map<string, V>();
  return (key) => {
    const locale = uiLocale();
    const id = `${locale}\n${key}`;
    let value = made.get(id);
    if (value === undefined) {
      value = make(locale, key);
      made.set(id, value);
    }
    return value;
  };
}
