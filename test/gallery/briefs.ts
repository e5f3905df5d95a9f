import type {
  Axis,
  Brief,
  Driver,
  Evidence,
  FactStep,
  Person,
  Play,
  WayToTop,
} from '../../src/account/brief.js';
import type { CalendarDate } from '../../src/account/calendar-date.js';
import type { RecordKey } from '../../src/account/record-key.js';

/** The moment at which the examples were read: what follows is relative to it. */
export const READ_AT = new Date(2026, 10, 23, 14, 3).getTime();

export const key = (id: string): RecordKey => ({ crm: 'salesforce', org: 'example', id });
export const dollars = (amount: number, currency = 'USD') => ({ amount, currency });
export const date = (text: string) => text as CalendarDate;

const fromList = (related: 'opportunities' | 'cases'): Evidence => ({
  related,
  source: { kind: 'related-list', name: related === 'cases' ? 'Cases' : 'Opportunities' },
  at: READ_AT,
});
const fromField = (fact: 'annualRevenue' | 'employees' | 'rating', name: string): Evidence => ({
  fact,
  source: { kind: 'field', name },
  at: READ_AT,
});

const axis = (score: number, place: number, known = 1): Axis => ({
  score,
  rank: { place, of: 13 },
  known,
});

export const drivers: readonly Driver[] = [
  {
    code: 'wonRevenue',
    axis: 'worth',
    contribution: 21.4,
    figure: { kind: 'money', value: dollars(1_915_000) },
    detail: { kind: 'count', value: 7 },
    rank: { place: 1, of: 13 },
    evidence: [fromList('opportunities')],
  },
  {
    code: 'openPipeline',
    axis: 'potential',
    contribution: 9.2,
    figure: { kind: 'money', value: dollars(915_000) },
    detail: { kind: 'count', value: 3 },
    rank: { place: 2, of: 13 },
    evidence: [fromList('opportunities')],
  },
  {
    code: 'openCases',
    axis: 'loyalty',
    contribution: -5.1,
    figure: { kind: 'count', value: 4 },
    rank: { place: 12, of: 13 },
    evidence: [fromList('cases')],
  },
  {
    code: 'employees',
    axis: 'worth',
    contribution: 4.8,
    figure: { kind: 'count', value: 145_000 },
    rank: { place: 1, of: 13 },
    evidence: [fromField('employees', 'Account.NumberOfEmployees')],
  },
  {
    code: 'annualRevenue',
    axis: 'worth',
    contribution: 3.3,
    figure: { kind: 'money', value: dollars(5_600_000_000) },
    rank: { place: 2, of: 12 },
    evidence: [fromField('annualRevenue', 'Account.AnnualRevenue')],
  },
  {
    code: 'lastWin',
    axis: 'loyalty',
    contribution: 2.1,
    figure: { kind: 'days', value: 23 },
    rank: { place: 3, of: 13 },
    evidence: [fromList('opportunities')],
  },
  {
    code: 'rating',
    axis: 'potential',
    contribution: 0.4,
    figure: { kind: 'text', value: 'Hot' },
    evidence: [fromField('rating', 'Account.Rating')],
  },
  {
    code: 'unserved',
    axis: 'potential',
    contribution: 0.02,
    figure: { kind: 'money', value: dollars(2_300_000) },
    rank: { place: 4, of: 12 },
    evidence: [],
  },
];

export const upToKey: FactStep = {
  code: 'wonRevenue',
  from: { kind: 'money', value: dollars(1_915_000) },
  to: { kind: 'money', value: dollars(2_400_000) },
  places: 2,
};

/** Strategic by two facts together. */
export const wayToTop: WayToTop = {
  steps: [
    upToKey,
    {
      code: 'customerPriority',
      from: { kind: 'text', value: 'Low' },
      to: { kind: 'text', value: 'High' },
      places: 7,
    },
  ],
  tier: 'strategic',
};

export const plays: readonly Play[] = [
  {
    id: 'deal:1',
    kind: 'product',
    basis: 'open-deal',
    subject: 'United Oil Refinery Generators',
    value: dollars(270_000),
    odds: 0.62,
    oddsOf: 14,
    oddsFrom: 'crm',
    expected: dollars(167_400),
    range: { low: dollars(138_000), high: dollars(197_000) },
    perHour: dollars(334_800),
    question: { code: 'deal-next', figure: { kind: 'date', value: date('2026-12-11') } },
    due: date('2026-12-11'),
    evidence: [fromList('opportunities')],
  },
  {
    id: 'headroom',
    kind: 'seats',
    basis: 'headroom',
    quantity: 70,
    value: dollars(240_000),
    odds: 0.35,
    oddsOf: 0,
    expected: dollars(84_000),
    evidence: [fromList('opportunities')],
  },
  {
    id: 'sla',
    kind: 'renewal',
    basis: 'sla-end',
    odds: 0.8,
    oddsOf: 5,
    due: date('2026-11-02'),
    evidence: [fromField('rating', 'Account.SLAExpirationDate__c')],
  },
  {
    id: 'deal:2',
    kind: 'product',
    basis: 'open-deal',
    subject: 'United Oil Standby Generators',
    value: dollars(120_000),
    odds: 0.5,
    oddsOf: 14,
    expected: dollars(60_000),
    due: date('2027-02-01'),
    evidence: [fromList('opportunities')],
  },
];

