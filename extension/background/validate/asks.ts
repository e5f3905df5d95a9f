import * as v from 'valibot';
import { MAX_NOTE, MAX_REASON } from '../../../src/account/notes.js';
import type { AnyAsk } from '../../platform/messages.js';
import { custom, facts } from './facts.js';
import { related } from './related.js';
import { count, instant, listOf, recordKey, shortText } from './values.js';

/** More rows than a list view shows before it is scrolled for minutes. */
const MAX_READINGS = 2_000;

/** Longest fault that is told, in characters. */
const MAX_FAULT = 300;

const expectation = v.strictObject({
  code: shortText,
  met: v.boolean(),
  expected: count,
  found: count,
});

const reading = v.strictObject({
  key: recordKey,
  facts,
  custom,
  related,
  readAt: instant,
  expectations: listOf(expectation, 100),
});

const ask = v.variant('type', [
  v.strictObject({ type: v.literal('view/get'), key: recordKey }),
  v.strictObject({ type: v.literal('reading/publish'), reading }),
  v.strictObject({
    type: v.literal('list/publish'),
    readings: listOf(reading, MAX_READINGS),
  }),
  v.strictObject({
    type: v.literal('pin/set'),
    key: recordKey,
    reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_REASON)),
  }),
  v.strictObject({ type: v.literal('pin/remove'), key: recordKey }),
  v.strictObject({
    type: v.literal('note/set'),
    key: recordKey,
    text: v.pipe(v.string(), v.maxLength(MAX_NOTE)),
  }),
]);

/** A message as a request, or where and why it is none. Whatever is not named here is refused. */
export function parseAsk(message: unknown): { ask: AnyAsk } | { fault: string } {
  // The first fault is the one that is said; looking for all of them would let a bad message cost more.
  const result = v.safeParse(ask, message, { abortEarly: true });
  if (result.success) return { ask: result.output as AnyAsk };
  const [issue] = result.issues;
  return { fault: inShort(`${v.getDotPath(issue) ?? 'message'}: ${issue.message}`) };
}

/** A fault quotes what it found, which may be as long as a message. */
function inShort(fault: string): string {
  return fault.length > MAX_FAULT ? `${fault.slice(0, MAX_FAULT)}…` : fault;
}
