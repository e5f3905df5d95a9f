import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import type { Brief } from '../../../src/account/brief.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { type ModulePages, runInChromium } from '../support/in-page.js';

type Module = typeof import('./module.js');

let pages: ModulePages<Module>;

beforeAll(async () => {
  pages = await runInChromium<Module>(new URL('./module.ts', import.meta.url));
});
afterAll(() => pages?.close());

const ORG = { crm: 'salesforce', org: 'acme' };
const keyOf = (id: string, org = 'acme'): RecordKey => ({ crm: 'salesforce', org, id });

function account(id: string, name: string, org = 'acme'): Account {
  const source = { kind: 'field', name: 'Name' } as const;
  const facts = { name: { state: 'read', value: name, text: name, source, at: 1 } } as const;
  return { key: keyOf(id, org), facts, custom: {}, related: {}, readAt: 1 };
}

describe('the book in a real database', () => {
  it('keeps what is written of an account, and gives it back as it was', async () => {
    const edge = account('a', 'Edge');
    const brief = { form: 1, name: 'Edge', score: 50 } as Brief;
    const note = { id: 'n1', text: 'Rose signs', writtenAt: 3, changedAt: 3 };
    const kept = await pages.module.evaluate(
      async ({ Book, updateOf }, { edge, brief, org, note }) => {
        const book = new Book('round-trip');
        const empty = await book.entry(edge.key);
        await book.update(org, [edge.key], undefined, () =>
          updateOf({
            accounts: new Map([['salesforce/acme/a', edge]]),
            briefs: new Map([['salesforce/acme/a', brief]]),
          }),
        );
        await book.pins.set(edge.key, { reason: 'renewal', from: 2 });
        await book.notes.set(edge.key, 'n1', note);
        await book.notes.set(edge.key, 'n2', { ...note, id: 'n2' });
        await book.notes.set(edge.key, 'n2', undefined);
        await book.close();
        const reopened = new Book('round-trip');
        const full = await reopened.entry(edge.key);
        await reopened.pins.set(edge.key, undefined);
        await reopened.notes.set(edge.key, 'n1', undefined);
        return { empty, full, after: await reopened.entry(edge.key) };
      },
      { edge, brief, org: ORG, note },
    );
    expect(kept).toEqual({
      empty: {},
      full: {
        account: edge,
        brief,
        pin: { reason: 'renewal', from: 2 },
        notes: [note],
      },
      after: { account: edge, brief },
    });
  });

  it('stores nothing of an update that throws, and lets out what it threw', async () => {
    const result = await pages.module.evaluate(
      async ({ Book, faultOf, standingOf, updateOf }, { before, after, org }) => {
        const book = new Book('throws');
        const write = (one: typeof before) =>
          updateOf({
            accounts: new Map([['salesforce/acme/a', one]]),
            parts: new Map([['head', new Uint8Array([1])]]),
          });
        await book.update(org, [before.key], undefined, () => write(before));
        const thrown = await faultOf(
          book.update(org, [before.key], undefined, () => {
            throw new RangeError('no judge');
          }),
        );
        // What no database can keep is only found out when the first writes are under way.
        const unstorable = { ...after, facts: { name: () => 1 } } as never;
        const refused = await faultOf(
          book.update(org, [before.key], undefined, () => ({
            ...write(after),
            briefs: new Map([['salesforce/acme/a', unstorable]]),
          })),
        );
        const { account: kept, brief } = await book.entry(before.key);
        return { thrown, refused, kept, brief, standing: await standingOf(book, org) };
      },
      { before: account('a', 'before'), after: account('a', 'after'), org: ORG },
    );
    expect(result).toEqual({
      thrown: 'RangeError: no judge',
      refused: 'storage-failed',
      kept: account('a', 'before'),
      brief: undefined,
      standing: { revision: 1, parts: { head: [1] } },
    });
  });

  it('puts overlapping updates one after the other, from two tabs too', async () => {
    const second = await pages.open();
    const add = (module: Module, from: number) => {
      const book = new module.Book('overlap');
      const org = { crm: 'salesforce', org: 'acme' };
      const key = { ...org, id: 'a' };
      const one = (n: number) =>
        book.update(org, [key], undefined, (stored, standing) => {
          const seen = stored.get('salesforce/acme/a')?.custom ?? {};
          const source = { kind: 'typed', name: 'user' } as const;
          const fact = { state: 'blank', source, at: standing.revision } as const;
          const custom = { ...seen, [`n${n}`]: fact };
          const next = { key, facts: {}, custom, related: {}, readAt: n };
          return module.updateOf({ accounts: new Map([['salesforce/acme/a', next]]) });
        });
      return Promise.all(Array.from({ length: 8 }, (_, n) => one(from + n)));
    };
    const revisions = await Promise.all([
      pages.module.evaluate(add, 0),
      second.module.evaluate(add, 8),
    ]);
    await second.page.close();
    const { account: kept } = await pages.module.evaluate(({ Book }, key) => {
      return new Book('overlap').entry(key);
    }, keyOf('a'));
    const custom = Object.entries(kept?.custom ?? {});
    expect(custom.map(([name]) => name).sort()).toEqual(
      Array.from({ length: 16 }, (_, n) => `n${n}`).sort(),
    );
    // Each saw the revision before its own, so none overwrote what it had not seen.
    expect(custom.map(([, { at }]) => at).sort((a, b) => a - b)).toEqual([...Array(16).keys()]);
    const all = revisions.flat().map(({ revision }) => revision);
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
  });

  it('tells a stale copy of the standing from the present one', async () => {
    const seen = await pages.module.evaluate(async ({ Book, updateOf }, org) => {
      const book = new Book('stale');
      const seen: (string[] | undefined)[] = [];
      const write = async (cached: number | undefined, part: string) =>
        book.update(org, [], cached, (_, { parts }) => {
          seen.push(parts && [...parts.keys()]);
          return updateOf({ parts: new Map([[part, new Uint8Array([1])]]) });
        });
      const { revision } = await write(undefined, 'head');
      await write(revision, 'rows/0');
      await write(revision, 'rows/1');
      return seen;
    }, ORG);
    expect(seen).toEqual([[], undefined, ['head', 'rows/0']]);
  });

  it('removes the old parts of a standing that is replaced', async () => {
    const standing = await pages.module.evaluate(async ({ Book, standingOf, updateOf }, org) => {
      const book = new Book('replace');
      const bytes = (n: number) => new Uint8Array([n]);
      const parts = new Map(['head', 'rows/0', 'rows/1'].map((name) => [name, bytes(1)]));
      await book.update(org, [], undefined, () => updateOf({ parts }));
      await book.replaceStanding(org, new Map([['head', bytes(2)]]));
      return standingOf(book, org);
    }, ORG);
    expect(standing).toEqual({ revision: 2, parts: { head: [2] } });
  });

  it('rebuilds a standing from the accounts as they are, in one step', async () => {
    const result = await pages.module.evaluate(
      async ({ Book, faultOf, standingOf, updateOf }, { accounts, org }) => {
        const book = new Book('rebuild');
        const add = (one: (typeof accounts)[number]) =>
          book.update(org, [one.key], undefined, () =>
            updateOf({
              accounts: new Map([[`salesforce/acme/${one.key.id}`, one]]),
              parts: new Map([[`part ${one.key.id}`, new Uint8Array([1])]]),
            }),
          );
        const [first, second] = accounts;
        if (first) await add(first);
        const seen: string[] = [];
        let meanwhile: Promise<unknown> | undefined;
        await book.rebuildStanding(org, (all) => {
          seen.push(...all.map(({ key }) => key.id));
          // What is stored meanwhile must not be thrown away with the old parts.
          meanwhile = second && add(second);
          return new Map([['head', new Uint8Array([all.length])]]);
        });
        await meanwhile;
        const failed = await faultOf(
          book.rebuildStanding(org, () => {
            throw new RangeError('no judge');
          }),
        );
        return { seen, failed, standing: await standingOf(book, org) };
      },
      { accounts: [account('a', 'A'), account('b', 'B')], org: ORG },
    );
    expect(result).toEqual({
      seen: ['a'],
      failed: 'RangeError: no judge',
      standing: { revision: 3, parts: { head: [1], 'part b': [1] } },
    });
  });

  it('keeps orgs apart, also where one is named like the beginning of another', async () => {
    const orgs = ['acme', 'acme2', 'acme--uat.sandbox', 'acm', 'acme.force.mil'];
    const result = await pages.module.evaluate(async ({ Book, standingOf, updateOf }, orgs) => {
      const book = new Book('orgs');
      for (const [n, org] of orgs.entries()) {
        const key = { crm: 'salesforce', org, id: 'a' };
        const one = { key, facts: {}, custom: {}, related: {}, readAt: n };
        await book.update(key, [key], undefined, () =>
          updateOf({
            accounts: new Map([[`salesforce/${org}/a`, one]]),
            parts: new Map([['head', new Uint8Array([n])]]),
          }),
        );
      }
      await book.pins.set({ crm: 'salesforce', org: 'acme', id: 'a' }, { reason: 'x', from: 1 });
      await book.replaceStanding({ crm: 'salesforce', org: 'acme' }, new Map());
      return Promise.all(
        orgs.map(async (org) => {
          const key = { crm: 'salesforce', org, id: 'a' };
          const accounts = (await book.accountsOf(key)).map((one) => one.key.org);
          const { pin } = await book.entry(key);
          return { accounts, pin: pin?.reason, ...(await standingOf(book, key)) };
        }),
      );
    }, orgs);
    expect(result).toEqual(
      orgs.map((org, n) => ({
        accounts: [org],
        pin: org === 'acme' ? 'x' : undefined,
        revision: org === 'acme' ? 2 : 1,
        parts: org === 'acme' ? {} : { head: [n] },
      })),
    );
  });
});
