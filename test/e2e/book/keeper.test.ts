import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/account/account.js';
import type { Brief } from '../../../src/account/brief.js';
import { MARK_STATES } from '../../../src/account/play-mark.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import { judge } from '../../../src/judge/index.js';
import { NOW, SAMPLE, standingOfBook } from '../../unit/judge/sample-accounts.js';
import { type ModulePages, runInChromium } from '../support/in-page.js';
import { type BookCommand, nameOnly, readingOf } from './commands.js';
import { Model } from './model.js';
import { rounded } from './rounded.js';

type Module = typeof import('./module.js');

// A sequence of commands in a real database takes long to shrink; the seed finds it again.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const ORG = { crm: 'salesforce', org: 'sample' };
const DAYS = 86_400_000;

let pages: ModulePages<Module>;
let books = 0;

beforeAll(async () => {
  pages = await runInChromium<Module>(new URL('./module.ts', import.meta.url));
});
afterAll(() => pages?.close());

/** The name of a book that no other test knows. */
const newBook = () => `keeper ${books++}`;

const readings = SAMPLE.map(readingOf);
const keys = SAMPLE.map(({ key }) => key);

/** Plays that some account has in the whole book, and one that none has. */
const plays = [
  ...SAMPLE.flatMap((account) => freshBrief(account, undefined).plays.map(({ id }) => id)),
  'of another day',
];

const reading = fc.constantFrom(...readings, ...SAMPLE.map(nameOnly));
const key = fc.constantFrom(...keys);
const bytes = fc.option(fc.array(fc.nat(255), { maxLength: 300 }), { nil: null });

const action: fc.Arbitrary<BookCommand> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('publish'), reading }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('list'),
      readings: fc.uniqueArray(reading, {
        selector: (one) => one.key.id,
        minLength: 1,
        maxLength: 6,
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('pin'), key, reason: fc.string() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('unpin'), key }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('mark'),
      key,
      play: fc.constantFrom(...plays),
      state: fc.option(fc.constantFrom(...MARK_STATES), { nil: null }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('note'), key, text: fc.constantFrom('', ' ', 'x') }),
  },
);
const mishap: fc.Arbitrary<BookCommand> = fc.oneof(
  fc.record({ does: fc.constant('stop') }),
  fc.record({
    does: fc.constant('damage'),
    part: fc.constantFrom('head', 'names', 'cuts', 'rows/0', 'all'),
    bytes,
  }),
);
const commands = fc.array(
  fc.oneof({ weight: 4, arbitrary: action }, { weight: 1, arbitrary: mishap }),
  { minLength: 4, maxLength: 16 },
);

/** Does the commands to a new book, each twenty days after the one before, and gives the answers. */
function obey(list: readonly BookCommand[], name = newBook()) {
  return pages.module.evaluate(
    ({ obey }, { list, name, from, step }) => obey(name, list, from, step),
    { list, name, from: NOW, step: 20 * DAYS },
  );
}

/** The brief of an account in a book that was read anew, with the past it had. */
function freshBrief(account: Account, history: Brief['history']): Brief {
  return judge(account, standingOfBook(SAMPLE), NOW, { history });
}

/** What is stored of an account. */
function stored(name: string, of: RecordKey) {
  return pages.module.evaluate(({ Book }, { name, of }) => new Book(name).entry(of), { name, of });
}

/** A worker that starts now judges the first account as in a book of the sample read anew. */
async function expectFreshBrief(name: string): Promise<void> {
  const [account] = SAMPLE;
  if (!account) throw new Error('The sample is empty.');
  const { brief: before } = await stored(name, account.key);
  const [view] = await obey([{ does: 'publish', reading: readingOf(account) }], name);
  const fresh = freshBrief(account, before?.history);
  expect(rounded(view)).toMatchObject({ brief: rounded(fresh) as object });
}

describe('the keeper with the book in a real database', () => {
  it('answers as if all of it were in memory and nothing ever befell it', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (list) => {
        const model = new Model();
        const expected = list.map((one, n) => model.obey(one, NOW + n * 20 * DAYS));
        expect(rounded(await obey(list))).toEqual(rounded(expected));
      }),
      { numRuns: 15 },
    );
  });

  it('makes a damaged standing anew, and the brief is that of a book read anew', async () => {
    const part = fc.constantFrom('head', 'names', 'cuts', 'rows/0', 'all');
    const order = fc.shuffledSubarray(readings, { minLength: readings.length });
    await fc.assert(
      fc.asyncProperty(order, part, bytes, async (list, part, bytes) => {
        const name = newBook();
        await obey(
          [
            { does: 'list', readings: list },
            { does: 'damage', part, bytes },
          ],
          name,
        );
        await expectFreshBrief(name);
      }),
      { numRuns: 10 },
    );
  });

  it('ranks a list the same, whatever order its rows come in', async () => {
    const inOrder = async (list: typeof readings) => {
      const [rows] = await obey([{ does: 'list', readings: list }]);
      return rows;
    };
    const expected = await inOrder(readings);
    expect(expected).toHaveLength(SAMPLE.length);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        async (list) => {
          expect(rounded(await inOrder(list))).toEqual(rounded(expected));
        },
      ),
      { numRuns: 8 },
    );
  });

  it('ranks accounts of one name in one order', async () => {
    const [first] = readings;
    if (!first) throw new Error('The sample is empty.');
    const namesakes = ['c', 'a', 'b'].map((id) => ({ ...first, key: { ...first.key, id } }));
    for (const list of [namesakes, namesakes.toReversed()]) {
      const [rows] = await obey([{ does: 'list', readings: list }]);
      expect(rows).toMatchObject(['a', 'b', 'c'].map((id) => ({ key: { id } })));
    }
  });

  it('calls a row by the name the book knows where the list shows none', async () => {
    const [full] = readings;
    if (!full) throw new Error('The sample is empty.');
    const bare = { ...full, facts: {}, related: {} };
    const [, rows] = await obey([
      { does: 'publish', reading: full },
      { does: 'list', readings: [bare] },
    ]);
    const { name } = full.facts;
    expect(rows).toMatchObject([{ name: name?.state === 'read' ? name.value : '' }]);
  });

  it('shows an account once that a list shows twice', async () => {
    const [one, other] = readings;
    if (!one || !other) throw new Error('The sample is empty.');
    const [rows] = await obey([{ does: 'list', readings: [one, other, one] }]);
    expect(rows).toHaveLength(2);
  });

  it('loses nothing of what is published at once, by one worker or two, whole or damaged', async () => {
    const second = await pages.open();
    const work = (module: Module, args: { name: string; readings: typeof readings; now: number }) =>
      module.publishAtOnce(args.name, args.readings, args.now);
    for (const part of [undefined, 'rows/0', 'all']) {
      const name = newBook();
      const half = Math.floor(readings.length / 2);
      const early = readings.slice(0, 3);
      if (part) {
        await obey(
          [
            { does: 'list', readings: early },
            { does: 'damage', part, bytes: [7] },
          ],
          name,
        );
      }
      await Promise.all([
        pages.module.evaluate(work, { name, readings: readings.slice(0, half), now: NOW }),
        second.module.evaluate(work, { name, readings: readings.slice(half), now: NOW }),
      ]);
      const all = await pages.module.evaluate(
        ({ Book }, { name, org }) => new Book(name).accountsOf(org),
        { name, org: ORG },
      );
      expect(all.map((one) => one.key.id)).toEqual(keys.map(({ id }) => id).sort());
      await expectFreshBrief(name);
    }
    await second.page.close();
  });
});
