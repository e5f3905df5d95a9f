import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call, CallEvent, CallItem } from '../../../src/account/call.js';
import { PAUSE_POINTS } from '../../../src/account/playbook.js';
import { durationOf } from '../../../src/call/duration.js';
import { itemStatistics, reduce, startCall } from '../../../src/call/index.js';
import { checklistTime, pausesOf, presentPause } from '../../../src/call/progress.js';
import { begun, event, KEY } from './arbitraries.js';

const play = (call: Call, events: readonly CallEvent[]) => events.reduce(reduce, call);
const items: readonly CallItem[] = PAUSE_POINTS.flatMap((pause) =>
  [1, 2].map((n) => ({
    id: `${pause}-${n}`,
    pause,
    text: `${pause} ${n}`,
    state: 'open' as const,
  })),
);
const start = { id: 'c', key: KEY, account: 'Acme', at: 1_000, playbook: 'upsell' };
const call = startCall({ ...start, items });

describe('what happens in a call', () => {
  it('twice is as good as once, and survives storage', () => {
    fc.assert(
      fc.property(begun, fc.array(event, { maxLength: 30 }), event, (first, before, last) => {
        const once = reduce(play(first, before), last);
        expect(reduce(once, last)).toEqual(once);
        // A crash at any point: what was stored is taken up and goes on the same way.
        const restored = structuredClone(play(first, before));
        expect(reduce(restored, structuredClone(last))).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
    );
  });

  it('never loses who, where and when, nor an item that was touched', () => {
    fc.assert(
      fc.property(begun, fc.array(event, { maxLength: 30 }), (first, events) => {
        let now = first;
        for (const each of events) {
          const touched = now.items.filter(({ state }) => state !== 'open');
          now = reduce(now, each);
          const ids = now.items.map(({ id }) => id);
          // More than three at a pause point come only from a list that no playbook gives.
          if (each.kind === 'playbook') continue;
          for (const { id } of touched) expect(ids).toContain(id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const { id, key, startedAt, account } = first;
        expect(now).toMatchObject({ id, key, startedAt, account });
        // What was put away has ended.
        if (now.open === undefined) expect(now.endedAt).toBeGreaterThanOrEqual(now.startedAt);
      }),
    );
  });

  it('keeps what was touched, and three a pause point, through every change of playbook', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const change = fc
      .tuple(fc.constantFrom(...PAUSE_POINTS), fc.uniqueArray(id, { maxLength: 3 }))
      .map(
        ([pause, ids]): CallEvent => ({
          kind: 'playbook',
          playbook: 'other',
          items: ids.map((each) => ({ id: each, pause, text: each, state: 'open' })),
        }),
      );
    const tick = id.map((item): CallEvent => ({ kind: 'item', item, state: 'ticked', at: 5 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(change, tick), { maxLength: 20 }), (events) => {
        let now: Call = { ...call, items: [] };
        for (const each of events) {
          const touched = now.items.filter(({ state }) => state !== 'open');
          now = reduce(now, each);
          for (const item of touched) expect(now.items.map((one) => one.id)).toContain(item.id);
          for (const pause of PAUSE_POINTS)
            expect(now.items.filter((one) => one.pause === pause).length).toBeLessThanOrEqual(3);
        }
      }),
    );
  });

  it('ends once, takes notes after that, and can go on', () => {
    const ended = play(call, [
      { kind: 'end', at: 61_000 },
      { kind: 'end', at: 99_000 },
      { kind: 'note', id: 'n', text: 'after', at: 99_000 },
    ]);
    expect(ended.endedAt).toBe(61_000);
    expect(ended.open).toBe('salesforce/acme');
    expect(ended.notes).toEqual([{ id: 'n', text: 'after', at: 99_000 }]);
    const again = reduce(ended, { kind: 'reopen' });
    expect('endedAt' in again).toBe(false);
    const away = reduce(again, { kind: 'close', at: 70_000 });
    expect(away.endedAt).toBe(70_000);
    expect('open' in away).toBe(false);
    expect(reduce(ended, { kind: 'close', at: 70_000 }).endedAt).toBe(61_000);
    expect(reduce(away, { kind: 'reopen' }).open).toBe('salesforce/acme');
    expect(reduce(call, { kind: 'end', at: 0 }).endedAt).toBe(1_000);
  });

  it('a line of notes keeps its place and time while it is typed; an empty one goes', () => {
    const two = play(call, [
      { kind: 'note', id: 'a', text: 'fi', at: 2_000 },
      { kind: 'note', id: 'b', text: 'second', at: 3_000 },
      { kind: 'note', id: 'a', text: 'first', at: 4_000 },
    ]);
    expect(two.notes).toEqual([
      { id: 'a', text: 'first', at: 2_000 },
      { id: 'b', text: 'second', at: 3_000 },
    ]);
    expect(reduce(two, { kind: 'note', id: 'a', text: ' ', at: 5_000 }).notes).toHaveLength(1);
  });

  it('what is heard later takes the place of what was heard before', () => {
    const now = play(call, [
      { kind: 'heard', heard: { kind: 'seats', seats: 50, at: 1 } },
      { kind: 'heard', heard: { kind: 'role', contact: '1', name: 'A', role: 'coach', at: 2 } },
      { kind: 'heard', heard: { kind: 'role', contact: '2', name: 'B', role: 'user', at: 3 } },
      { kind: 'heard', heard: { kind: 'seats', seats: 120, at: 4 } },
      { kind: 'heard', heard: { kind: 'role', contact: '1', name: 'A', role: 'champion', at: 5 } },
    ]);
    const told = now.heard.map((one) => (one.kind === 'role' ? one.role : one.kind));
    expect(told).toEqual(['seats', 'champion', 'user']);
    expect(now.heard[0]).toMatchObject({ seats: 120 });
  });
});

describe('how far a call is', () => {
  const set = (item: string, at: number, state: CallItem['state'] = 'ticked'): CallEvent => ({
    kind: 'item',
    item,
    state,
    at,
  });

  it('is at the first pause point with something open', () => {
    expect(presentPause(pausesOf(call))).toBe('dialling');
    const two = items.slice(0, 2).map(({ id }) => set(id, 2));
    expect(presentPause(pausesOf(play(call, two)))).toBe('price');
    const all = items.map(({ id }) => set(id, 2, 'skipped'));
    expect(presentPause(pausesOf(play(call, all)))).toBe('hang-up');
    expect(presentPause(pausesOf({ items: [] }))).toBeUndefined();
  });

  it('counts the time the checklist took, and not that of talking in between', () => {
    const taken = (...events: CallEvent[]) => checklistTime(play(call, events));
    expect(taken()).toBe(0);
    expect(taken(set('dialling-1', 6_000))).toBe(5_000);
    expect(
      taken(set('dialling-2', 10_000), set('dialling-1', 6_000), set('price-1', 400_000)),
    ).toBe(5_000 + 4_000 + 20_000);
    expect(taken(set('price-1', 6_000), set('price-1', 9_000, 'open'))).toBe(0);
  });

  it('lasts until now, or until it ended', () => {
    expect(durationOf(call, 5_000)).toBe(4_000);
    expect(durationOf(reduce(call, { kind: 'end', at: 3_000 }), 9_000)).toBe(2_000);
  });
});

describe('a call that is taken out', () => {
  it('counts nowhere until it is brought back, and is then as it was', () => {
    const done = play(call, [
      { kind: 'item', item: 'price-1', state: 'ticked', at: 2_000 },
      { kind: 'outcome', outcome: 'advance' },
      { kind: 'close', at: 9_000 },
    ]);
    const removed = reduce(done, { kind: 'remove', at: 12_000 });
    expect(itemStatistics([done]).get('price-1')?.ticked.calls).toBe(1);
    expect(itemStatistics([removed]).size).toBe(0);
    expect(reduce(removed, { kind: 'restore' })).toEqual(done);
  });
});
