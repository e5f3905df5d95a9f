import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsWords, nameWords } from '../../../src/account/name-words.js';

test('a name is found by the beginnings of its words, in any order, without accents', () => {
  expect(nameWords('Grand Hôtels & Resorts Ltd.')).toEqual(['grand', 'hotels', 'resorts', 'ltd']);
  expect(beginsWords('Grand Hôtels & Resorts', nameWords('RES hot'))).toBe(true);
  expect(beginsWords('Grand Hôtels & Resorts', nameWords('otels'))).toBe(false);
  expect(nameWords('東京電力')).toEqual(['東京電力']);
});

test('any beginning of any of its words finds a name, and the words are few and short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (name, at, length) => {
      const words = nameWords(name);
      expect(words.length).toBeLessThanOrEqual(8);
      const word = words[at % words.length];
      if (word === undefined) return;
      expect(word.length).toBeLessThanOrEqual(40);
      expect(beginsWords(name, [word.slice(0, 1 + (length % word.length))])).toBe(true);
    }),
  );
});
