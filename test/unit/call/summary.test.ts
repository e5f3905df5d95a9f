import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/account/calendar-date.js';
import type { Call, CallEvent } from '../../../src/account/call.js';
import { reduce, startCall } from '../../../src/call/index.js';
import { type SummaryWords, summary } from '../../../src/call/summary.js';
import { begun, event, KEY } from './arbitraries.js';

const words: SummaryWords = {
  title: (call, ms) => `Call with ${call.person?.name ?? call.account}, ${ms / 60_000} min`,
  outcome: (outcome) => `Outcome: ${outcome}`,
  heard: (heard) => `${heard.kind} ${heard.kind === 'seats' ? heard.seats : ''}`,
  followUp: ({ on }) => `Next: ${on}`,
  heardHeading: 'Heard:',
  doneHeading: 'Covered:',
  notesHeading: 'Notes:',
};
const items = ['Seats in use', 'Budget', 'Rank'].map((text, index) => ({
  id: `i${index}`,
  pause: 'price' as const,
  text,
  state: 'open' as const,
}));
const call = startCall({ id: 'c', key: KEY, account: 'Acme', at: 0, playbook: 'upsell', items });

describe('the summary of a call', () => {
  it('says what came of it first, and nothing that was left open or skipped', () => {
    const events: readonly CallEvent[] = [
      { kind: 'person', person: { id: '1', name: 'Lauren Boyle' } },
      { kind: 'item', item: 'i0', state: 'ticked', at: 5 },
      { kind: 'item', item: 'i1', state: 'skipped', at: 6 },
      { kind: 'heard', heard: { kind: 'seats', seats: 120, at: 7 } },
      { kind: 'note', id: 'a', text: '  CFO  wants\r\nthree offers\t', at: 8 },
      { kind: 'outcome', outcome: 'advance' },
      { kind: 'follow-up', followUp: { on: '2026-12-03' as CalendarDate } },
      { kind: 'end', at: 480_000 },
    ];
    expect(summary(events.reduce(reduce, call), words, 999_000)).toBe(
      [
        'Call with Lauren Boyle, 8 min',
        'Outcome: advance',
        'Next: 2026-12-03',
        '',
        'Heard:',
        '- seats 120',
        '',
        'Notes:',
        '- CFO wants three offers',
        '',
        'Covered:',
        '- Seats in use',
      ].join('\n'),
    );
  });

  it('of an empty call is its first line', () => {
    expect(summary(call, words, 60_000)).toBe('Call with Acme, 1 min');
  });

  it('is clean text: no control characters, no blank lines but one between parts', () => {
    fc.assert(
      fc.property(begun, fc.array(event, { maxLength: 20 }), (start: Call, events) => {
        const text = summary(events.reduce(reduce, start), words, 999_000);
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
        expect(text).not.toMatch(/\n\n\n|^\s|\s$| \n/);
        for (const { text: note } of events.reduce(reduce, start).notes) {
          const words = note.split(/[\s\p{Cc}\p{Zl}\p{Zp}]+/u).filter(Boolean);
          for (const word of words) expect(text).toContain(word);
        }
      }),
    );
  });
});
