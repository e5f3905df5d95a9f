import { BookKeeper } from '../../../extension/background/book-keeper.js';
import { Grounds } from '../../../extension/background/grounds.js';
import { handlersOf } from '../../../extension/background/handlers/index.js';
import { RelationsKeeper } from '../../../extension/background/relations-keeper.js';
import { SettingsKeeper } from '../../../extension/background/settings/settings-keeper.js';
import type { Reading } from '../../../src/account/reading.js';
import { Book, BookError, type Update } from '../../../src/book/index.js';
import type { BookCommand } from './commands.js';

export { Book };

/** A worker that starts now: its keeper, and what answers. */
function workerOn(book: Book, now: () => number) {
  const relations = new RelationsKeeper(book);
  const settings = new SettingsKeeper(NOTHING_SET, now);
  const keeper = new BookKeeper(book, now, new Grounds(settings, relations));
  const rest = { settings, relations, now };
  const page = {
    meanings: async () => ({}),
    openDashboard: async () => {},
    playbooksChanged: async () => {},
  };
  return { keeper, handlers: handlersOf({ book, keeper, ...rest, ...page }) };
}

/** What answers in a worker that starts now, and takes in readings. */
export function handlersOn(book: Book, now: () => number) {
  const { keeper, handlers } = workerOn(book, now);
  return {
    ...handlers,
    publishAll: (readings: readonly Reading[]) => keeper.publishList(readings),
  };
}

/** The name of a fault, or what else came out: errors themselves do not leave a page whole. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (cause: unknown) => (cause instanceof BookError ? cause.fault : String(cause)),
  );
}

/** An update that writes what is given and nothing else. */
export function updateOf(update: Partial<Update>): Update {
  return { accounts: new Map(), briefs: new Map(), parts: new Map(), ...update };
}

/** What is stored of an org's standing: its revision, and its parts as plain numbers. */
export async function standingOf(
  book: Book,
  org: { readonly crm: string; readonly org: string },
): Promise<{ revision: number; parts: Record<string, number[]> }> {
  let found: { revision: number; parts: Record<string, number[]> } = { revision: 0, parts: {} };
  const stop = new Error('only looked at');
  await book
    .update(org, [], undefined, (_, { revision, parts }) => {
      const bytes = [...(parts ?? [])].map(([name, part]): [string, number[]] => [name, [...part]]);
      found = { revision, parts: Object.fromEntries(bytes) };
      throw stop;
    })
    .catch((cause: unknown) => {
      if (cause !== stop) throw cause;
    });
  return found;
}

/** Opens a database as another context would that does not give way. */
export function openStubbornly(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Puts a value where an earlier version of the book had it. */
export async function putAt(name: string, store: string, key: string, value: unknown) {
  const database = await openStubbornly(name);
  const tx = database.transaction(store, 'readwrite');
  tx.objectStore(store).put(value, key);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = reject;
  });
  database.close();
}

/** Deletes a database; `held` when something that does not give way has it open. */
export function deleteDatabase(name: string): Promise<'deleted' | 'held'> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    // Whoever gives way may take a moment to do it.
    setTimeout(() => resolve('held'), 10_000);
    deleting.onsuccess = () => resolve('deleted');
    deleting.onerror = () => reject(deleting.error);
  });
}

/** A browser in which nobody set anything. */
const NOTHING_SET = {
  read: async () => undefined,
  write: async () => {},
  readManaged: async () => ({}),
};

/**
 * Does the commands to a book, the first at an instant and each a step later, and gives the answers;
 * null where a command has none.
 */
export async function obey(
  name: string,
  commands: readonly BookCommand[],
  from: number,
  step: number,
) {
  let now = from;
  let book = new Book(name);
  const clock = () => now;
  const start = () => workerOn(book, clock);
  let worker = start();
  const answers = [];
  for (const command of commands) {
    if (command.does === 'stop' || command.does === 'damage') {
      if (command.does === 'damage') await damage(name, command.part, command.bytes);
      await book.close();
      book = new Book(name);
      worker = start();
      answers.push(null);
    } else {
      answers.push(await answer(worker, command));
    }
    now += step;
  }
  await book.close();
  return answers;
}

async function answer(
  { keeper, handlers }: { keeper: BookKeeper; handlers: ReturnType<typeof handlersOf> },
  command: Exclude<BookCommand, { does: 'stop' | 'damage' }>,
) {
  switch (command.does) {
    case 'publish':
      return keeper.publish(command.reading);
    case 'list':
      return (await keeper.publishList(command.readings)).rows;
    case 'pin':
      return handlers['pin/set'](command);
    case 'unpin':
      return handlers['pin/remove'](command);
    case 'note':
      return handlers['note/set']({ ...command, id: 'first' });
    case 'mark':
      return handlers['play/mark']({
        key: command.key,
        play: command.play,
        ...(command.state && { mark: { state: command.state } }),
      });
  }
}

/** Publishes all readings without waiting for any. */
export async function publishAtOnce(
  name: string,
  readings: readonly Reading[],
  now: number,
): Promise<void> {
  const book = new Book(name);
  const keeper = new BookKeeper(book, () => now);
  await Promise.all(readings.map((reading) => keeper.publish(reading)));
  await book.close();
}

/**
 * Puts bytes in the place of a stored part, or takes it or all parts away: what a fault of a disk
 * may do. Nothing happens where no such part is stored.
 */
async function damage(name: string, part: string, bytes: readonly number[] | null): Promise<void> {
  // The book makes the database where there is none yet.
  const book = new Book(name);
  await book.accountsOf({ crm: 'any', org: 'any' });
  await book.close();
  const database = await openStubbornly(name);
  const tx = database.transaction('standing', 'readwrite');
  const store = tx.objectStore('standing');
  const listing = store.getAllKeys();
  listing.onsuccess = () => {
    for (const stored of listing.result as [string, string][]) {
      if (part !== 'all' && part !== stored[1]) continue;
      if (bytes) store.put(Uint8Array.from(bytes), stored);
      else store.delete(stored);
    }
  };
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = reject;
  });
  database.close();
}
