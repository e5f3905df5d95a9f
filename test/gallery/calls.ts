import type { EarlierCall, PastItem } from '../../extension/platform/requests/calls.js';
import type { CalendarDate } from '../../src/account/calendar-date.js';
import type { Call, CallEvent, CallItem } from '../../src/account/call.js';
import { itemStatistics, reduce, startCall } from '../../src/call/index.js';
import { key, READ_AT } from './briefs.js';

const START = READ_AT;
const items: readonly CallItem[] = [
  {
    id: 'cases',
    pause: 'dialling',
    text: 'Open cases: settle them before selling',
    ask: 'Before we start: what is still open with our support?',
    state: 'open',
  },
  {
    id: 'goal',
    pause: 'dialling',
    text: 'Say in one sentence what this call should move forward',
    state: 'open',
  },
  {
    id: 'buyer-likely',
    pause: 'price',
    text: 'Does Arthur Song decide on the budget?',
    ask: 'Whose budget does this come from, and who has to agree?',
    hears: 'role',
    state: 'open',
    past: '12 calls ticked it, 9 moved forward (47%–91%)',
  },
  {
    id: 'seats',
    pause: 'price',
    text: 'Seats: their peers would have 70 more',
    ask: 'How many people use it today, and how many will need it next year?',
    hears: 'seats',
    state: 'open',
  },
  {
    id: 'product',
    pause: 'price',
    text: 'Portable generators: owners of the same products own it',
    ask: 'How do you do today what portable generators do?',
    state: 'open',
  },
  {
    id: 'next-step',
    pause: 'hang-up',
    text: 'A next step with a day and a name',
    ask: 'What will each of us have done, and by when?',
    state: 'open',
  },
  {
    id: 'champion',
    pause: 'hang-up',
    text: 'Who speaks for us when we are not there?',
    ask: 'Who else wants this to happen, and what do they gain by it?',
    hears: 'role',
    state: 'open',
  },
  {
    id: 'repeat',
    pause: 'hang-up',
    text: 'Say back what was agreed',
    ask: 'Let me say back what I heard. Is it right, and is anything missing?',
    state: 'open',
  },
];

const person = { id: '003A', name: 'Lauren Boyle', title: 'SVP, Technology' };
const account = 'United Oil & Gas Corp.';
const at = (seconds: number) => START + seconds * 1000;
const events: readonly CallEvent[] = [
  { kind: 'item', item: 'cases', state: 'ticked', at: at(8) },
  { kind: 'item', item: 'goal', state: 'skipped', at: at(12) },
  { kind: 'note', id: 'n1', text: 'New CFO since May, wants three offers', at: at(70) },
  { kind: 'item', item: 'seats', state: 'ticked', at: at(150) },
  { kind: 'heard', heard: { kind: 'seats', seats: 120, was: 50, at: at(155) } },
];

/** A call that has just begun. */
export const freshCall: Call = startCall({
  id: 'call-0',
  key: key('001A'),
  account,
  at: START,
  person,
  playbook: 'upsell',
  items,
});

/** In the middle of the talk. */
export const runningCall: Call = events.reduce(reduce, { ...freshCall, id: 'call-1' });

/** Over, with its summary to be pasted. */
export const endedCall: Call = [
  ...(['buyer-likely', 'next-step'] as const).map(
    (item): CallEvent => ({ kind: 'item', item, state: 'ticked', at: at(400) }),
  ),
  { kind: 'heard', heard: { kind: 'rank', rank: 2, suppliers: 3, at: at(300) } } as const,
  { kind: 'outcome', outcome: 'advance' } as const,
  { kind: 'follow-up', followUp: { on: '2026-12-03' as CalendarDate, time: '14:30' } } as const,
  { kind: 'end', at: at(492) } as const,
].reduce(reduce, { ...runningCall, id: 'call-2' } as Call);

const DAY = 86_400_000;
const earlier = (days: number, id: string, call: Call): Call => ({
  ...call,
  id,
  startedAt: call.startedAt - days * DAY,
  endedAt: (call.endedAt ?? call.startedAt) - days * DAY,
});

/** Calls that were put away. */
export const earlierCalls: readonly EarlierCall[] = [
  { call: earlier(9, 'past-1', endedCall), playbook: 'Upsell' },
  { call: earlier(41, 'past-2', { ...endedCall, outcome: 'continuation' }), playbook: 'Renewal' },
];

/** What came of the items of a dozen calls. */
export const pastItems: readonly PastItem[] = [
  ...itemStatistics(
    Array.from({ length: 12 }, (_, at) => ({
      ...endedCall,
      outcome: at < 9 ? ('advance' as const) : ('no' as const),
    })),
  ).values(),
]
  .filter(({ ticked }) => ticked.calls > 0)
  .map((past) => ({ text: items.find(({ id }) => id === past.item)?.text ?? past.item, past }));
