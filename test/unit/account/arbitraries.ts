import fc from 'fast-check';
import type { Account, Facts } from '../../../src/account/account.js';
import type { Fact } from '../../../src/account/fact.js';
import type { Related } from '../../../src/account/related.js';

export const KEY = { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' };

const source = fc.constant({ kind: 'field', name: 'Industry' } as const);
const instant = fc.integer({ min: 0, max: 1_000 });

/** A fact in any of its states. */
export const textFact: fc.Arbitrary<Fact<string>> = fc.oneof(
  fc
    .record({ value: fc.string(), source, at: instant })
    .map((one) => ({ state: 'read' as const, text: one.value, ...one })),
  fc.record({
    state: fc.constantFrom('blank' as const, 'not-loaded' as const, 'not-on-page' as const),
    source,
    at: instant,
  }),
);

export interface Row {
  readonly id: string;
  readonly name?: string;
}

/** A related list in any of its states, with rows of a few ids so that looks overlap. */
export const list: fc.Arbitrary<Related<Row>> = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
    extra: fc.nat(3),
    counted: fc.boolean(),
    plus: fc.boolean(),
    state: fc.constantFrom('read', 'empty', 'not-loaded', 'not-on-page'),
    at: instant,
  })
  .map(({ ids, extra, counted, plus, state, at }) => ({
    state: ids.length === 0 && state === 'read' ? 'empty' : state,
    rows: state === 'read' ? ids.map((id) => ({ id, name: `${id} at ${at}` })) : [],
    ...(counted && state === 'read' ? { total: ids.length + extra } : {}),
    ...(plus && counted && state === 'read' ? { totalIsAtLeast: true } : {}),
    source: { kind: 'related-list' as const, name: 'Opportunities' },
    at,
  })) as fc.Arbitrary<Related<Row>>;

/** One look at an account. */
export const look: fc.Arbitrary<Account> = fc
  .record({
    facts: fc.dictionary(fc.constantFrom('name', 'industry', 'type'), textFact),
    custom: fc.dictionary(fc.constantFrom('Health__c', 'Seats__c'), textFact),
    opportunities: fc.option(list, { nil: undefined }),
    readAt: instant,
  })
  .map(({ facts, custom, opportunities, readAt }) => ({
    key: KEY,
    facts: facts as Facts,
    custom,
    related: (opportunities ? { opportunities } : {}) as Account['related'],
    readAt,
  }));
