import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAsk } from '../../../../extension/background/validate/ask.js';
import type { RawRecord } from '../../../../src/crm/raw.js';
import { ask, published } from '../arbitraries.js';
import { extended, objectsIn, otherType, type Place, placesIn, replaced } from '../mutations.js';

const KEY = { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' };
const NAME = { name: 'Name', text: 'Edge' };
const RAW: RawRecord = {
  kind: 'record',
  key: KEY,
  object: 'Account',
  readAt: 1,
  fields: [NAME],
  closed: [],
  holdsMore: false,
  settled: true,
  lists: [],
  expectations: [],
};
const LIST = {
  ownerId: KEY.id,
  childRelationship: 'Cases',
  rows: [],
  countIsAtLeast: false,
  saysEmpty: false,
};

const publish = (raw: object) => ({ type: 'reading/publish', raw: { ...RAW, ...raw } });

function faultOf(message: unknown): string {
  const result = parseAsk(message);
  expect(result).toHaveProperty('fault');
  return 'fault' in result ? result.fault : '';
}

/** A message with one of its places, by a number that any message has an answer to. */
const atPlace = <T>(messages: fc.Arbitrary<T>, placesOf: (message: T) => Place[]) =>
  fc.tuple(messages, fc.nat()).map(([message, at]) => {
    const places = placesOf(message);
    return { message, place: places[at % places.length] as Place };
  });

describe('a message from a page', () => {
  it('is accepted as it is when it is valid', () => {
    fc.assert(
      fc.property(ask, (message) => {
        expect(parseAsk(message)).toEqual({ ask: message });
      }),
    );
  });

  it('survives the wire, which is JSON in Chromium', () => {
    fc.assert(
      fc.property(published, (message) => {
        expect(parseAsk(JSON.parse(JSON.stringify(message)))).toHaveProperty('ask');
      }),
    );
  });

  it('never makes the validation throw, whatever it is', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const type = fc.constantFrom('view/get', 'reading/publish', 'list/publish', 'note/set');
    const ofAType = fc
      .tuple(type, fc.dictionary(fc.constantFrom('key', 'raw', 'text'), anything))
      .map(([name, content]) => ({ type: name, ...content }));
    fc.assert(
      fc.property(fc.oneof(anything, fc.jsonValue(), ofAType), (message) => {
        expect(faultOf(message)).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when anything in it is of another type, and the fault says where', () => {
    const mutated = atPlace(ask, placesIn).chain(({ message, place }) =>
      otherType(place.value).map((by) => ({ message, path: place.path, by })),
    );
    fc.assert(
      fc.property(mutated, ({ message, path, by }) => {
        const fault = faultOf(replaced(message, path, by));
        // Of a message that is none, or of no known type or kind, there is nothing further to say.
        const untold = /^(type|message|raw\.kind|raw): /.test(fault);
        expect(fault.startsWith(path.join('.')) || untold).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when a number in it is NaN or infinite, and the fault says which', () => {
    const numbers = (message: unknown) =>
      placesIn(message).filter(({ value }) => typeof value === 'number');
    const mutated = atPlace(
      published.filter((message) => numbers(message).length > 0),
      numbers,
    );
    const none = fc.constantFrom(NaN, Infinity, -Infinity);
    fc.assert(
      fc.property(mutated, none, ({ message, place }, by) => {
        const fault = faultOf(replaced(message, place.path, by));
        expect(fault).toContain(`${place.path.join('.')}: `);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused when anything in it has a property nobody named, and the fault names it', () => {
    const names = fc.constantFrom(
      'extra',
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      '',
    );
    fc.assert(
      fc.property(atPlace(ask, objectsIn), names, ({ message, place }, name) => {
        const fault = faultOf(extended(message, place.path, name, { polluted: true }));
        expect(fault).toContain(`${[...place.path, name].join('.')}: `);
      }),
      { numRuns: 500 },
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('never mistakes a list for an object, nor an object for a list', () => {
    expect(faultOf(publish({ key: [] }))).toContain('raw.key');
    for (const name of ['fields', 'closed', 'lists', 'expectations'] as const) {
      expect(faultOf(publish({ [name]: {} }))).toContain(`raw.${name}: `);
      expect(faultOf(publish({ [name]: { length: 1 } }))).toContain(`raw.${name}: `);
    }
  });

  it.each(['', '.', 'a b', 'Näme', '<b>', 'x'.repeat(256)])(
    'refuses a field whose API name is none: %s',
    (name) => {
      expect(faultOf(publish({ fields: [NAME, { name, text: '' }] }))).toContain(
        'raw.fields.1.name: ',
      );
      expect(faultOf(publish({ closed: [name] }))).toContain('raw.closed.0: ');
    },
  );

  it('is refused when a key could be taken for another or lead out of its org', () => {
    const part = fc.constantFrom('crm', 'org', 'id');
    const wrong = fc.constantFrom('', 'a/b', 'a b', '\u0000', 'a\n', 'ü', 'x'.repeat(121));
    fc.assert(
      fc.property(part, wrong, (name, value) => {
        const key = { ...KEY, [name]: value };
        expect(faultOf({ type: 'view/get', key })).toContain(`key.${name}: `);
        expect(faultOf(publish({ key }))).toContain(`raw.key.${name}: `);
      }),
    );
  });

  it('is refused when an id of a row or of a link could', () => {
    const row = (one: object) =>
      publish({ lists: [{ ...LIST, rows: [{ id: '1', name: 'A', cells: [], ...one }] }] });
    expect(faultOf(row({ id: 'a/b' }))).toContain('raw.lists.0.rows.0.id: ');
    const cells = [{ name: 'Name', text: 'A', linkedId: 'a/b' }];
    expect(faultOf(row({ cells }))).toContain('raw.lists.0.rows.0.cells.0.linkedId: ');
    expect(faultOf(publish({ lists: [{ ...LIST, ownerId: 'a b' }] }))).toContain(
      'raw.lists.0.ownerId: ',
    );
  });

  it('is refused when a text is longer than anything a CRM shows', () => {
    const long = (length: number) => 'x'.repeat(length);
    const tooLong: readonly [string, unknown][] = [
      ['text', { type: 'note/set', key: KEY, id: 'n', text: long(20_001) }],
      ['reason', { type: 'pin/set', key: KEY, reason: long(501) }],
      ['reason', { type: 'pin/set', key: KEY, reason: ' \n ' }],
      ['raw.fields.0.text', publish({ fields: [{ ...NAME, text: long(140_001) }] })],
      ['raw.fields.0.label', publish({ fields: [{ label: long(2_001), text: '' }] })],
      ['raw.heading', publish({ heading: long(2_001) })],
      ['raw.language', publish({ language: long(101) })],
    ];
    for (const [where, message] of tooLong) expect(faultOf(message)).toContain(`${where}: `);
  });

  it('is refused in no time when a list in it is huge, without looking at its members', () => {
    const member = {
      get id(): string {
        throw new Error('looked at');
      },
    };
    const many = (length: number) => new Array(length).fill(member);
    const huge: readonly [string, unknown][] = [
      ['raw.fields', publish({ fields: many(2_001) })],
      ['raw.closed', publish({ closed: many(2_001) })],
      ['raw.lists', publish({ lists: many(201) })],
      ['raw.lists.0.rows', publish({ lists: [{ ...LIST, rows: many(5_001) }] })],
      [
        'raw.lists.0.rows.0.cells',
        publish({ lists: [{ ...LIST, rows: [{ id: '1', name: 'A', cells: many(201) }] }] }),
      ],
      ['raw.expectations', publish({ expectations: many(101) })],
    ];
    for (const [where, message] of huge) expect(faultOf(message)).toContain(`${where}: `);
  });

  it('is told its fault in short, however long what it holds', () => {
    const message = { type: 'view/get', key: { ...KEY, id: '/'.repeat(1_000_000) } };
    expect(faultOf(message).length).toBeLessThan(500);
    expect(faultOf({ type: 'x'.repeat(1_000_000) }).length).toBeLessThan(500);
    expect(
      faultOf({ type: 'view/get', key: { ...KEY, ['x'.repeat(1_000_000)]: 1 } }).length,
    ).toBeLessThan(500);
  });
});
