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