export const people: readonly Person[] = [
  {
    id: '003A',
    name: 'Lauren Boyle',
    title: 'SVP, Technology',
    department: 'Technology',
    role: 'champion',
    roleFrom: 'crm',
    seniority: 0.8,
    reports: 3,
    influence: 0.9,
  },
  {
    id: '003B',
    name: 'Arthur Song',
    title: 'CEO',
    department: 'Executive Team',
    role: 'economic-buyer',
    roleFrom: 'title',
    seniority: 1,
    reports: 0,
    influence: 0.8,
  },
  {
    id: '003C',
    name: 'Stella Pavlova',
    title: 'SVP, Production',
    department: 'Production',
    seniority: 0.7,
    reports: 0,
    influence: 0.5,
  },
  {
    id: '003D',
    name: 'Avi Green',
    title: 'CFO',
    seniority: 0.9,
    reports: 1,
    influence: 0.4,
  },
];

/** A well-known account with everything there is to show. */
export const fullBrief: Brief = {
  form: 1,
  key: key('001A'),
  name: 'United Oil & Gas Corp.',
  judgedAt: READ_AT,
  readAt: READ_AT,
  size: { industry: 'Energy', employees: 145_000, annualRevenue: dollars(5_600_000_000) },
  tier: 'strategic',
  score: 88,
  confidence: 'high',
  axes: { worth: axis(97, 1), potential: axis(88, 2), loyalty: axis(61, 5) },
  drivers,
  plays,
  people,
  unfilledRoles: ['technical-buyer', 'coach'],
  computedTier: 'strategic',
  range: { low: 'key', high: 'strategic', unknown: ['customerPriority', 'upsellFlag'] },
  moves: {
    down: {
      code: 'openPipeline',
      from: { kind: 'money', value: dollars(915_000) },
      to: { kind: 'money', value: dollars(312_000) },
      tier: 'key',
      places: 2,
    },
  },
  cuts: {
    strategic: 71.4,
    key: 58.2,
    growth: 42,
    accounts: 13,
    strategicAccounts: 1,
    keyAccounts: 3,
    strategicShare: 0.38,
  },
  history: {
    tier: 'strategic',
    changes: [
      { to: 'growth', at: READ_AT - 200 * 86_400_000, cause: 'first' },
      { from: 'growth', to: 'key', at: READ_AT - 90 * 86_400_000, cause: 'wonRevenue' },
      { from: 'key', to: 'strategic', at: READ_AT - 20 * 86_400_000, cause: 'book' },
    ],
    contributions: {},
  },
  loyalty: {
    rank: { place: 5, of: 13 },
    by: 'rank-rule',
    rate: { value: 0.62, n: 42, low: 0.47, high: 0.75 },
    days: 180,
    yearly: dollars(640_000),
    risk: { value: dollars(120_000), low: dollars(79_000), high: dollars(167_000) },
    changes: [
      { code: 'gap-longer', days: 143, usual: 61 },
      { code: 'price-lower', product: 'GC5060 Generator', share: 0.12, on: date('2026-09-04') },
      { code: 'cases-open', count: 4 },
    ],
  },
  headroom: { unit: 'seats', owned: 50, likely: 120, possible: 230, peers: 6 },
  wonByQuarter: [120, 0, 95, 210, 0, 310, 180, 240, 0, 420, 340, 60].map((amount, i) => ({
    quarter: date(`${2024 + Math.floor(i / 4)}-${String((i % 4) * 3 + 1).padStart(2, '0')}-01`),
    won: dollars(amount * 1000),
  })),
  next: {
    code: 'advance-deal',
    subject: 'United Oil Refinery Generators',
    person: { id: '003A', name: 'Lauren Boyle', title: 'SVP, Technology' },
    figure: { kind: 'money', value: dollars(270_000) },
  },
  factCount: 21,
  bookSize: 13,
  missing: [
    { kind: 'list', list: 'cases', state: 'partly' },
    { kind: 'list', list: 'assets', state: 'not-loaded' },
  ],
};

/** An account known by its name and little more. */
export const unknownBrief: Brief = {
  form: 1,
  key: key('001B'),
  name: 'sForce',
  judgedAt: READ_AT,
  readAt: READ_AT,
  size: {},
  score: 50,
  confidence: 'low',
  axes: {
    worth: { score: 50, known: 0 },
    potential: { score: 50, known: 0 },
    loyalty: { score: 50, known: 0 },
  },
  drivers: [],
  plays: [],
  people: [],
  unfilledRoles: ['economic-buyer'],
  next: { code: 'know-more' },
  factCount: 2,
  bookSize: 3,
  missing: [
    { kind: 'list', list: 'opportunities', state: 'not-loaded' },
    { kind: 'list', list: 'contacts', state: 'not-loaded' },
    { kind: 'fact', fact: 'annualRevenue' },
    { kind: 'book', accounts: 3 },
  ],
};
