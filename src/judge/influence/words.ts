import { plainWords } from '../../account/plain-words.js';

export { plainWords };

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Whether the phrase stands in the plain words, at word boundaries; Japanese has none to mind. */
export function hasPhrase(words: string, phrase: string): boolean {
  return words.includes(IDEOGRAPHIC.test(phrase) ? phrase : ` ${phrase} `);
}

/** Phrases of a table row, as `plainWords` writes them: written in the table with `|` between. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => plainWords(phrase).trim());
}
