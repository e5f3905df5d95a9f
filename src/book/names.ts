import type { Account } from '../account/account.js';
import { known } from '../account/fact.js';
import { beginsWords, nameWords } from '../account/name-words.js';
import { keyText, orgText, type RecordKey } from '../account/record-key.js';
import type { BookSchema } from './schema.js';

type NameKey = BookSchema['names']['key'];

/** So many entries are looked at for one question: enough for a word that thousands have. */
const MOST_LOOKED_AT = 2_000;

interface WritableNames {
  put(name: string, key: NameKey): Promise<unknown>;
  delete(key: NameKey): Promise<unknown>;
}

interface ReadableNames {
  getAllKeys(range: IDBKeyRange, count: number): Promise<NameKey[]>;
  getAll(range: IDBKeyRange, count: number): Promise<string[]>;
}

/** An account's name, by which it is found; undefined where none was read. */
export function nameOf(account: Account | undefined): string | undefined {
  return account && known(account.facts.name);
}

/** Writes what finds an account by its name, in place of what found it by an earlier one. */
export function putNames(
  store: WritableNames,
  key: RecordKey,
  before: string | undefined,
  after: string | undefined,
): Promise<unknown>[] {
  if (before === after) return [];
  const words = nameWords(after ?? '');
  const gone = nameWords(before ?? '').filter((word) => !words.includes(word));
  const at = (word: string): NameKey => [orgText(key), word, keyText(key)];
  return [
    ...gone.map((word) => store.delete(at(word))),
    ...words.map((word) => store.put(after ?? '', at(word))),
  ];
}

/**
 * Accounts of an org by the beginnings of words of their names, at most so many, in the order of the
 * names. The longest word is looked up, the others must fit.
 */
export async function findNames(
  store: ReadableNames,
  orgId: string,
  text: string,
  most: number,
): Promise<{ readonly id: string; readonly name: string }[]> {
  const words = nameWords(text);
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const range = IDBKeyRange.bound([orgId, longest], [orgId, `${longest}\uffff`]);
  const [keys, names] = await Promise.all([
    store.getAllKeys(range, MOST_LOOKED_AT),
    store.getAll(range, MOST_LOOKED_AT),
  ]);
  const found = new Map<string, string>();
  keys.forEach(([, , id], index) => {
    const name = names[index] ?? '';
    if (beginsWords(name, words)) found.set(id, name);
  });
  return [...found]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
