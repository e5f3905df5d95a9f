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
      async ({ Book, deleteDatabase, faultOf, openStubbornly, putAt }, key) => {
        const name = 'blocked';
        const old = new Book(name, 1);
        await old.pins.get(key);
        await putAt(name, 'notes', 'salesforce/acme/a', { text: 'kept', changedAt: 1 });
        await old.close();
        const holder = await openStubbornly(name);
        const book = new Book(name);
        const started = performance.now();
        const timed = async (work: Promise<unknown>) => {
          const fault = await faultOf(work);
          return { fault, after: performance.now() - started };
        };
        const early = await Promise.all([timed(book.entry(key)), timed(book.entry(key))]);
        const late = await timed(book.entry(key));
        holder.close();
        const { notes } = await book.entry(key);
        await book.close();
        return { early, late, notes, deletion: await deleteDatabase(name) };
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
    // The one note of the first version is the first of several.
    expect(result.notes).toEqual([{ id: 'first', text: 'kept', writtenAt: 1, changedAt: 1 }]);
    // A connection that came too late would hold the database for ever.
    expect(result.deletion).toBe('deleted');
  });

  it('gives way to a newer version, and says so when it is asked again', async () => {
    const second = await pages.open();
    await pages.module.evaluate(async (module, key) => {
      const book = new module.Book('newer', 1);
      await book.pins.set(key, { reason: 'kept', from: 1 });
      Object.assign(globalThis, { kept: book });
    }, KEY);
    const pin = await second.module.evaluate(async ({ Book }, key) => {
      const book = new Book('newer');
      const entry = await book.entry(key);
      await book.close();
      return entry.pin;
    }, KEY);
    expect(pin).toEqual({ reason: 'kept', from: 1 });
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
        .then(() => store.again?.pins.set(key, { reason: text, from: 1 }))
        .then(async () => ({
          before: (await before).pin?.reason,
          after: (await store.again?.entry(key))?.pin?.reason,
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
