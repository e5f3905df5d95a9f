import { plainWords } from './plain-words.js';

/** So many words of a name are looked up by, each so far. */
const MOST_WORDS = 8;
const LONGEST = 40;

/** The distinct words of a name as they are looked up: `Grand Hôtels & Resorts` → grand, hotels, resorts. */
export function nameWords(name: string): readonly string[] {
  const words = plainWords(name).split(' ').filter(Boolean);
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))].slice(0, MOST_WORDS);
}

/** Whether each word begins one of the name's words: how a name that is being typed finds its account. */
export function beginsWords(name: string, words: readonly string[]): boolean {
  const own = nameWords(name);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}
