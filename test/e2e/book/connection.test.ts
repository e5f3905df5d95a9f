import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModulePages, runInChromium } from '../support/in-page.js';

type Module = typeof import('./module.js');

let pages: ModulePages<Module>;

beforeAll(async () => {
  pages = await runInChromium<Module>(new URL('./module.ts', import.meta.url));
});
afterAll(() => pages?.close());

const KEY = { crm: 'salesforce', org: 'acme', id: 'a' };

describe('the connection to the book', () => {
  it('says in time that an older version holds the database, to everyone who asks', async () => {
    const result = await pages.module.evaluate(
      async ({ Book, deleteDatabase, faultOf, openStubbornly }, key) => {
        const name = 'blocked';
        await new Book(name, 1).notes.set(key, { text: 'kept', changedAt: 1 });
        const holder = await openStubbornly(name);
        const book = new Book(name, 2);
        const started = performance.now();
        const timed = async (work: Promise<unknown>) => {
          const fault = await faultOf(work);
          return { fault, after: performance.now() - started };
        };
        const early = await Promise.all([timed(book.entry(key)), timed(book.entry(key))]);
        const late = await timed(book.entry(key));
        holder.close();
        const { note } = await book.entry(key);
        await book.close();
        return { early, late, note, deletion: await deleteDatabase(name) };
      },
      KEY,
    );
    for (const { fault, after } of result.early) {
      expect(fault).toBe('storage-blocked');
      expect(after).toBeGreaterThan(2_500);
      expect(after).toBeLessThan(10_000);
    }
    expect(result.late.fault).toBe('storage-blocked');
    expect(result.late.after).toBeLessThan(20_000);
    expect(result.note).toEqual({ text: 'kept', changedAt: 1 });
    // A connection that came too late would hold the database for ever.
    expect(result.deletion).toBe('deleted');
  });

  it('gives way to a newer version, and says so when it is asked again', async () => {
    const second = await pages.open();
    await pages.module.evaluate(async (module, key) => {
      const book = new module.Book('newer', 1);
      await book.notes.set(key, { text: 'kept', changedAt: 1 });
      Object.assign(globalThis, { kept: book });
    }, KEY);
    const note = await second.module.evaluate(async ({ Book }, key) => {
      const book = new Book('newer', 2);
      const entry = await book.entry(key);
      await book.close();
      return entry.note;
    }, KEY);
    expect(note).toEqual({ text: 'kept', changedAt: 1 });
    const fault = await pages.module.evaluate(({ Book, faultOf }, key) => {
      const { kept } = globalThis as unknown as { kept: InstanceType<typeof Book> };
      return faultOf(kept.entry(key));
    }, KEY);
    expect(fault).toBe('storage-failed');
    await second.page.close();
  });

  it('opens again after it gave way, and after the browser closed it', async () => {
    const session = await pages.context.newCDPSession(pages.page);
    const write = (module: Module, text: string) => {
      const store = globalThis as unknown as { again?: InstanceType<Module['Book']> };
      store.again ??= new module.Book('again');
      const key = { crm: 'salesforce', org: 'acme', id: 'a' };
      const before = store.again.entry(key);
      return before
        .then(() => store.again?.notes.set(key, { text, changedAt: 1 }))
        .then(async () => ({
          before: (await before).note?.text,
          after: (await store.again?.entry(key))?.note?.text,
        }));
    };
    expect(await pages.module.evaluate(write, 'first')).toEqual({ after: 'first' });
    const deletion = await pages.module.evaluate(({ deleteDatabase }) => deleteDatabase('again'));
    expect(deletion).toBe('deleted');
    expect(await pages.module.evaluate(write, 'second')).toEqual({ after: 'second' });
    await session.send('Storage.clearDataForOrigin', {
      origin: pages.origin,
      storageTypes: 'indexeddb',
    });
    expect(await pages.module.evaluate(write, 'third')).toEqual({ after: 'third' });
  });
});
