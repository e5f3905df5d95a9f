/** What a language calls its months (0–11) or weekdays (0 is Sunday), letters only, lower case. */
export type Names = ReadonlyMap<string, number>;

const names = new Map<string, Names>();

/** A word as it is compared: letters and their marks only, lower case. */
export function bareWord(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '');
}

/**
 * The names of months or weekdays in the languages, long and short, as they stand alone and within a
 * date (`junho`, `jun.`, `июнь`, `июня`).
 */
export function namesOf(kind: 'month' | 'weekday', languages: readonly string[]): Names {
  const key = `${kind} ${languages.join(' ')}`;
  let found = names.get(key);
  if (!found) {
    found = findNames(kind, languages);
    names.set(key, found);
  }
  return found;
}

function findNames(kind: 'month' | 'weekday', languages: readonly string[]): Names {
  const found = new Map<string, number>();
  const count = kind === 'month' ? 12 : 7;
  for (const language of languages) {
    for (const width of ['long', 'short'] as const) {
      for (const within of [{}, { day: 'numeric', month: width, year: 'numeric' } as const]) {
        const options = { ...within, [kind]: width, timeZone: 'UTC', calendar: 'gregory' };
        let format: Intl.DateTimeFormat;
        try {
          format = new Intl.DateTimeFormat(language, options);
        } catch {
          break;
        }
        for (let index = 0; index < count; index++) {
          // 4 January 1970 was a Sunday.
          const at = kind === 'month' ? Date.UTC(2026, index, 15) : Date.UTC(1970, 0, 4 + index);
          const parts = format.formatToParts(at);
          const place = parts.findIndex(({ type }) => type === kind);
          const name = parts[place]?.value ?? '';
          // `tháng 3`, `Th 4`: the number is the name.
          if (/\p{N}/u.test(name)) continue;
          // Hebrew writes "in June" as one word.
          const [prefix = ''] = /[\p{L}\p{M}]*$/u.exec(parts[place - 1]?.value ?? '') ?? [];
          for (const word of [bareWord(name), bareWord(prefix + name)])
            if (word && !found.has(word)) found.set(word, index);
        }
      }
    }
  }
  return found;
}
