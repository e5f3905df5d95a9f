import fc from 'fast-check';
import type { AnyAsk, Ask } from '../../../extension/platform/messages.js';
import { type Org, SECTIONS } from '../../../extension/platform/requests/orgs.js';
import type { JudgeChoices } from '../../../extension/platform/settings.js';
import type {
  FactName,
  Facts,
  FactValues,
  Lookup,
  RelatedLists,
  RelatedName,
} from '../../../src/account/account.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import type { Fact, Source } from '../../../src/account/fact.js';
import type { Money } from '../../../src/account/money.js';
import { MAX_NOTE } from '../../../src/account/notes.js';
import { MAX_PIN_NOTE } from '../../../src/account/pin.js';
import { MARK_STATES } from '../../../src/account/play-mark.js';
import type { Expectation, Reading } from '../../../src/account/reading.js';
import type { RecordKey } from '../../../src/account/record-key.js';
import type {
  Activity,
  Asset,
  Case,
  Contact,
  Contract,
  Opportunity,
  OpportunityProduct,
  Order,
  Related,
} from '../../../src/account/related.js';

import { TIERS } from '../../../src/account/tier.js';
import { personName, reason } from '../account/pin-arbitraries.js';

// A message takes a minute to shrink; the seed and path in the report find it again.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** One arbitrary for every property, so that a property nobody lets through cannot be forgotten. */
type Each<T> = { readonly [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> };

/** A record of which only the named properties are always there. */
function record<T>(each: Each<T>, required: readonly (keyof T)[]): fc.Arbitrary<T> {
  const options = { requiredKeys: [...required] as never[] };
  return fc.record(each as Record<string, fc.Arbitrary<unknown>>, options) as fc.Arbitrary<T>;
}

const id = fc.stringMatching(/^[\w.-]{1,120}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const count = fc.maxSafeNat();
const instant = fc.integer({ min: 0, max: 253_402_300_799_999 });
const date = fc.integer({ min: -719_162, max: 2_932_896 }).map(dateOfDay);

const amount = { amount: number, currency: fc.string({ maxLength: 12 }) };
const money = record<Money>({ ...amount, converted: fc.record(amount) }, ['amount', 'currency']);
const lookup = record<Lookup>({ name: text, id }, ['name']);

const SOURCE_KINDS = [
  'field',
  'label',
  'related-list',
  'list-view',
  'title',
  'import',
  'typed',
] as const satisfies readonly Source['kind'][];
const source: fc.Arbitrary<Source> = fc.record({
  kind: fc.constantFrom(...SOURCE_KINDS),
  name: text,
});

function factOf<V>(value: fc.Arbitrary<V>): fc.Arbitrary<Fact<V>> {
  return fc.oneof(
    record<Extract<Fact<V>, { state: 'read' }>>(
      {
        state: fc.constant('read'),
        value: value as fc.Arbitrary<Exclude<V, undefined>>,
        text,
        source,
        at: instant,
        doubt: fc.constant('ambiguous'),
      },
      ['state', 'value', 'text', 'source', 'at'],
    ),
    fc.record({
      state: fc.constantFrom('blank' as const, 'not-loaded' as const, 'not-on-page' as const),
      source,
      at: instant,
    }),
  );
}

const values: { readonly [N in FactName]: fc.Arbitrary<FactValues[N]> } = {
  name: text,
  accountNumber: text,
  industry: text,
  type: text,
  rating: text,
  ownership: text,
  site: text,
  owner: lookup,
  parent: lookup,
  annualRevenue: money,
  employees: number,
  locations: number,
  phone: text,
  website: text,
  description: text,
  billingAddress: text,
  upsellOpportunity: text,
  customerPriority: text,
  active: text,
  sla: text,
  slaExpires: date,
  seats: number,
  supplierRank: number,
  suppliers: number,
  lastActivity: date,
  createdOn: date,
  modifiedOn: date,
  contractEnds: date,
  health: text,
  segment: text,
};

const facts = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, factOf<unknown>(value)]),
  ) as Record<FactName, fc.Arbitrary<Fact<unknown>>>,
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;

const custom = fc.dictionary(
  // An ordinary object cannot hold a key by this name, and no CRM names a field so.
  fc
    .stringMatching(/^\w{1,255}$/)
    .filter((name) => !['__proto__', 'prototype', 'constructor'].includes(name)),
  factOf(text),
  { maxKeys: 4, noNullPrototype: true },
);

const product = record<OpportunityProduct>({ name: text, quantity: number, price: money }, [
  'name',
]);

const person = record<{ id?: string; name: string }>({ id, name: text }, ['name']);

const opportunity = record<Opportunity>(
  {
    id,
    name: text,
    stage: text,
    outcome: fc.constantFrom('open', 'won', 'lost', 'unknown'),
    amount: money,
    closeDate: date,
    probability: number,
    type: text,
    products: fc.array(product, { maxLength: 3 }),
  },
  ['id', 'name', 'outcome'],
);

const contact = record<Contact>(
  {
    id,
    name: text,
    title: text,
    department: text,
    email: text,
    phone: text,
    reportsTo: person,
    role: text,
  },
  ['id', 'name'],
);

