import * as v from 'valibot';
import { BUYING_ROLES } from '../../../../src/account/buying-role.js';
import { ITEM_STATES, MAX_CALL_NOTE, OUTCOMES } from '../../../../src/account/call.js';
import { calendarDate, count, id, instant, recordKey } from '../values.js';

/** More suppliers than anybody ranks. */
const MAX_SUPPLIERS = 100;

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300));
const playbook = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

const person = v.strictObject({
  id,
  name,
  title: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
});

const rank = v.pipe(
  v.strictObject({
    kind: v.literal('rank'),
    rank: v.pipe(v.number(), v.finite(), v.minValue(1)),
    suppliers: v.pipe(count, v.minValue(1), v.maxValue(MAX_SUPPLIERS)),
    at: instant,
  }),
  v.check(({ rank, suppliers }) => rank <= suppliers, 'no such rank among so many'),
);

const heard = v.variant('kind', [
  v.strictObject({
    kind: v.literal('role'),
    contact: id,
    name,
    role: v.picklist(BUYING_ROLES),
    at: instant,
  }),
  v.strictObject({
    kind: v.literal('seats'),
    seats: count,
    was: v.exactOptional(count),
    at: instant,
  }),
  rank,
]);

const followUp = v.strictObject({
  on: calendarDate,
  time: v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
});

const event = v.variant('kind', [
  v.strictObject({
    kind: v.literal('item'),
    item: playbook,
    state: v.picklist(ITEM_STATES),
    at: instant,
  }),
  v.strictObject({
    kind: v.literal('note'),
    id,
    text: v.pipe(v.string(), v.maxLength(MAX_CALL_NOTE)),
    at: instant,
  }),
  v.strictObject({ kind: v.literal('heard'), heard }),
  v.strictObject({ kind: v.literal('person'), person: v.exactOptional(person) }),
  v.strictObject({
    kind: v.literal('outcome'),
    outcome: v.exactOptional(v.picklist(OUTCOMES)),
  }),
  v.strictObject({ kind: v.literal('follow-up'), followUp: v.exactOptional(followUp) }),
  v.strictObject({ kind: v.literal('end'), at: instant }),
  v.strictObject({ kind: v.literal('reopen') }),
  v.strictObject({ kind: v.literal('close'), at: instant }),
  v.strictObject({ kind: v.literal('remove'), at: instant }),
  v.strictObject({ kind: v.literal('restore') }),
]);

export const callAsks = [
  v.strictObject({
    type: v.literal('call/start'),
    key: recordKey,
    id,
    playbook: v.exactOptional(playbook),
    person: v.exactOptional(person),
  }),
  v.strictObject({ type: v.literal('call/act'), key: recordKey, id, event }),
  v.strictObject({ type: v.literal('call/playbook'), key: recordKey, id, playbook }),
  v.strictObject({ type: v.literal('call/choices'), key: recordKey }),
  v.strictObject({ type: v.literal('call/earlier'), key: recordKey }),
  v.strictObject({ type: v.literal('call/statistics'), key: recordKey }),
] as const;
