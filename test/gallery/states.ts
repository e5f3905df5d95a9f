import type { SidebarModel } from '../../extension/sidebar/model.js';
import type { Brief, Tier } from '../../src/account/brief.js';
import { endOfDay, type Pin } from '../../src/account/pin.js';
import { fullAccount } from './accounts.js';
import {
  date,
  dollars,
  drivers,
  fullBrief,
  key,
  people,
  plays,
  READ_AT,
  unknownBrief,
  upToKey,
  wayToTop,
} from './briefs.js';
import { endedCall, freshCall, runningCall } from './calls.js';

const account = (
  brief: Brief,
  rest: Partial<Extract<SidebarModel, { kind: 'account' }>> = {},
): SidebarModel => ({
  kind: 'account',
  view: {
    key: brief.key,
    brief,
    account: fullAccount,
    touch: { last: { on: date('2026-10-31'), by: 'activity' }, minutesThisWeek: 20 },
  },
  readState: 'read',
  expectations: [],
  meanings: { Licensed_Seats__c: 'seats', Region_Segment__c: 'segment' },
  ...rest,
});

const DAY = 86_400_000;
const tiered = (tier: Tier, name: string, driver: number): Brief => ({
  ...fullBrief,
  name,
  key: key(`001${name.replaceAll(/\W/g, '')}`),
  tier,
  drivers: drivers.slice(driver),
});

const pinned = {
  view: {
    key: fullBrief.key,
    brief: fullBrief,
    account: fullAccount,
    pin: {
      reason: 'Renewal at risk: their new CFO compares three suppliers',
      from: READ_AT - 20 * DAY,
    },
    notes: [
      {
        id: 'first',
        text: 'Lauren brought us into the refinery project and speaks at the regional energy council.\nAvi decides above $100k.',
        writtenAt: READ_AT - DAY,
        changedAt: READ_AT - DAY,
        by: 'Ana Souza',
      },
    ],
  },
};

const wholePin: Pin = {
  reason: 'Renewal at risk',
  tier: 'key',
  from: READ_AT - 20 * DAY,
  until: endOfDay(date('2027-03-31')),
  by: 'Ana',
  note: 'Call Avi first: he decides above $100k.',
};
const strategicSince = (at: number): Brief => ({
  ...fullBrief,
  tier: 'key',
  computedTier: 'strategic',
  history: {
    tier: 'strategic',
    changes: [{ to: 'strategic', at, cause: 'first' }],
    contributions: {},
  },
});
const withPin = (pin: Pin, pinConflict?: Pin) =>
  account(fullBrief, {
    view: {
      key: fullBrief.key,
      brief: strategicSince(READ_AT - 13 * DAY),
      account: fullAccount,
      pin,
      ...(pinConflict && { pinConflict }),
    },
  });

const related = {
  view: {
    ...pinned.view,
    brief: {
      ...fullBrief,
      people: people.map((person, at) => ({
        ...person,
        ...(at === 0 && { stance: 'supporter' as const, opens: 2 }),
        ...(at === 1 && { stance: 'against' as const, reportsTo: people[0]?.id ?? '' }),
        ...(at === 2 && { stance: 'neutral' as const, added: true as const }),
      })),
      influence: {
        given: 2,
        received: 1,
        opens: [
          { account: key('001edge'), by: people[0]?.id ?? '', through: 'referral' as const },
          { account: key('001hotels'), through: 'community' as const, group: 'Energy council' },
        ],
        openedBy: [{ account: key('001arizona'), through: 'referral' as const }],
        of: 14,
        place: 2,
        bridgePlace: 3,
        referralValue: dollars(240_000),
        square: 'champion' as const,
        warning: 'small-and-influential' as const,
      },
    },
    near: {
      'salesforce/example/001edge': { name: 'Edge Communications' },
      'salesforce/example/001hotels': { name: 'Grand Hotels & Resorts Ltd' },
      'salesforce/example/001arizona': { name: 'University of Arizona' },
    },
    told: {
      people: [],
      referrals: [
        {
          id: 'r1',
          way: 'given' as const,
          other: key('001edge'),
          name: 'Edge Communications',
          contact: people[0]?.id ?? '',
          type: 'caused' as const,
          on: date('2026-03-04'),
          at: READ_AT,
        },
      ],
      memberships: [{ id: 'm1', kind: 'community' as const, group: 'Energy council', at: READ_AT }],
      changedAt: READ_AT,
    },
  },
};

