import type messages from '../_locales/en/messages.json';

/** Every text the product can show, by its key in `_locales`. */
export type MessageKey = keyof typeof messages;

/** A key whose text depends on a count: it stands in `_locales` as `key_one`, `key_other` … */
export type PluralKey = {
  [K in MessageKey]: K extends `ordinal_${string}`
    ? never
    : K extends `${infer B}_other`
      ? B
      : never;
}[MessageKey];

/** Where the texts come from: `browser.i18n` in the extension. */
export interface MessageSource {
  getMessage(key: string, substitutions?: string[]): string;
  getUILanguage(): string;
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

let source: MessageSource | undefined;
let locale: string | undefined;
let rightToLeft = false;

/** Takes the texts from here on from this source; each entry point calls it once before it draws. */
export function useMessages(from: MessageSource): void {
  source = from;
  locale = undefined;
  rightToLeft = RIGHT_TO_LEFT.has(from.getMessage('language').split('-')[0] ?? '');
}

function text(key: string, substitutions: readonly (string | number)[]): string {
  if (!source) throw new Error('useMessages() must be called before any text is asked for');
  return source.getMessage(key, substitutions.map(isolate));
}

/** Names and numbers keep their own direction inside a text that runs from right to left. */
function isolate(substitution: string | number): string {
  return rightToLeft ? `\u2068${substitution}\u2069` : String(substitution);
}

/** The text of a key in the user's language, with `$1`, `$2` … replaced in order. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  // The key itself is a poor text but a better one than nothing on an unlabelled button.
  return text(key, substitutions) || key;
}

/**
 * The text of a key for a count, after the plural rules of the texts' own language. `shown` is the
 * count as formatted and becomes `$1`; further substitutions follow.
 */
export function plural(
  key: PluralKey,
  count: number,
  shown: string,
  ...substitutions: (string | number)[]
): string {
  const category = new Intl.PluralRules(t('language')).select(count);
  const all = [shown, ...substitutions];
  // Languages need fewer forms than the rules name (`many` is for "1 million de …").
  return text(`${key}_${category}`, all) || text(`${key}_other`, all) || key;
}

/** The text for a place in an order, for example `2nd`, or `2ª` for an account in Portuguese. */
export function ordinal(place: number, shown: string): string {
  const category = new Intl.PluralRules(t('language'), { type: 'ordinal' }).select(place);
  return text(`ordinal_${category}`, [shown]) || text('ordinal_other', [shown]) || shown;
}

/**
 * The locale to format numbers and dates in: the browser's own (`en-GB`) where the texts are in
 * that language too, else the texts' language, so that no sentence mixes two languages.
 */
export function uiLocale(): string {
  locale ??= pickLocale(source?.getUILanguage() ?? '', t('language'));
  return locale;
}

function pickLocale(browserLanguage: string, textLanguage: string): string {
  const [wanted] = Intl.getCanonicalLocales(browserLanguage.replace('_', '-') || 'und');
  const same = wanted?.split('-')[0] === textLanguage.split('-')[0];
  return same && wanted ? wanted : textLanguage;
}

/** The writing direction of the texts' language. */
export function textDirection(): 'ltr' | 'rtl' {
  return rightToLeft ? 'rtl' : 'ltr';
}
