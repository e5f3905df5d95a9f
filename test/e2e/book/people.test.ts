import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import { SAMPLE } from '../../unit/judge/sample-accounts.js';
import { type ModulePages, runInChromium } from '../support/in-page.js';
import { readingOf } from './commands.js';

type Module = typeof import('./module.js');

let pages: ModulePages<Module>;

beforeAll(async () => {
  pages = await runInChromium<Module>(new URL('./module.ts', import.meta.url));
});
afterAll(() => pages?.close());

const org = { crm: 'salesforce', org: 'acme' };

function account(id: string, name: string): Account {
  const source = { kind: 'field', name: 'Name' } as const;
  const facts = { name: { state: 'read', value: name, text: name, source, at: 1 } } as const;
  return { key: { ...org, id }, facts, custom: {}, related: {}, readAt: 1 };
}

it('accounts are found by what is typed of their names, also those of an earlier version', async () => {
  const found = await pages.module.evaluate(
    async ({ Book, putAt, updateOf }, { org, old, renamed, accounts }) => {
      const first = new Book('names', 1);
      await first.pins.get(old.key);
      await putAt('names', 'accounts', `salesforce/acme/${old.key.id}`, old);
      await first.close();
      const book = new Book('names');
      const store = (list: typeof accounts) =>
        book.update(
          org,
          list.map(({ key }) => key),
          undefined,
          () =>
            updateOf({
              accounts: new Map(list.map((one) => [`salesforce/acme/${one.key.id}`, one])),
            }),
        );
      await store(accounts);
      await store([renamed]);
      const names = async (text: string) =>
        (await book.named(org, text, 3)).map(({ name }) => name);
      return {
        old: await names('geno'),
        both: await names('gra HOT'),
        renamed: await names('edge'),
        now: await names('verge'),
        bounded: await names('firm'),
        nothing: await names(' & '),
        foreign: await book.named({ crm: 'salesforce', org: 'acme2' }, 'grand', 3),
      };
    },
    {
      org,
      old: account('0', 'GenoPoint'),
      accounts: [
        account('1', 'Grand Hôtels & Resorts'),
        account('2', 'Grand Canyon'),
        account('3', 'Edge Communications'),
        ...Array.from({ length: 9 }, (_, n) => account(`f${n}`, `Firm ${n}`)),
      ],
      renamed: account('3', 'Verge Communications'),
    },
  );
  expect(found).toEqual({
    old: ['GenoPoint'],
    both: ['Grand Hôtels & Resorts'],
    renamed: [],
    now: ['Verge Communications'],
    bounded: ['Firm 0', 'Firm 1', 'Firm 2'],
    nothing: [],
    foreign: [],
  });
});

it('a referral shows on both accounts, is named, and is gone from both when it is taken back', async () => {
  const readings = SAMPLE.slice(0, 3).map(readingOf);
  const result = await pages.module.evaluate(
    async ({ Book, handlersOn }, { readings }) => {
      const book = new Book('referrals');
      const handlers = handlersOn(book, () => 1_000);
      await handlers.publishAll(readings);
      const [from, to, third] = readings;
      if (!from || !to || !third) throw new Error('The sample is empty.');
      const name = 'As told';
      const contact = from.related.contacts?.rows[0]?.id ?? '';
      const given = await handlers['told/referral']({
        key: from.key,
        id: 'r1',
        referral: { way: 'given', other: to.key, name, contact, type: 'caused' },
      });
      const received = await handlers['view/get']({ key: to.key });
      // A worker that starts now puts together again what was told.
      const later = handlersOn(book, () => 2_000);
      const again = await later['view/get']({ key: to.key });
      // A third account's place among all is another one since: it is judged when it is looked at.
      const outside = await later['view/get']({ key: third.key });
      await later['told/referral']({ key: from.key, id: 'r1' });
      const after = await later['view/get']({ key: to.key });
      const opened = (view: typeof given) =>
        view.brief?.influence?.openedBy.map((door) => [door.account.id, door.to, door.type]);
      return {
        given: given.brief?.influence?.opens.map(({ account }) => account.id),
        names: Object.values(received.near ?? {}),
        received: opened(received),
        again: opened(again),
        outside: outside.brief?.influence?.of,
        after: after.brief?.influence,
        told: (await later['view/get']({ key: from.key })).told?.referrals,
      };
    },
    { readings },
  );
  const [from, to] = SAMPLE;
  const person = from?.related.contacts?.rows[0];
  expect(result).toEqual({
    given: [to?.key.id],
    names: [{ name: expect.any(String), people: { [person?.id ?? '']: person?.name } }],
    received: [[from?.key.id, person?.id, 'caused']],
    again: [[from?.key.id, person?.id, 'caused']],
    outside: 2,
    after: undefined,
    told: [],
  });
});

it('people who are told at once are all kept', async () => {
  const kept = await pages.module.evaluate(async ({ Book, handlersOn }, org) => {
    const handlers = handlersOn(new Book('people'), () => 1);
    const key = { ...org, id: 'a' };
    const tell = (n: number) =>
      handlers['told/person']({ key, contact: `c${n}`, tell: { role: 'coach' }, forget: [] });
    await Promise.all(Array.from({ length: 20 }, (_, n) => tell(n)));
    const { told } = await handlers['view/get']({ key });
    return told?.people.map(({ contact }) => contact).sort();
  }, org);
  expect(kept).toEqual(Array.from({ length: 20 }, (_, n) => `c${n}`).sort());
});

it('notes of the whole book are found by the beginnings of words, the newest first', async () => {
  const result = await pages.module.evaluate(async ({ Book, handlersOn }, org) => {
    let now = 0;
    const book = new Book('notes');
    const handlers = handlersOn(book, () => ++now);
    const write = (account: string, id: string, text: string) =>
      handlers['note/set']({ key: { ...org, id: account }, id, text });
    await write('a', 'n1', 'Rose signs below 50k');
    await write('a', 'n2', 'Sean decides above');
    await write('b', 'n1', 'Rosé knows the signatories');
    const deleted = await write('a', 'n1', '  ');
    const gone = await handlers['notes/find']({ org, text: 'rose' });
    await handlers['note/restore']({
      key: { ...org, id: 'a' },
      note: { id: 'n1', text: 'Rose signs below 50k', writtenAt: 1, changedAt: 1, by: 'Ana' },
    });
    const both = await handlers['notes/find']({ org, text: 'SIGN rose' });
    const written = Array.from({ length: 1_050 }, (_, n) =>
      book.notes.set({ ...org, id: `many${n % 3}` }, `m${n}`, {
        id: `m${n}`,
        text: `many ${n}`,
        writtenAt: n,
        changedAt: n,
      }),
    );
    await Promise.all(written);
    const many = await handlers['notes/find']({ org, text: 'many' });
    const none = await handlers['notes/find']({ org, text: 'igns' });
    const foreign = await handlers['notes/find']({ org: { ...org, org: 'other' }, text: 'rose' });
    return {
      deleted: deleted.notes?.map(({ id }) => id),
      gone: gone.found.map(({ key, note }) => [key.id, note.id]),
      both: both.found.map(({ key, note }) => [key.id, note.text, note.by]),
      many: [many.found.length, many.all, many.found[0]?.note.text],
      none,
      foreign: foreign.found,
    };
  }, org);
  expect(result).toEqual({
    deleted: ['n2'],
    gone: [['b', 'n1']],
    both: [
      ['b', 'Rosé knows the signatories', undefined],
      ['a', 'Rose signs below 50k', 'Ana'],
    ],
    many: [30, false, 'many 1049'],
    none: { found: [], all: true },
    foreign: [],
  });
});
