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

describe('the texts of the product', () => {
  it('are there in English and Brazilian Portuguese', () => {
    expect(folders).toEqual(expect.arrayContaining(['en', 'pt_BR']));
  });

  describe.each(folders)('in %s', (folder) => {
    const messages = messagesOf(folder);

    it('have the keys that English has', () => {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
    });

    it('are none of them empty', () => {
      const empty = Object.keys(messages).filter((key) => !messages[key]?.message.trim());
      expect(empty).toEqual([]);
    });

    it('have the placeholders that English has', () => {
      const inAll = (texts: Messages) =>
        Object.fromEntries(Object.keys(en).map((key) => [key, placeholders(texts[key]?.message)]));
      expect(inAll(messages)).toEqual(inAll(en));
    });

    it('name their own language', () => {
      expect(messages['language']?.message).toBe(folder.replace('_', '-'));
    });
  });

  it('are all used', () => {
    const unused = Object.keys(en).filter((key) => {
      const base = key.replace(FORM, '');
      return ![`'${key}'`, `'${base}'`, `__MSG_${key}__`, `\`${base}_\${`].some(
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
