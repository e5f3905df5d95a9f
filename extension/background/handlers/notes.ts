import { MAX_NOTES } from '../../../src/account/note.js';
import { plainWords } from '../../../src/account/plain-words.js';
import { parseKey, type RecordKey } from '../../../src/account/record-key.js';
import type { Handlers } from '../../platform/messages.js';
import type { FoundNote, NoteRequests } from '../../platform/requests/notes.js';
import type { Services } from './services.js';

/** So many notes are read at a time, so many at most for one question, and so many are shown. */
const READ_AT_ONCE = 1_000;
const MOST_READ = 50_000;
const MOST_FOUND = 30;

/** Keeps what users write down, and finds it again. */
export function noteHandlers(services: Services): Handlers<NoteRequests> {
  const { book, keeper, settings, now } = services;
  return {
    'note/set': async ({ key, id, text }) => {
      const [others, { name }] = await Promise.all([book.notes.of(key), settings.get()]);
      if (others.length >= MAX_NOTES && !others.some((note) => note.id === id))
        throw new RangeError(`More than ${MAX_NOTES} notes of ${key.id}`);
      const at = now();
      await book.notes.change(key, id, (before) => {
        if (text.trim() === '') return undefined;
        if (before?.text === text) return before;
        const began = before ?? { writtenAt: at, ...(name === '' ? {} : { by: name }) };
        return { ...began, id, text, changedAt: at };
      });
      return keeper.view(key);
    },
    'note/restore': async ({ key, note }) => {
      await book.notes.set(key, note.id, note);
      return keeper.view(key);
    },
    'notes/find': ({ org, text }) => findNotes(org, text, services),
  };
}

/** Reads all notes of the org once through, but keeps only what is shown. */
async function findNotes(
  org: Pick<RecordKey, 'crm' | 'org'>,
  text: string,
  { book }: Services,
): Promise<{ found: readonly FoundNote[]; all: boolean }> {
  const words = plainWords(text).trim().split(' ').filter(Boolean);
  if (words.length === 0) return { found: [], all: true };
  let found: { readonly key: RecordKey; readonly note: FoundNote['note'] }[] = [];
  let all = true;
  let read = 0;
  let after: readonly [string, string] | undefined;
  for (;;) {
    const some = await book.notes.someOfOrg(org, READ_AT_ONCE, after);
    for (const { at, value } of some) {
      const key = parseKey(at[0]);
      const plain = plainWords(value.text);
      if (key && words.every((word) => plain.includes(` ${word}`)))
        found.push({ key, note: value });
    }
    found.sort((a, b) => b.note.changedAt - a.note.changedAt);
    if (found.length > MOST_FOUND) all = false;
    found = found.slice(0, MOST_FOUND);
    read += some.length;
    after = some.at(-1)?.at;
    if (some.length < READ_AT_ONCE) break;
    if (read >= MOST_READ) {
      all = false;
      break;
    }
  }
  const briefs = await book.briefsOf(found.map(({ key }) => `${key.crm}/${key.org}/${key.id}`));
  const named = found.map(({ key, note }): FoundNote => {
    const name = briefs.get(`${key.crm}/${key.org}/${key.id}`)?.name;
    return { key, note, name: name || key.id };
  });
  return { found: named, all };
}
