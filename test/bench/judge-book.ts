import type { Account } from '../../src/account/account.js';
import { dateOfDay } from '../../src/account/calendar-date.js';
import type { Source } from '../../src/account/fact.js';
import type { Asset, Opportunity, Related } from '../../src/account/related.js';

/** The instant the bench judges at. */
export const NOW = Date.UTC(2026, 10, 20, 12);
const TODAY = Math.floor(NOW / 86_400_000);
const FIELD: Source = { kind: 'field', name: 'Field' };
const LIST: Source = { kind: 'related-list', name: 'List' };
const INDUSTRIES = ['Energy', 'Education', 'Banking', 'Retail', 'Biotechnology', 'Apparel'];
const PRODUCTS = Array.from({ length: 60 }, (_, n) => `Product ${n}`);

/** A book of so many made-up accounts with so many opportunities each, the same at every run. */
export function benchBook(accounts: number, opportunities = 10): readonly Account[] {
  return Array.from({ length: accounts }, (_, n) => benchAccount(n, opportunities));
}

/** The n-th account of the bench's book. */
export function benchAccount(n: number, opportunities = 10): Account {
  const random = generator(n + 1);
  // Sizes and amounts as unevenly as in real books: by the power of a random number.
  const size = Math.round(5 * 20_000 ** random());
  const fact = <V>(value: V) =>
    ({ state: 'read', value, text: String(value), source: FIELD, at: NOW }) as const;
  const money = (amount: number) => ({ amount: Math.round(amount), currency: 'USD' });
  const rows = Array.from({ length: opportunities }, (_, i): Opportunity => {
    const fate = random();
    const outcome = fate < 0.5 ? 'won' : fate < 0.8 ? 'lost' : 'open';
    return {
      id: `${n}/${i}`,
      name: `Opportunity ${i}`,
      outcome,
      stage: outcome === 'open' ? 'Needs Analysis' : 'Closed',
      amount: money(size * 50 * random()),
      closeDate: dateOfDay(TODAY - Math.round(1500 * random()) + (outcome === 'open' ? 1500 : 0)),
      products: [{ name: PRODUCTS[Math.floor(60 * random() ** 2)] ?? '' }],
    };
  });
  const assets = Array.from({ length: 4 }, (_, i): Asset => {
    const quantity = Math.ceil(size * random() ** 2);
    return {
      id: `${n}/asset/${i}`,
      name: PRODUCTS[Math.floor(60 * random() ** 2)] ?? '',
      quantity,
      price: money(quantity * 40 + 1),
      purchasedOn: dateOfDay(TODAY - Math.round(1500 * random())),
    };
  });
  return {
    key: { crm: 'salesforce', org: 'bench', id: `001${n.toString(36).padStart(15, '0')}` },
    facts: {
      name: fact(`Account ${n}`),
      industry: fact(INDUSTRIES[n % INDUSTRIES.length] ?? ''),
      type: fact(n % 3 === 0 ? 'Customer - Direct' : 'Customer - Channel'),
      employees: fact(size),
      annualRevenue: fact(money(size * 150_000)),
      rating: fact(['Hot', 'Warm', 'Cold'][n % 3] ?? ''),
      contractEnds: fact(dateOfDay(TODAY + (n % 700) - 100)),
    },
    custom: {},
    related: {
      opportunities: list(rows),
      assets: list(assets),
      contacts: list([
        { id: `${n}/c1`, name: 'Sean Forbes', title: 'CFO' },
        { id: `${n}/c2`, name: 'Rose Gonzalez', title: 'SVP, Procurement' },
      ]),
      cases: list([{ id: `${n}/case`, open: n % 4 === 0 }]),
    },
    readAt: NOW,
  };
}

function list<Row>(rows: readonly Row[]): Related<Row> {
  return { state: 'read', rows, total: rows.length, source: LIST, at: NOW };
}

/** Numbers in 0 … 1 that are the same at every run (mulberry32, public domain). */
function generator(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
