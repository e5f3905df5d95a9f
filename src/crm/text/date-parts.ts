import { bareWord, namesOf } from './date-names.js';

/** The three parts of a date in a text as they stand there, and the words around them. */
export interface DateParts {
  readonly parts: readonly [string, string, string];
  /** Where the month is, when it is written as a word; then parts holds its number. */
  readonly monthAt?: number;
  /** The separators between them, spaces removed. */
  readonly between: string;
  /** Whether the separators have spaces, as in `26. 6. 28.` */
  readonly isSpaced: boolean;
  readonly before: string;
  readonly after: string;
}

const SEPARATOR = ' ?[-/.年月년월]? ?';
const NUMERIC = new RegExp(
  `^(\\D*?)(\\d{1,4})(?=\\D)(${SEPARATOR})(\\d{1,2})(?=\\D)(${SEPARATOR})(\\d{1,4})(?!\\d)[日일]?(\\D*)$`,
  'u',
);
/** Words around a date: an era, a weekday, the year's own sign. */
const WORDS = /^[\p{L}\p{M}\s.,،()'’]{0,24}$/u;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** The parts of a date in a folded text, the month as a number or a word; undefined when there are none. */
export function datePartsIn(folded: string, language: string | undefined): DateParts | undefined {
  const [, before = '', first, one = '', second, two = '', third, after = ''] =
    NUMERIC.exec(folded.replace(/ ?元年/, '1年').replace(MONTH_WORD, '$1.$2.')) ?? [];
  if (first && second && third) {
    if (before + after && !(WORDS.test(before) && WORDS.test(after))) return undefined;
    const between = `${one}${two}`;
    return {
      parts: [first, second, third],
      between: between.replace(/ /g, ''),
      isSpaced: between.includes(' '),
      before: before.trim(),
      after: after.trim(),
    };
  }
  return namedMonthIn(folded, language);
}

/** Vietnamese has a word for "month" instead of names: `28 thg 6, 2026`. */
const MONTH_WORD = /(\d{1,2}) (?:thg|tháng) (\d{1,2}),? /;
/** The longest name of a month in words: `31 Okwaikumi na ibiri 2025` is December, `Okwaikumi` October. */
const MOST_WORDS = 8;

/** `28 de jun. de 2026`, `June 28, 2026`, `28/vi/26`, `2026. jún. 28.` */
function namedMonthIn(folded: string, language: string | undefined): DateParts | undefined {
  const numbers = [...folded.matchAll(/\d+/g)];
  const [first, second] = numbers;
  if (!first || !second || numbers.length > 2 || folded.length > 60) return undefined;
  const months = namesOf('month', language ? [language, 'en'] : ['en']);
  const words = [...folded.matchAll(/[^\d\s,،/-]+(?:-[^\d\s,،/-]+)*/g)];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    for (let start = 0; start + count <= words.length; start++) {
      const name = words.slice(start, start + count);
      const bare = bareWord(name.join(''));
      const month = (months.get(bare) ?? ROMAN.indexOf(bare)) + 1;
      const at = name[0]?.index ?? 0;
      const end = (name.at(-1)?.index ?? 0) + (name.at(-1)?.[0].length ?? 0);
      if (month === 0 || /\d/.test(folded.slice(at, end))) continue;
      const monthAt = at < first.index ? 0 : at < second.index ? 1 : 2;
      const [one, two] = [first[0], second[0]];
      const number = String(month);
      return {
        parts:
          monthAt === 0
            ? [number, one, two]
            : monthAt === 1
              ? [one, number, two]
              : [one, two, number],
        monthAt,
        between: '',
        isSpaced: false,
        before: folded.slice(0, at),
        after: folded.slice(end),
      };
    }
  }
  return undefined;
}
