import type { MessageKey, MessageSource } from './i18n.js';

/** Private characters that stand for `$1` to `$9` in a text as it is kept. */
const PLACES = Array.from({ length: 9 }, (_, place) => String.fromCharCode(0xe001 + place));
const PLACE = /[\ue001-\ue009]/g;

/**
 * Texts that outlive the extension they come from: when it is updated, the script in an open tab
 * lives on without its API, and asking for a text throws. What was asked for once is still known,
 * and what `early` names is asked for at once; any other is an ellipsis then. `onLost` is called at
 * the first text that cannot be had, after what asked for it is done.
 */
export function keptTexts(
  from: MessageSource,
  early: readonly MessageKey[],
  onLost: () => void,
): MessageSource {
  const kept = new Map<string, string>();
  const language = from.getUILanguage();
  let lost = false;
  const keep = (key: string): string => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    try {
      const text = from.getMessage(key, PLACES);
      kept.set(key, text);
      return text;
    } catch {
      if (!lost) queueMicrotask(onLost);
      lost = true;
      return '…';
    }
  };
  for (const key of early) keep(key);
  return {
    getMessage: (key, substitutions = []) =>
      keep(key).replace(PLACE, (place) => substitutions[place.charCodeAt(0) - 0xe001] ?? ''),
    getUILanguage: () => language,
  };
}
