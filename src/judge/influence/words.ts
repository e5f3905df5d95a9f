/**
 * A text as plain words for look-ups: lower case without accents, other than letters and digits as
 * single spaces, one space at each end. `Sr. Vice-Président` → ` sr vice president `.
 */
export function plainWords(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${plain.normalize('NFC')} `;
}

const IDEOGRAPHIC = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** Whether the phrase stands in the plain words, at word boundaries; Japanese has none to mind. */
export function hasPhrase(words: string, phrase: string): boolean {
  return words.includes(IDEOGRAPHIC.test(phrase) ? phrase : ` ${phrase} `);
}

/** Phrases of a table row, as `plainWords` writes them: written in the table with `|` between. */
export function phrases(text: string): readonly string[] {
  return text.split('|').map((phrase) => plainWords(phrase).trim());
}
