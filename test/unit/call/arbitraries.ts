import fc from 'fast-check';
import { BUYING_ROLES } from '../../../src/account/buying-role.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import type { Call, CallEvent, CallItem, Heard } from '../../../src/account/call.js';
import { ITEM_STATES, OUTCOMES } from '../../../src/account/call.js';
import {
  type ByLanguage,
  type Condition,
  FILLERS,
  HEARINGS,
  PAUSE_POINTS,
  type Playbook,
  type PlaybookItem,
} from '../../../src/account/playbook.js';
import type { Fillings, Grounds } from '../../../src/call/index.js';
import { startCall } from '../../../src/call/index.js';

/** Few names, so that conditions and grounds meet. */
const name = fc.constantFrom('tier', 'openDeals', 'seats', 'industry', 'Health__c');
const number = fc.integer({ min: -5, max: 5 });

export const grounds: fc.Arbitrary<Grounds> = fc
  .dictionary(name, fc.oneof(number, fc.constantFrom('key', 'Energy', '')))
  .map((all) => new Map(Object.entries(all)));

export const condition: fc.Arbitrary<Condition> = fc.letrec<{ c: Condition }>((tie) => ({
  c: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'c' },
    fc.record({ fact: name, known: fc.boolean() }),
    fc.record({
      fact: name,
      is: fc.array(fc.constantFrom('key', 'KEY ', 'energy', 'x'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ fact: name, atLeast: number }),
    fc.record({ fact: name, atMost: number }),
    fc.record({ all: fc.array(tie('c'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('c'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('c') }),
  ),
})).c;

export const fillings: fc.Arbitrary<Fillings> = fc.record(
  Object.fromEntries(
    FILLERS.map((filler) => [
      filler,
      fc.string({ minLength: 1 }).map((value) => ({ kind: 'text' as const, value })),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Fillings>;

const byLanguage: fc.Arbitrary<ByLanguage> = fc.dictionary(
  fc.constantFrom('en', 'pt-BR', 'de', 'zh-Hant'),
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom('{product}', '{seats} of {nobody}', 'How is {person}?'),
  ),
  { minKeys: 1, maxKeys: 3 },
);

const priority = fc.integer({ min: 0, max: 100 });

const item: fc.Arbitrary<PlaybookItem> = fc.record(
  {
    // Few, so that an id comes twice.
    id: fc.constantFrom(...'abcdefghijklmno'),
    pause: fc.constantFrom(...PAUSE_POINTS),
    text: byLanguage,
    ask: byLanguage,
    hears: fc.constantFrom(...HEARINGS),
    when: condition,
    priority,
  },
  { requiredKeys: ['id', 'pause', 'text', 'priority'] },
) as fc.Arbitrary<PlaybookItem>;

/** Any list of items, also such as a file would be refused for: an id may come twice. */
export const playbook: fc.Arbitrary<Playbook> = fc.record(
  {
    id: fc.constantFrom('mine', 'yours', 'p-1'),
    name: byLanguage,
    when: condition,
    priority,
    items: fc.array(item, { maxLength: 25 }),
  },
  { requiredKeys: ['id', 'name', 'priority', 'items'] },
) as fc.Arbitrary<Playbook>;

/** Playbooks that can be kept. */
export const soundPlaybook: fc.Arbitrary<Playbook> = playbook
  .map((one) => ({
    ...one,
    items: [...new Map(one.items.map((each) => [each.id, each])).values()],
  }))
  .filter(({ items }) => items.length > 0);

const instant = fc.integer({ min: 1_000, max: 900_000 });
const ITEMS = ['a', 'b', 'c', 'd'] as const;

export const callItems: fc.Arbitrary<readonly CallItem[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...ITEMS, 'e', 'f', 'g', 'h'),
    pause: fc.constantFrom(...PAUSE_POINTS),
    text: fc.string({ minLength: 1 }),
    state: fc.constant('open' as const),
  }),
  { selector: ({ id }) => id, maxLength: 9 },
);

const heard: fc.Arbitrary<Heard> = fc.oneof(
  fc.record({
    kind: fc.constant('role' as const),
    contact: fc.constantFrom('1', '2'),
    name: fc.constantFrom('Ada', 'Łucja'),
    role: fc.constantFrom(...BUYING_ROLES),
    at: instant,
  }),
  fc.record({ kind: fc.constant('seats' as const), seats: fc.nat(), at: instant }),
  fc.record({
    kind: fc.constant('rank' as const),
    rank: fc.constantFrom(1, 2),
    suppliers: fc.constantFrom(2, 3),
    at: instant,
  }),
);

export const event: fc.Arbitrary<CallEvent> = fc.oneof(
  fc.record({
    kind: fc.constant('item' as const),
    item: fc.constantFrom(...ITEMS, 'stranger'),
    state: fc.constantFrom(...ITEM_STATES),
    at: instant,
  }),
  fc.record({
    kind: fc.constant('note' as const),
    id: fc.constantFrom('n1', 'n2', 'n3'),
    text: fc.oneof(fc.string(), fc.constant('  ')),
    at: instant,
  }),
  fc.record({ kind: fc.constant('heard' as const), heard }),
  fc.record(
    { kind: fc.constant('outcome' as const), outcome: fc.constantFrom(...OUTCOMES) },
    { requiredKeys: ['kind'] },
  ),
  fc.record(
    {
      kind: fc.constant('follow-up' as const),
      followUp: fc.nat(40_000).map((day) => ({ on: dateOfDay(day) })),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('playbook' as const), playbook: fc.string(), items: callItems }),
  fc.record({ kind: fc.constant('end' as const), at: instant }),
  fc.record({ kind: fc.constant('reopen' as const) }),
  fc.record({ kind: fc.constant('close' as const), at: instant }),
  fc.record({ kind: fc.constant('remove' as const), at: instant }),
  fc.record({ kind: fc.constant('restore' as const) }),
) as fc.Arbitrary<CallEvent>;

export const KEY = { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' };

/** A call that has just begun. */
export const begun: fc.Arbitrary<Call> = callItems.map((items) =>
  startCall({ id: 'call-1', key: KEY, account: 'Acme', at: 1_000, playbook: 'upsell', items }),
);
