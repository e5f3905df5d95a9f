import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ModulePages, runInChromium } from '../support/in-page.js';

type Module = typeof import('./module.js');

const KEY = { crm: 'salesforce', org: 'acme', id: 'a' };

let pages: ModulePages<Module>;

beforeAll(async () => {
  pages = await runInChromium<Module>(new URL('./module.ts', import.meta.url));
  // The browser looks at the quota once and then counts, so it is set before anything is stored.
  const session = await pages.context.newCDPSession(pages.page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: pages.origin,
    quotaSize: 2_000_000,
  });
});
afterAll(() => pages?.close());

it('a full disk is called by its name, nothing is stored of what had no room, the rest can still be read', async () => {
  const full = await pages.module.evaluate(async ({ Book, faultOf, standingOf, updateOf }, key) => {
    const book = new Book('full');
    const note = (text: string) => ({ id: 'n', text, writtenAt: 1, changedAt: 1 });
    await book.notes.set(key, 'n', note('small'));
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    const parts = new Map(Array.from({ length: 80 }, (_, n) => [`rows/${n}`, bytes] as const));
    const account = { key, facts: {}, custom: {}, related: {}, readAt: 1 };
    const accounts = new Map([['salesforce/acme/a', account]]);
    const long = String.fromCharCode(...bytes).repeat(60);
    const faults = {
      update: await faultOf(
        book.update(key, [key], undefined, () => updateOf({ accounts, parts })),
      ),
      replace: await faultOf(book.replaceStanding(key, parts)),
      note: await faultOf(book.notes.set(key, 'n', note(long))),
    };
    const { notes, ...entry } = await book.entry(key);
    return {
      faults,
      entry,
      kept: notes?.[0]?.text.slice(0, 20),
      standing: (await standingOf(book, key)).revision,
    };
  }, KEY);
  expect(full).toEqual({
    faults: { update: 'storage-full', replace: 'storage-full', note: 'storage-full' },
    entry: {},
    kept: 'small',
    standing: 0,
  });
});
