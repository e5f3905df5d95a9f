import { describe, expect, it } from 'vitest';
import { inSlices, SLICE_MS } from '../../../extension/background/in-slices.js';
import { backtest, backtestInSteps, cutOf, type Steps } from '../../../src/judge/index.js';
import { benchBook } from '../../bench/judge-book.js';

/** Steps of so many milliseconds each by a clock of their own. */
function clocked(durations: readonly number[]) {
  let time = 0;
  const rests: number[] = [];
  function* steps(): Steps<string> {
    for (const duration of durations) {
      time += duration;
      yield;
    }
    return 'done';
  }
  const turns = {
    now: () => time,
    rest: async () => {
      rests.push(time);
      time += 1000;
    },
  };
  return { steps: steps(), turns, rests };
}

describe('a calculation in slices', () => {
  it('rests after each slice of time, and not after each step', async () => {
    const { steps, turns, rests } = clocked([4, 4, 4, 9, 1, 3, 3]);
    expect(await inSlices(steps, turns)).toBe('done');
    expect(SLICE_MS).toBe(10);
    // 12 ms, then 10 ms: the time at rest is not its own.
    expect(rests).toEqual([12, 1022]);
  });

  it('ends without a rest where it is short, and fails as its steps do', async () => {
    const { steps, turns, rests } = clocked([]);
    expect(await inSlices(steps, turns)).toBe('done');
    expect(rests).toEqual([]);
    function* broken(): Steps<never> {
      yield;
      throw new RangeError('broken');
    }
    await expect(inSlices(broken())).rejects.toThrow('broken');
  });

  it('lets in what came meanwhile, and gives the same bytes as in one go', async () => {
    const book = benchBook(120);
    const cut = cutOf(book);
    if (!cut) throw new Error('Nothing was won');
    let answered = 0;
    let over = false;
    const message = () => {
      answered += 1;
      if (!over) setImmediate(message);
    };
    setImmediate(message);
    let clock = 0;
    const proof = await inSlices(backtestInSteps(book, cut), {
      // Every hundredth step is at the end of a slice.
      now: () => {
        clock += SLICE_MS / 100;
        return clock;
      },
      rest: () => new Promise((next) => setImmediate(next)),
    });
    over = true;
    expect(JSON.stringify(proof)).toBe(JSON.stringify(backtest(book, cut)));
    expect(answered).toBeGreaterThan(10);
  });
});
