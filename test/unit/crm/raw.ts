import fc from 'fast-check';
import type { Expectation } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type {
  RawField,
  RawList,
  RawReading,
  RawRecord,
  RawRelated,
  RawRow,
  RawRows,
} from '../../../src/crm/raw.js';

/** One arbitrary for every property, so that a property nobody lets through cannot be forgotten. */
type Each<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

/** A record of which only the named properties are always there. */
function record<T>(each: Each<T>, required: readonly (keyof T)[]): fc.Arbitrary<T> {
  const options = { requiredKeys: [...required] as never[] };
  return fc.record(each as Record<string, fc.Arbitrary<unknown>>, options) as fc.Arbitrary<T>;
}

/** The first that is drawn more often: what pages do show goes deeper than any text. */
const often = <T>(usual: fc.Arbitrary<T>, any: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: any, weight: 1 });

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Texts as pages show them, in several locales. */
const text = often(
  fc.constantFrom(
    '',
    '$1,234.50',
    'R$ 1.234,50',
    'USD 50,000.00 (EUR 46,000.00)',
    '1.234',
    '75%',
    '03/04/2026',
    '28.6.2026',
    '6/28/2026, 7:57 AM',
    'Closed Won',
    'Fechado e perdido',
    'true',
    '(512) 757-6000',
    'edgecomm.com',
    '٣',
  ),
  anyText,
);

const id = fc.stringMatching(/^[\w.-]{1,120}$/);
const recordId = often(
  fc.constantFrom('001000000000001AAA', '003000000000001AAA', '006000000000001AAA'),
  id,
);
const apiName = often(
  fc.constantFrom(
    'Name',
    'AnnualRevenue',
    'NumberOfEmployees',
    'SLAExpirationDate__c',
    'CreatedById',
    'OwnerId',
    'AccountId',
    'Account.Name',
    'Amount',
    'StageName',
    'CloseDate',
    'Probability',
    'ContactId',
    'Seats__c',
    'acc8',
    '00N5g00000AbCdE',
    '__proto__',
    'constructor',
  ),
  fc.stringMatching(/^\w[\w.]{0,254}$/),
);
const label = often(
  fc.constantFrom('Annual Revenue', 'Stage:', 'Receita anual', 'constructor', '__proto__'),
  anyText,
);

const field = record<RawField>(
  { name: apiName, label, text, linkedId: recordId, stamp: text, whole: text },
  ['text'],
);

const row: fc.Arbitrary<RawRow> = fc.record({
  id: recordId,
  name: anyText,
  cells: fc.array(field, { maxLength: 4 }),
});

const list = record<RawList>(
  {
    ownerId: recordId,
    childRelationship: often(
      fc.constantFrom('Opportunities', 'Contacts', 'AccountContactRelations', 'Cases', 'Assets'),
      apiName,
    ),
    rows: fc.array(row, { maxLength: 3 }),
    count: text,
    countIsAtLeast: fc.boolean(),
    saysEmpty: fc.boolean(),
  },
  ['ownerId', 'childRelationship', 'rows', 'countIsAtLeast', 'saysEmpty'],
);

export const expectation: fc.Arbitrary<Expectation> = fc.record({
  code: anyText,
  met: fc.boolean(),
  expected: fc.maxSafeNat(),
  found: fc.maxSafeNat(),
});

export const recordKey: fc.Arbitrary<RecordKey> = fc.record({
  crm: often(fc.constant('salesforce'), id),
  org: id,
  id: recordId,
});

const object = often(fc.constantFrom('Account', 'Opportunity', 'Contact'), apiName);
const page = {
  object,
  language: fc.constantFrom('en', 'pt-BR', 'ar', 'not a language'),
  readAt: fc.integer({ min: 0, max: 253_402_300_799_999 }),
  expectations: fc.array(expectation, { maxLength: 3 }),
};
const PAGE = ['kind', 'object', 'readAt', 'expectations'] as const;

/** A record's own page, with anything that a page may say. */
export const rawRecord = record<RawRecord>(
  {
    kind: fc.constant('record'),
    key: recordKey,
    ...page,
    heading: anyText,
    fields: fc.array(field, { maxLength: 5 }),
    closed: fc.array(apiName, { maxLength: 2 }),
    holdsMore: fc.boolean(),
    settled: fc.boolean(),
    lists: fc.array(list, { maxLength: 3 }),
  },
  [...PAGE, 'key', 'fields', 'closed', 'holdsMore', 'settled', 'lists'],
);

export const rawRelated = record<RawRelated>(
  { kind: fc.constant('related'), key: recordKey, ...page, list },
  [...PAGE, 'key', 'list'],
);

export const rawRows = record<RawRows>(
  {
    kind: fc.constant('rows'),
    crm: often(fc.constant('salesforce'), id),
    org: id,
    ...page,
    rows: fc.array(row, { maxLength: 3 }),
  },
  [...PAGE, 'crm', 'org', 'rows'],
);

/** Whatever a page may say. */
export const rawReading: fc.Arbitrary<RawReading> = fc.oneof(rawRecord, rawRelated, rawRows);