const caseRow = record<Case>(
  {
    id,
    number: text,
    subject: text,
    status: text,
    priority: text,
    openedOn: date,
    open: fc.boolean(),
  },
  ['id'],
);

const asset = record<Asset>(
  {
    id,
    name: text,
    product: text,
    quantity: number,
    price: money,
    purchasedOn: date,
    endsOn: date,
  },
  ['id', 'name'],
);

const contract = record<Contract>(
  { id, number: text, status: text, startsOn: date, endsOn: date },
  ['id'],
);

const order = record<Order>({ id, number: text, status: text, amount: money, startsOn: date }, [
  'id',
]);

const activity = record<Activity>({ id, subject: text, on: date, contact: person }, [
  'id',
  'subject',
]);

function listOf<Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Related<Row>> {
  return record<Related<Row>>(
    {
      state: fc.constantFrom('not-on-page', 'not-loaded', 'empty', 'read'),
      rows: fc.array(row, { maxLength: 3 }),
      total: count,
      totalIsAtLeast: fc.boolean(),
      source,
      at: instant,
    },
    ['state', 'rows', 'source', 'at'],
  );
}

const related = record<RelatedLists>(
  {
    opportunities: listOf(opportunity),
    contacts: listOf(contact),
    cases: listOf(caseRow),
    assets: listOf(asset),
    contracts: listOf(contract),
    orders: listOf(order),
    openActivities: listOf(activity),
    pastActivities: listOf(activity),
  } satisfies Record<RelatedName, unknown>,
  [],
);

const expectation: fc.Arbitrary<Expectation> = fc.record({
  code: text,
  met: fc.boolean(),
  expected: count,
  found: count,
});

export const recordKey: fc.Arbitrary<RecordKey> = fc.record({ crm: id, org: id, id });

/** A reading as any reader may give one, with any of its facts and lists. */
export const reading: fc.Arbitrary<Reading> = fc.record({
  key: recordKey,
  facts,
  custom,
  related,
  readAt: instant,
  expectations: fc.array(expectation, { maxLength: 3 }),
});

const org: fc.Arbitrary<Org> = fc.record({ crm: id, org: id });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const score = fc.double({ min: 0, max: 100, noNaN: true });
const choices = record<JudgeChoices>(
  {
    axes: fc.record({ worth: share, potential: share, loyalty: share }),
    cuts: record<Exclude<JudgeChoices['cuts'], undefined>>(
      {
        strategicCap: share,
        strategicValue: share,
        strategicFloor: score,
        keyCap: share,
        keyValue: share,
        keyFloor: score,
        growthFloor: score,
      },
      [],
    ),
  },
  [],
);

const note = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((one) => one.length <= MAX_NOTE);

const asks: { readonly [T in AnyAsk['type']]: fc.Arbitrary<Extract<AnyAsk, { type: T }>> } = {
  'view/get': fc.record({ type: fc.constant('view/get'), key: recordKey }),
  'reading/publish': fc.record({ type: fc.constant('reading/publish'), reading }),
  'list/publish': fc.record({
    type: fc.constant('list/publish'),
    readings: fc.array(reading, { maxLength: 3 }),
  }),
  'pin/set': record<Ask<'pin/set'>>(
    {
      type: fc.constant('pin/set'),
      key: recordKey,
      reason,
      tier: fc.constantFrom(...TIERS),
      until: date,
      note: note.filter((one) => one.trim() === one && one.length <= MAX_PIN_NOTE),
    },
    ['type', 'key', 'reason'],
  ),
  'pin/remove': fc.record({ type: fc.constant('pin/remove'), key: recordKey }),
  'play/mark': fc.record(
    {
      type: fc.constant('play/mark'),
      key: recordKey,
      play: reason,
      mark: fc.record(
        { state: fc.constantFrom(...MARK_STATES), reason },
        { requiredKeys: ['state'] },
      ),
    },
    { requiredKeys: ['type', 'key', 'play'] },
  ),
  'proof/get': fc.record({ type: fc.constant('proof/get'), key: recordKey }),
  'pins/list': fc.record({ type: fc.constant('pins/list'), org }),
  'pins/order': fc.record({
    type: fc.constant('pins/order'),
    org,
    ids: fc.array(id, { maxLength: 4 }),
  }),
  'note/set': fc.record({ type: fc.constant('note/set'), key: recordKey, text: note }),
  'orgs/list': fc.record({ type: fc.constant('orgs/list') }),
  'fields/list': fc.record({ type: fc.constant('fields/list'), org }),
  'dashboard/open': fc.record({
    type: fc.constant('dashboard/open'),
    org,
    section: fc.constantFrom(...SECTIONS),
  }),
  'settings/get': fc.record({ type: fc.constant('settings/get') }),
  'settings/name': fc.record({ type: fc.constant('settings/name'), name: personName }),
  'settings/judge': fc.record({ type: fc.constant('settings/judge'), choices }),
  'settings/preview': fc.record({ type: fc.constant('settings/preview'), org, choices }),
};

/** Anything a content script may ask. */
export const ask: fc.Arbitrary<AnyAsk> = fc.oneof(...Object.values(asks));

/** A reading that is published. */
export const published = asks['reading/publish'];