/** Every state the sidebar can be in, by name: what is looked at and checked for accessibility. */
export const states: { readonly [name: string]: SidebarModel } = {
  full: account(fullBrief),
  pinned: account(fullBrief, pinned),
  related: account(related.view.brief, related),
  'pinned-whole': withPin(wholePin, { reason: 'x', tier: 'growth', from: 0, origin: 'page' }),
  'pinned-ended': withPin({ ...wholePin, until: endOfDay(date('2026-11-20')) }),
  'pinned-on-page': withPin({ ...wholePin, from: 0, origin: 'page' }),
  key: account({
    ...fullBrief,
    tier: 'key',
    computedTier: 'key',
    confidence: 'medium',
    moves: { ...fullBrief.moves, top: wayToTop },
  }),
  growth: account({
    ...fullBrief,
    tier: 'growth',
    computedTier: 'growth',
    confidence: 'medium',
    moves: { up: { ...upToKey, tier: 'key' }, top: { steps: [], tier: 'key' } },
  }),
  base: account({ ...fullBrief, tier: 'base', confidence: 'low' }),
  unknown: account(unknownBrief),
  call: account(fullBrief, { view: { key: fullBrief.key, brief: fullBrief, call: runningCall } }),
  'call-fresh': account(fullBrief, {
    view: { key: fullBrief.key, brief: fullBrief, call: freshCall },
  }),
  'call-ended': account(fullBrief, {
    view: { key: fullBrief.key, brief: fullBrief, call: endedCall },
  }),
  'call-elsewhere': account(fullBrief, {
    view: { key: fullBrief.key, brief: fullBrief, call: { ...runningCall, key: key('001Q') } },
  }),
  'stored-waiting': account({ ...fullBrief, readAt: READ_AT - 6 * DAY }, { readState: 'waiting' }),
  'first-waiting': {
    kind: 'account',
    view: { key: fullBrief.key },
    name: 'United Oil & Gas Corp.',
    readState: 'waiting',
    expectations: [],
    meanings: {},
  },
  editing: account(fullBrief, { readState: 'editing' }),
  unreadable: account(fullBrief, {
    readState: 'unreadable',
    expectations: [
      { code: 'title', met: true, expected: 1, found: 1 },
      { code: 'fields', met: false, expected: 5, found: 0 },
      { code: 'lists', met: false, expected: 6, found: 4 },
      { code: 'values', met: true, expected: 19, found: 19 },
    ],
  }),
  'no-record': {
    kind: 'account',
    view: { key: fullBrief.key },
    readState: 'no-record',
    expectations: [],
    meanings: {},
  },
  updated: account(fullBrief, { problem: 'extension-updated' }),
  unreachable: {
    kind: 'account',
    view: { key: fullBrief.key },
    readState: 'waiting',
    expectations: [],
    meanings: {},
    problem: 'worker-unreachable',
  },
  'long-names': account({
    ...fullBrief,
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft International Holding',
    size: { ...fullBrief.size, industry: 'Transportation, Logistics and Infrastructure Services' },
    plays: plays.map((play) => ({
      ...play,
      subject: `${play.subject ?? 'Extended warranty'} for all refineries and terminals north of the river, second phase`,
    })),
    people: people.map((person) => ({
      ...person,
      name: `${person.name} van der Westhuizen-Featherstonehaugh`,
      title: 'Senior Executive Vice President for Technology and Digital Transformation, EMEA',
    })),
  }),
  symbols: account({
    ...fullBrief,
    size: { ...fullBrief.size, annualRevenue: dollars(950_000_000, '$') },
    drivers: drivers.map((driver) =>
      driver.figure?.kind === 'money'
        ? { ...driver, figure: { kind: 'money', value: dollars(driver.figure.value.amount, 'R$') } }
        : driver,
    ),
  }),
  list: {
    kind: 'list',
    readState: 'read',
    rows: [
      { brief: tiered('strategic', 'United Oil & Gas Corp.', 0), pin: pinned.view.pin },
      { brief: tiered('key', 'Grand Hotels & Resorts Ltd', 1) },
      { brief: tiered('key', 'Express Logistics and Transport', 3) },
      { brief: tiered('growth', 'University of Arizona', 4) },
      { brief: tiered('base', 'Pyramid Construction Inc.', 5) },
      { brief: unknownBrief },
    ]
      .map((row) => ({ ...row, key: row.brief.key, name: row.brief.name }))
      .concat([{ key: key('001Z'), name: 'Dickenson plc' } as never]),
  },
  'empty-list': { kind: 'list', readState: 'read', rows: [] },
};
