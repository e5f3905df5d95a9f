import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

type Messages = { readonly [key: string]: { readonly message: string } };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const messagesOf = (folder: string): Messages =>
  JSON.parse(read(`extension/_locales/${folder}/messages.json`));

const folders = readdirSync(`${root}/extension/_locales`);
const en = messagesOf('en');
const manifest = read('manifest.json');
const sources = (folder: string): readonly string[] =>
  readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => read(`${folder}/${path}`));
// Built-in playbooks name their texts too.
const code = ['extension', 'src/call'].flatMap(sources).join('\n');

const placeholders = (text = '') => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const FORM = /_(zero|one|two|few|many|other)$/;
const textOf = (messages: Messages, key: string) => messages[key]?.message ?? '';

/**
 * The forms that counts up to a thousand ask for in a language. Spanish, French and Portuguese have
 * `many` for whole millions ("un millón de …"); no text needs it, and `other` stands in.
 */
function formsOf(language: string, type: Intl.PluralRuleType): readonly string[] {
  const rules = new Intl.PluralRules(language, { type });
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))];
}

/** Every key that a language must have, with the English key whose placeholders it shares. */
function keysFor(language: string): { readonly [key: string]: string } {
  const keys = Object.keys(en).flatMap((key) => {
    const base = key.replace(FORM, '');
    if (base === key) return [[key, key]];
    if (!key.endsWith('_other')) return [];
    const forms = formsOf(language, base === 'ordinal' ? 'ordinal' : 'cardinal');
    return forms.map((form) => [`${base}_${form}`, key]);
  });
  return Object.fromEntries(keys);
}

/** Texts that are names, the same in all languages. */
const NAMES = ['extName', 'factSla', 'followUpIcs', 'siteClassic', 'siteLightning'];

/** Texts that are meant to be the English ones: words the language has taken over. */
const AS_IN_ENGLISH: { readonly [folder: string]: readonly string[] } = {
  pt_BR: [
    ...['bookCount_one', 'bookItem'],
    ...['playbookUpsell', 'roleCoach', 'tierBase', 'upsellHeading'],
  ],
  es: ['outcomeNo', 'roleCoach', 'stanceNeutral', 'tierBase'],
  de: [
    ...['dashOpen', 'factSegment', 'factWebsite', 'listAssets', 'listOpportunities'],
    ...['roleChampion', 'roleCoach', 'stanceNeutral', 'tierKey'],
  ],
  fr: [
    ...['factDescription', 'factSegment', 'factType', 'listContacts', 'points'],
    ...['roleChampion', 'roleCoach', 'sinceScore', 'tierBase'],
  ],
};

/** What the Chrome Web Store and addons.mozilla.org take. */
const MAX_NAME = 75;
const MAX_DESCRIPTION = 132;

describe('the texts of the product', () => {
  it('are there in six languages', () => {
    expect([...folders].sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'pt_BR']);
  });

  describe.each(folders)('in %s', (folder) => {
    const messages = messagesOf(folder);
    const language = folder.replace('_', '-');

    it('have the keys that English has, in the forms that their own plurals need', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(keysFor(language)).sort());
    });

    it('are none of them empty', () => {
      const empty = Object.keys(messages).filter((key) => !textOf(messages, key).trim());
      expect(empty).toEqual([]);
    });

    it('have the placeholders that English has', () => {
      const keys = Object.entries(keysFor(language));
      const own = keys.map(([key]) => [key, placeholders(textOf(messages, key))]);
      const english = keys.map(([key, of]) => [key, placeholders(textOf(en, of))]);
      expect(Object.fromEntries(own)).toEqual(Object.fromEntries(english));
    });

    it('name their own language', () => {
      expect(textOf(messages, 'language')).toBe(language);
    });

    it('fit into the stores', () => {
      expect(textOf(messages, 'extName').length).toBeLessThanOrEqual(MAX_NAME);
      expect(textOf(messages, 'extDescription').length).toBeLessThanOrEqual(MAX_DESCRIPTION);
    });
  });

  it.each(folders.filter((folder) => folder !== 'en'))(
    'are English in %s only where that is meant',
    (folder) => {
      const messages = messagesOf(folder);
      const same = Object.keys(messages).filter((key) => {
        const text = textOf(messages, key);
        return text === textOf(en, key) && /\p{L}/u.test(text.replace(/\$\d/g, ''));
      });
      expect(same.sort()).toEqual([...NAMES, ...(AS_IN_ENGLISH[folder] ?? [])].sort());
    },
  );

  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => {
      const base = key.replace(FORM, '');
      return ![`'${key}'`, `'${base}'`, `"${key}"`, `__MSG_${key}__`, `\`${base}_\${`].some(
        (use) => code.includes(use) || manifest.includes(use),
      );
    });
    expect(unused).toEqual([]);
  });

  it('hold every key that the manifest asks for', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((key) => !(key in en))).toEqual([]);
  });

  it('have a singular and a plural wherever they count', () => {
    const bases = Object.keys(en).filter((key) => FORM.test(key));
    for (const base of new Set(bases.map((key) => key.replace(FORM, '')))) {
      expect(en, base).toHaveProperty(`${base}_one`);
      expect(en, base).toHaveProperty(`${base}_other`);
    }
  });
});
