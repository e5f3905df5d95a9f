import fc from 'fast-check';
import type { Account, Facts } from '../../../src/account/account.js';
import { dateOfDay } from '../../../src/account/calendar-date.js';
import type { Fact, Source } from '../../../src/account/fact.js';
import type { Money } from '../../../src/account/money.js';
import type { Asset, Contract, Opportunity, Related } from '../../../src/account/related.js';

// A whole book takes minutes to shrink; the seed and path in the report find it again.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

/** The instant and day number that properties are tested at. */
export const TODAY = 20_000;
export const NOW = TODAY * 86_400_000 + 1;

const FIELD: Source = { kind: 'field', name: 'Field' };
const LIST: Source = { kind: 'related-list', name: 'List' };

/** A fact that is read, blank, not loaded, or not on the page. */
export function factOf<V>(values: fc.Arbitrary<V>): fc.Arbitrary<Fact<V>> {
  return fc.oneof(
    { weight: 4, arbitrary: values.map((value): Fact<V> => readFact(value)) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('blank' as const, 'not-loaded' as const, 'not-on-page' as const)
        .map((state): Fact<V> => ({ state, source: FIELD, at: NOW })),
    },
  );
}

/** A fact that stands in the CRM. */
export function readFact<V>(value: V): Fact<V> {
  return { state: 'read', value, text: JSON.stringify(value), source: FIELD, at: NOW };
}

/** A whole list of rows. */
export function wholeList<R>(rows: readonly R[]): Related<R> {
  const state = rows.length > 0 ? 'read' : 'empty';
  return { state, rows, total: rows.length, source: LIST, at: NOW };
}

/** A list that may be whole, partly read, not loaded, or not on the page. */
export function listOf<R>(rows: fc.Arbitrary<R[]>): fc.Arbitrary<Related<R>> {
  return fc.oneof(
    { weight: 4, arbitrary: rows.map(wholeList) },
    {
      weight: 1,
      arbitrary: rows.map(
        (all): Related<R> => ({
          state: 'read',
          rows: all,
          total: 6,
          totalIsAtLeast: true,
          source: LIST,
          at: NOW,
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('not-loaded' as const, 'not-on-page' as const)
        .map((state): Related<R> => ({ state, rows: [], source: LIST, at: NOW })),
    },
  );
}

/** Ordinary amounts, in whole units; rarely in another currency. */
const money: fc.Arbitrary<Money> = fc.record({
  amount: fc.integer({ min: 0, max: 1_000_000 }),
  currency: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'BRL'),
});

const day = fc.integer({ min: TODAY - 2000, max: TODAY + 400 }).map(dateOfDay);

/** Few, so that accounts have them in common. */
const product = fc.constantFrom('Diesel', 'Propane', 'Gasoline', 'Service', ' ', '');

const opportunity = (amounts: fc.Arbitrary<Money>): fc.Arbitrary<Opportunity> =>
  fc.record(
    {
      id: fc.uuid(),
      name: fc.constantFrom('Generators', 'SLA', 'Installation'),
      outcome: fc.constantFrom('open', 'won', 'won', 'lost', 'unknown'),
      amount: amounts,
      closeDate: day,
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      stage: fc.constantFrom('Prospecting', 'Negotiation/Review', 'Our own'),
      products: fc.array(
        fc.record(
          { name: product, quantity: fc.integer({ min: 0, max: 9 }), price: amounts },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: ['id', 'name', 'outcome'] },
  );

const asset = (amounts: fc.Arbitrary<Money>, numbers: fc.Arbitrary<number>): fc.Arbitrary<Asset> =>
  fc.record(
    {
      id: fc.uuid(),
      name: product,
      product,
      quantity: numbers,
      price: amounts,
      endsOn: day,
    },
    { requiredKeys: ['id', 'name'] },
  );

const contract: fc.Arbitrary<Contract> = fc.record(
  { id: fc.uuid(), number: fc.constantFrom('00000100', '00000101'), endsOn: day },
  { requiredKeys: ['id'] },
);

const title = fc.constantFrom('CEO', 'CFO', 'SVP, Technology', 'Director', 'Clerk', '', '部長');

/** An account; `amounts` and `numbers` decide how absurd its figures are. */
export function accountOf(
  amounts: fc.Arbitrary<Money>,
  numbers: fc.Arbitrary<number>,
): fc.Arbitrary<Account> {
  const facts: fc.Arbitrary<Facts> = fc.record(
    {
      name: fc.string().map(readFact),
      industry: factOf(fc.constantFrom('Energy', 'Education')),
      employees: factOf(numbers),
      annualRevenue: factOf(amounts),
      rating: factOf(fc.constantFrom('Hot', 'Warm', 'Cold', 'Purple')),
      customerPriority: factOf(fc.constantFrom('High', 'Medium', 'Low')),
      upsellOpportunity: factOf(fc.constantFrom('Yes', 'Maybe', 'No')),
      sla: factOf(fc.constantFrom('Gold', 'Silver')),
      slaExpires: factOf(day),
      seats: factOf(numbers),
      type: factOf(fc.constantFrom('Customer', 'Prospect')),
      contractEnds: factOf(day),
    },
    { requiredKeys: ['name'] },
  ) as fc.Arbitrary<Facts>;
  return fc.record({
    key: fc.record({ crm: fc.constant('salesforce'), org: fc.constant('acme'), id: fc.uuid() }),
    facts,
    custom: fc.constant({}),
    related: fc.record(
      {
        opportunities: listOf(fc.array(opportunity(amounts), { maxLength: 6 })),
        contacts: listOf(
          fc.array(fc.record({ id: fc.uuid(), name: fc.constantFrom('A', 'B'), title }), {
            maxLength: 4,
          }),
        ),
        assets: listOf(fc.array(asset(amounts, numbers), { maxLength: 4 })),
        contracts: listOf(fc.array(contract, { maxLength: 3 })),
        cases: listOf(fc.array(fc.record({ id: fc.uuid(), open: fc.boolean() }), { maxLength: 4 })),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Account['related']>,
    readAt: fc.constant(NOW),
  });
}

export const account = accountOf(money, fc.integer({ min: 0, max: 200_000 }));

/** The same, all of its money in dollars. */
export const dollarAccount = account.map(
  (one) => JSON.parse(JSON.stringify(one).replaceAll('BRL', 'USD')) as Account,
);

/** An account in which any number may stand, as a broken page or import could give. */
export const absurdAccount = accountOf(
  fc.record({
    amount: fc.oneof(fc.double(), fc.constantFrom(1e308, -1e308, 0, -0, 5e-324)),
    currency: fc.constantFrom('USD', '', '$'),
  }),
  fc.oneof(fc.double(), fc.constantFrom(1e308, -5, 0.1, 5e-324)),
);

/** A book of distinct accounts. */
export function bookOf(
  accounts: fc.Arbitrary<Account>,
  size: { readonly min?: number; readonly max?: number } = {},
): fc.Arbitrary<Account[]> {
  return fc.uniqueArray(accounts, {
    minLength: size.min ?? 1,
    maxLength: size.max ?? 16,
    selector: ({ key }) => key.id,
  });
}
