import type { Call, CallEvent, CalledPerson, CallItem, CallNote, Heard } from '../account/call.js';
import { MAX_CALL_NOTES } from '../account/call.js';
import { MAX_ITEMS_AT_PAUSE, PAUSE_POINTS } from '../account/playbook.js';
import { orgText, type RecordKey } from '../account/record-key.js';

/** What a call begins with. */
export interface CallStart {
  readonly id: string;
  readonly key: RecordKey;
  readonly account: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly person?: CalledPerson;
  readonly playbook: string;
  readonly items: readonly CallItem[];
}

/** A call that begins now. */
export function startCall({ id, key, account, at, person, playbook, items }: CallStart): Call {
  return {
    id,
    key,
    account,
    startedAt: at,
    open: orgText(key),
    ...(person && { person }),
    playbook,
    items,
    notes: [],
    heard: [],
  };
}

/**
 * The call after an event. Pure, and the same event twice gives the same as once, so that a message
 * that was sent again does no harm. What an ended call is told is taken down too: people write after
 * they hang up.
 */
export function reduce(call: Call, event: CallEvent): Call {
  switch (event.kind) {
    case 'item':
      return {
        ...call,
        items: call.items.map((item) =>
          item.id === event.item ? { ...item, state: event.state, at: event.at } : item,
        ),
      };
    case 'note':
      return { ...call, notes: withNote(call.notes, event) };
    case 'heard':
      return { ...call, heard: withHeard(call.heard, event.heard) };
    case 'person':
      return put(call, 'person', event.person);
    case 'outcome':
      return put(call, 'outcome', event.outcome);
    case 'follow-up':
      return put(call, 'followUp', event.followUp);
    case 'playbook':
      return { ...call, playbook: event.playbook, items: otherItems(call.items, event.items) };
    case 'end':
      return ended(call, event.at);
    case 'reopen':
      return { ...put(call, 'endedAt', undefined), open: orgText(call.key) };
    case 'close':
      return put(ended(call, event.at), 'open', undefined);
    case 'remove':
      return put(put(ended(call, event.at), 'open', undefined), 'removedAt', event.at);
    case 'restore':
      return put(call, 'removedAt', undefined);
  }
}

/** The call ended; one that has ended keeps its time. */
function ended(call: Call, at: number): Call {
  return call.endedAt === undefined ? { ...call, endedAt: Math.max(at, call.startedAt) } : call;
}

/** The call with a property set or, with undefined, without it. */
function put<N extends 'person' | 'outcome' | 'followUp' | 'endedAt' | 'open' | 'removedAt'>(
  call: Call,
  name: N,
  value: Call[N],
): Call {
  const { [name]: _, ...rest } = call;
  return (value === undefined ? rest : { ...rest, [name]: value }) as Call;
}

function withNote(
  notes: readonly CallNote[],
  { id, text, at }: CallNote & { readonly kind: 'note' },
): readonly CallNote[] {
  if (text.trim() === '') return notes.filter((note) => note.id !== id);
  if (notes.some((note) => note.id === id))
    return notes.map((note) => (note.id === id ? { ...note, text } : note));
  return notes.length < MAX_CALL_NOTES ? [...notes, { id, text, at }] : notes;
}

/** One role a person, one count of seats, one rank: what is heard later takes the earlier one's place. */
function withHeard(all: readonly Heard[], heard: Heard): readonly Heard[] {
  const same = (other: Heard) =>
    other.kind === heard.kind &&
    (other.kind !== 'role' || heard.kind !== 'role' || other.contact === heard.contact);
  return all.some(same) ? all.map((one) => (same(one) ? heard : one)) : [...all, heard];
}

/**
 * The items of another playbook; what was ticked or skipped stays, and counts among the three that a
 * pause point takes.
 */
function otherItems(before: readonly CallItem[], items: readonly CallItem[]): readonly CallItem[] {
  const touched = before.filter(({ state }) => state !== 'open');
  const fresh = items.filter(({ id }) => !touched.some((item) => item.id === id));
  return PAUSE_POINTS.flatMap((pause) =>
    [...touched, ...fresh].filter((item) => item.pause === pause).slice(0, MAX_ITEMS_AT_PAUSE),
  );
}
