import { describe, expect, test } from 'vitest';
import { finish, inOneGo, mapInSteps, type Steps } from '../../../src/judge/steps.js';

/** Counts down to nothing, a pause for each. */
function* countdown(from: number, seen: number[]): Steps<string> {
  for (let n = from; n > 0; n -= 1) {
    seen.push(n);
    yield;
  }
  return 'off';
}

describe('a calculation in steps', () => {
  test('goes no further than it is asked to', () => {
    const seen: number[] = [];
    const steps = countdown(3, seen);
    expect(seen).toEqual([]);
    expect(steps.next()).toEqual({ done: false, value: undefined });
    expect(seen).toEqual([3]);
    expect(finish(steps)).toBe('off');
    expect(seen).toEqual([3, 2, 1]);
  });

  test('in one go is the same', () => {
    const seen: number[] = [];
    expect(inOneGo(countdown)(2, seen)).toBe('off');
    expect(seen).toEqual([2, 1]);
  });

  test('over a list pauses after each item, in order', () => {
    const made: string[] = [];
    const steps = mapInSteps(['a', 'b'], (item, index) => {
      made.push(item);
      return `${item}${index}`;
    });
    expect(steps.next().done).toBe(false);
    expect(made).toEqual(['a']);
    expect(steps.next().done).toBe(false);
    expect(steps.next()).toEqual({ done: true, value: ['a0', 'b1'] });
    expect(finish(mapInSteps([], String))).toEqual([]);
  });
});
