import de from '../../extension/_locales/de/messages.json';
import en from '../../extension/_locales/en/messages.json';
import es from '../../extension/_locales/es/messages.json';
import fr from '../../extension/_locales/fr/messages.json';
import ja from '../../extension/_locales/ja/messages.json';
import ptBR from '../../extension/_locales/pt_BR/messages.json';
import type { MessageSource } from '../../extension/platform/i18n.js';

type Messages = { readonly [key: string]: { readonly message: string } };

const BY_LANGUAGE: { readonly [language: string]: Messages } = {
  en,
  'pt-BR': ptBR,
  es,
  de,
  fr,
  ja,
};

/** The texts of a language as the browser would give them, straight from `_locales`. */
export function messagesIn(language: string): MessageSource {
  // Arabic is not translated: English texts set from right to left show what the layout does.
  const messages: Messages = BY_LANGUAGE[language] ?? { ...en, language: { message: language } };
  return {
    getUILanguage: () => language,
    getMessage: (key, substitutions = []) =>
      (messages[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, place) => substitutions[Number(place) - 1] ?? '',
      ),
  };
}
