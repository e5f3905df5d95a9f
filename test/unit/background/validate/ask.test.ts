import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAsk } from '../../../../extension/background/validate/ask.js';
import type { Reading } from '../../../../src/account/reading.js';
import { ask, published, reading } from '../arbitraries.js';
import { extended, objectsIn, otherType, type Place, placesIn, replaced } from '../mutations.js';

const KEY = { crm: 'salesforce', org: 'acme', id: '001000000000001AAA' };
const SOURCE = { kind: 'field', name: 'Name' } as const;
const READING: Reading = {
  key: KEY,
  facts: { name: { state: 'read', value: 'Edge', text: 'Edge', source: SOURCE, at: 1 } },
  custom: {},
  related: {},
  readAt: 1,
  expectations: [],
};

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
      .tuple(type, fc.dictionary(fc.constantFrom('key', 'reading', 'readings', 'text'), anything))
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
        // Of a message that is none, or of no known type, there is nothing further to say.
        expect(fault.startsWith(path.join('.')) || /^(type|message): /.test(fault)).toBe(true);
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
    const places = (message: unknown) =>
      // Custom fields may have any name; what may stand under it is tested below.
      objectsIn(message).filter(({ path }) => path.at(-1) !== 'custom');
    fc.assert(
      fc.property(atPlace(ask, places), names, ({ message, place }, name) => {
        const fault = faultOf(extended(message, place.path, name, { polluted: true }));
        expect(fault).toContain(`${[...place.path, name].join('.')}: `);
      }),
      { numRuns: 500 },
    );
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('never mistakes a list for an object whose properties may all be absent', () => {
    for (const name of ['facts', 'custom', 'related'] as const) {
      const fault = faultOf({ type: 'reading/publish', reading: { ...READING, [name]: [] } });
      expect(fault).toContain(`reading.${name}: `);
    }
  });

  it.each(['__proto__', 'prototype', 'constructor'])('refuses a custom field named %s', (name) => {
    const json = JSON.stringify(READING.facts.name);
    const custom = JSON.parse(`{"Health__c":${json},"${name}":${json}}`);
    const fault = faultOf({ type: 'reading/publish', reading: { ...READING, custom } });
    expect(fault).toContain('reading.custom');
  });

  it('is refused when a key could be taken for another or lead out of its org', () => {
    const part = fc.constantFrom('crm', 'org', 'id');
    const wrong = fc.constantFrom('', 'a/b', 'a b', '\u0000', 'a\n', 'ü', 'x'.repeat(121));
    fc.assert(
      fc.property(part, wrong, (name, value) => {
        const key = { ...KEY, [name]: value };
        expect(faultOf({ type: 'view/get', key })).toContain(`key.${name}: `);
        expect(
          faultOf({ type: 'list/publish', readings: [READING, { ...READING, key }] }),
        ).toContain(`readings.1.key.${name}: `);
      }),
    );
  });

  it('is refused when an id of a row could', () => {
    const at = { source: SOURCE, at: 1, state: 'read' };
    const related = { contacts: { ...at, rows: [{ id: 'a/b', name: 'A' }] } };
    expect(faultOf({ type: 'reading/publish', reading: { ...READING, related } })).toContain(
      'reading.related.contacts.rows.0.id: ',
    );
  });

  it('is refused when a text is longer than anything a CRM shows', () => {
    const long = (length: number) => 'x'.repeat(length);
    const name = { ...READING.facts.name, value: long(140_001) };
    const tooLong: readonly [string, unknown][] = [
      ['text', { type: 'note/set', key: KEY, text: long(20_001) }],
      ['reason', { type: 'pin/set', key: KEY, reason: long(501) }],
      ['reason', { type: 'pin/set', key: KEY, reason: ' \n ' }],
      [
        'reading.facts.name.value',
        { type: 'reading/publish', reading: { ...READING, facts: { name } } },
      ],
      [
        'reading.facts.name.source.name',
        {
          type: 'reading/publish',
          reading: {
            ...READING,
            facts: {
              name: { ...READING.facts.name, source: { kind: 'field', name: long(2_001) } },
            },
          },
        },
      ],
    ];
    for (const [where, message] of tooLong) expect(faultOf(message)).toContain(`${where}: `);
  });

  it('is refused in no time when a list in it is huge, without looking at its members', () => {
    const row = {
      get id(): string {
        throw new Error('looked at');
      },
    };
    const rows = new Array(5_001).fill(row);
    const related = { cases: { state: 'read', rows, source: SOURCE, at: 1 } };
    expect(faultOf({ type: 'reading/publish', reading: { ...READING, related } })).toContain(
      'reading.related.cases.rows: ',
    );
    const readings = new Array(2_001).fill(row);
    expect(faultOf({ type: 'list/publish', readings })).toContain('readings: ');
    const expectations = new Array(101).fill(row);
    expect(faultOf({ type: 'reading/publish', reading: { ...READING, expectations } })).toContain(
      'reading.expectations: ',
    );
    const fields = Array.from({ length: 3_000 }, (_, n) => [`F${n}__c`, row]);
    const custom = Object.fromEntries(fields);
    expect(faultOf({ type: 'reading/publish', reading: { ...READING, custom } })).toContain(
      'reading.custom: ',
    );
  });

  it('is told its fault in short, however long what it holds', () => {
    const message = { type: 'view/get', key: { ...KEY, id: '/'.repeat(1_000_000) } };
    expect(faultOf(message).length).toBeLessThan(500);
    expect(faultOf({ type: 'x'.repeat(1_000_000) }).length).toBeLessThan(500);
    expect(
      faultOf({ type: 'view/get', key: { ...KEY, ['x'.repeat(1_000_000)]: 1 } }).length,
    ).toBeLessThan(500);
  });

  it('keeps a day that is none out of the book', () => {
    const days = fc.constantFrom('2026-02-30', '2026-2-3', '0000-01-01', '2026-01-01T00:00', '');
    fc.assert(
      fc.property(reading, days, (one, value) => {
        const slaExpires = { state: 'read', value, text: '', source: SOURCE, at: 1 };
        const fault = faultOf({
          type: 'reading/publish',
          reading: { ...one, facts: { ...one.facts, slaExpires } },
        });
        expect(fault).toContain('reading.facts.slaExpires.value: ');
      }),
      { numRuns: 30 },
    );
  });
});
