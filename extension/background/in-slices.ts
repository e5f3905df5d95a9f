import type { Steps } from '../../src/judge/index.js';

/** So long a slice goes on before others get their turn, milliseconds: what a brief takes itself. */
export const SLICE_MS = 10;

/** How time is told, and how a turn is given to whatever else waits. */
export interface Turns {
  /** Milliseconds from any beginning. */
  readonly now: () => number;
  readonly rest: () => Promise<void>;
}

/**
 * Runs a long calculation slice by slice, so that messages which come meanwhile are answered between
 * two of them and not after all.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  { now, rest }: Turns = { now: () => performance.now(), rest: nextTurn },
): Promise<Result> {
  let began = now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (now() - began < SLICE_MS) continue;
    await rest();
    began = now();
  }
}

/** A task of its own, behind those that wait already: a microtask would let none of them in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
