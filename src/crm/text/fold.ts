/** Marks that steer how text is drawn and are no part of what it says (bidi, zero width space, BOM). */
const BIDI = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
/** The same and the joiners, which text needs and numbers do not. */
const JOINERS = /[\u200c\u200d]/g;
const NO_DIGIT = /\p{No}/u;
/** What most texts are: nothing more in them needs folding, and classes of Unicode are slow to set up. */
const PLAIN = /^[ -~€£¥]*$/;

/** A text without marks of direction, its white space folded to single spaces; line breaks stay. */
export function plainText(text: string): string {
  return text
    .replace(BIDI, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?(?:\r\n?|\n) ?/g, '\n')
    .trim();
}

/** The value of a decimal digit of any script: Unicode lays them out in unbroken runs of ten from zero. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
}

/**
 * A text made ready for reading numbers out of it: full-width forms narrowed, digits of every script
 * made ASCII, every kind of space one space, every minus a hyphen. Superscripts and fractions would
 * turn into digits on the way: a text that holds one gives the empty text.
 */
export function fold(text: string): string {
  const plain = plainText(text).replace(/\n/g, ' ');
  if (PLAIN.test(plain)) return plain;
  if (NO_DIGIT.test(plain)) return '';
  return plain
    .replace(JOINERS, '')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/(?![0-9])\p{Nd}/gu, digitValue)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
}
