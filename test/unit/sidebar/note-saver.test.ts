import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoteSaver, SAVE_AFTER, type SaveState } from '../../../extension/sidebar/note-saver.js';

/** A store whose answers come when told, and which remembers what reached it, in order. */
function makeStore(start = '') {
  const store = { text: start, asked: [] as string[], states: [] as SaveState['kind'][] };
  const open: { text: string; settle: (ok: boolean) => void }[] = [];
  const saver = new NoteSaver(start, {
    onState: ({ kind }) => store.states.push(kind),
    save: (text) => {
      store.asked.push(text);
      return new Promise((resolve, reject) => {
        open.push({
          text,
          settle: (ok) => {
            if (!ok) return reject(new Error('no'));
            store.text = text;
            resolve();
          },
        });
      });
    },
  });
  const answer = async (ok: boolean) => {
    open.shift()?.settle(ok);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { store, saver, answer, open };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a note saver', () => {
  it('ends with the last text stored, however typing, pauses, answers and failures interleave', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.string({ maxLength: 3 }) }),
      fc.record({ wait: fc.integer({ min: 0, max: 2 * SAVE_AFTER }) }),
      fc.record({ answer: fc.boolean() }),
      fc.constant('flush' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const { store, saver, answer, open } = makeStore();
        let typed = '';
        for (const each of steps) {
          if (each === 'flush') saver.flush();
          else if ('type' in each) {
            typed = each.type;
            saver.change(typed);
          } else if ('wait' in each) vi.advanceTimersByTime(each.wait);
          else await answer(each.answer);
          expect(open.length).toBeLessThanOrEqual(1);
        }
        for (let i = 0; i < 3; i++) {
          saver.flush();
          await answer(true);
        }
        expect(store.text).toBe(typed);
        expect(saver.dirty).toBe(false);
      }),
    );
  });

  it('saves after a pause and not with every key', async () => {
    const { store, saver, answer } = makeStore();
    for (const text of ['a', 'ab', 'abc']) {
      saver.change(text);
      vi.advanceTimersByTime(SAVE_AFTER - 1);
    }
    expect(store.asked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(store.asked).toEqual(['abc']);
    await answer(true);
    expect(store.states.at(-1)).toBe('saved');
  });

  it('keeps a text that failed and tries it again when told', async () => {
    const { store, saver, answer } = makeStore('old');
    saver.change('new');
    saver.flush();
    await answer(false);
    expect(store.states.at(-1)).toBe('failed');
    expect(saver.dirty).toBe(true);
    saver.flush();
    await answer(true);
    expect(store.text).toBe('new');
  });

  it('takes over what another tab stored, but never over what is being typed', () => {
    const { saver } = makeStore('old');
    expect(saver.adopt('from elsewhere')).toBe(true);
    expect(saver.dirty).toBe(false);
    saver.change('mine');
    expect(saver.adopt('from elsewhere again')).toBe(false);
    expect(saver.dirty).toBe(true);
  });
});
