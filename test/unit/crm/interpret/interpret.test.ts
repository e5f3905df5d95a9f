import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Meanings } from '../../../../src/account/account.js';
import { interpret } from '../../../../src/crm/interpret.js';
import {
  orgOf,
  type RawField,
  type RawList,
  type RawRecord,
  type RawRows,
} from '../../../../src/crm/raw.js';
import { rawReading } from '../raw.js';
import { validReading } from './valid-reading.js';

const ACCOUNT = '001000000000001AAA';
const KEY = { crm: 'salesforce', org: 'acme', id: ACCOUNT };
const MEANINGS: Meanings = { Seats__c: 'seats', Ends__c: 'contractEnds' };

function page(fields: readonly RawField[], rest: Partial<RawRecord> = {}): RawRecord {
  return {
    kind: 'record',
    key: KEY,
    object: 'Account',
    readAt: 7,
    fields,
    closed: [],
    holdsMore: false,
    settled: true,
    lists: [],
    expectations: [],
    ...rest,
  };
}

function list(childRelationship: string, rest: Partial<RawList>): RawList {
  const none = { rows: [], countIsAtLeast: false, saysEmpty: false };
  return { ownerId: ACCOUNT, childRelationship, ...none, ...rest };
}

/** The one reading of an account's page. */
function accountOf(raw: RawRecord, meanings: Meanings = {}) {
  const readings = interpret(raw, { meanings });
  expect(readings).toHaveLength(1);
  const [reading] = readings;
  if (!reading) throw new Error('Nothing was interpreted.');
  return reading;
}

describe('whatever a page says', () => {
  it('becomes facts of the form that book and judge rely on, all of the same org', () => {
    fc.assert(
      fc.property(rawReading, (raw) => {
        for (const reading of interpret(raw, { meanings: MEANINGS })) {
          expect(v.safeParse(validReading, reading).issues ?? []).toEqual([]);
          expect(reading.key).toMatchObject({ crm: orgOf(raw).crm, org: orgOf(raw).org });
          expect(reading.readAt).toBe(raw.readAt);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same facts each time, and the texts are left as they were', () => {
    fc.assert(
      fc.property(rawReading, (raw) => {
        const before = structuredClone(raw);
        const first = interpret(raw, { meanings: MEANINGS });
        expect(interpret(raw, { meanings: MEANINGS })).toEqual(first);
        expect(raw).toEqual(before);
      }),
    );
  });

  it('says nothing where it is of a CRM or an object that nobody knows', () => {
    const strange = page([], { key: { ...KEY, crm: 'dynamics' } });
    expect(interpret(strange, { meanings: {} })).toEqual([]);
    for (const object of ['Case', 'constructor', '__proto__']) {
      expect(interpret(page([], { object }), { meanings: {} })).toEqual([]);
    }
  });
});

describe('a record’s page', () => {
  it('decides once how it writes numbers and dates', () => {
    const fields = [
      { name: 'AnnualRevenue', text: '1.234 €' },
      { name: 'NumberOfEmployees', text: '1.500' },
      { name: 'SLAExpirationDate__c', text: '3.4.2027' },
    ];
    const alone = accountOf(page(fields)).facts;
    expect(alone.employees).toMatchObject({ value: 1_500, doubt: 'ambiguous' });
    const lists = [
      list('Opportunities', {
        rows: ['1,50 €', '22,75 €'].map((text, n) => ({
          id: `006${n}`,
          name: 'Deal',
          cells: [
            { name: 'Amount', text },
            { name: 'CloseDate', text: `${20 + n}.2.2027` },
          ],
        })),
      }),
    ];
    const together = accountOf(page(fields, { lists })).facts;
    expect(together.annualRevenue).toMatchObject({ value: { amount: 1_234, currency: 'EUR' } });
    expect(together.slaExpires).toMatchObject({ value: '2027-04-03' });
    expect(together.slaExpires).not.toHaveProperty('doubt');
  });

  it('prefers what carries an API name, and of that the place that has a value', () => {
    const { facts } = accountOf(
      page([
        { name: 'Industry', text: '' },
        { name: 'Industry', text: 'Energy' },
        { label: 'Industry', text: 'Apparel' },
        { label: 'Type:', text: 'Prospect' },
        { label: 'constructor', text: 'x' },
      ]),
    );
    expect(facts.industry).toMatchObject({ value: 'Energy', source: { kind: 'field' } });
    expect(facts.type).toMatchObject({ value: 'Prospect', source: { kind: 'label' } });
  });

  it('knows blank from late, and late from not there', () => {
    const fields = [
      { name: 'Name', text: 'Edge' },
      { name: 'Site', text: '' },
    ];
    const stateOf = (rest: Partial<RawRecord>) => {
      const { site, rating } = accountOf(page(fields, rest)).facts;
      return [site?.state, rating?.state];
    };
    expect(stateOf({})).toEqual(['blank', 'not-on-page']);
    expect(stateOf({ settled: false })).toEqual(['not-loaded', 'not-on-page']);
    expect(stateOf({ holdsMore: true })).toEqual(['blank', 'not-loaded']);
    expect(stateOf({ closed: ['Rating'] })).toEqual(['blank', 'not-loaded']);
    // Where not even its name has come, nothing has.
    const { site } = accountOf(page([{ name: 'Site', text: '' }])).facts;
    expect(site?.state).toBe('not-loaded');
  });

  it('gives custom fields the meaning the user gave them, and keeps the others as text', () => {
    const fields = [
      { name: 'Seats__c', text: '1,250' },
      { name: 'Plan__c', text: 'Grow' },
      { name: '00N5g00000AbCdE', text: 'Classic' },
    ];
    const { facts, custom } = accountOf(page(fields), MEANINGS);
    expect(facts.seats).toMatchObject({ state: 'read', value: 1_250 });
    expect(Object.keys(custom).sort()).toEqual(['00N5g00000AbCdE__c', 'Plan__c']);
  });

  it('tells which texts could not be read as what they should be', () => {
    const { expectations, facts } = accountOf(
      page([
        { name: 'AnnualRevenue', text: 'a lot' },
        { name: 'Industry', text: 'Energy' },
      ]),
    );
    expect(facts.annualRevenue?.state).toBe('not-loaded');
    expect(expectations).toContainEqual({ code: 'values', expected: 2, found: 1, met: false });
  });
});

describe('a related list', () => {
  const rows = [{ id: '500000000000001AAA', name: '00001', cells: [] }];
  const casesOf = (rest: Partial<RawList>) =>
    accountOf(page([], { lists: [list('Cases', rest)] })).related.cases;

  it('has as many rows as the CRM counts, in any digits', () => {
    expect(casesOf({ rows, count: '12' })).toMatchObject({ state: 'read', total: 12 });
    expect(casesOf({ rows, count: '١٢' })).toMatchObject({ total: 12 });
    expect(casesOf({ rows, count: '1.234' })).toMatchObject({ total: 1_234 });
    expect(casesOf({ rows, count: '3', countIsAtLeast: true })).toMatchObject({
      total: 3,
      totalIsAtLeast: true,
    });
    expect(casesOf({ rows, count: 'many' })).not.toHaveProperty('total');
    expect(casesOf({ rows, count: '-2' })).not.toHaveProperty('total');
  });

  it('is empty only where the page says so', () => {
    expect(casesOf({ count: '0' })?.state).toBe('empty');
    expect(casesOf({ saysEmpty: true })?.state).toBe('empty');
    expect(casesOf({})?.state).toBe('not-loaded');
    expect(accountOf(page([])).related.cases?.state).toBe('not-on-page');
    expect(accountOf(page([], { holdsMore: true })).related.cases?.state).toBe('not-loaded');
  });

  it('of another record is none of the account’s', () => {
    const lists = [list('Cases', { rows, ownerId: '001000000000002AAA' })];
    expect(accountOf(page([], { lists })).related.cases?.state).toBe('not-on-page');
  });
});

describe('rows of a list view', () => {
  const raw: RawRows = {
    kind: 'rows',
    crm: 'salesforce',
    org: 'acme',
    object: 'Opportunity',
    readAt: 7,
    expectations: [],
    rows: [
      {
        id: '006000000000001AAA',
        name: 'Deal',
        cells: [
          { name: 'Account.Name', text: 'Edge', linkedId: ACCOUNT },
          { name: 'Probability', text: '75' },
        ],
      },
      { id: '006000000000002AAA', name: 'Orphan', cells: [] },
    ],
  };

  it('tell of the accounts that they link, and of no other', () => {
    const [told, ...more] = interpret(raw, { meanings: {} });
    expect(more).toEqual([]);
    expect(told?.key).toEqual(KEY);
    expect(told?.related.opportunities?.rows).toEqual([
      expect.objectContaining({ id: '006000000000001AAA', probability: 0.75 }),
    ]);
  });
});
