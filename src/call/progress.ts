import type { Call, CallItem } from '../account/call.js';
import { PAUSE_POINTS, type PausePoint } from '../account/playbook.js';

/** One item takes at most so much of the checklist's time: whoever talks in between is on the call. */
const MOST_AN_ITEM = 20_000;

/** A pause point of a call. */
export interface Pause {
  readonly pause: PausePoint;
  readonly items: readonly CallItem[];
  /** Every item was ticked or skipped. */
  readonly done: boolean;
}

/** The pause points that have items, in order. */
export function pausesOf({ items }: Pick<Call, 'items'>): readonly Pause[] {
  return PAUSE_POINTS.map((pause) => {
    const here = items.filter((item) => item.pause === pause);
    return { pause, items: here, done: here.every(({ state }) => state !== 'open') };
  }).filter((pause) => pause.items.length > 0);
}

/** The first pause point with something open, else the last; undefined where there is no item. */
export function presentPause(pauses: readonly Pause[]): PausePoint | undefined {
  return (pauses.find(({ done }) => !done) ?? pauses.at(-1))?.pause;
}

/**
 * How long the checklist took, milliseconds: from each tick or skip back to the one before it or to the
 * start, at most 20 seconds each.
 */
export function checklistTime({ startedAt, items }: Pick<Call, 'startedAt' | 'items'>): number {
  const times = items
    .flatMap(({ at, state }) => (at === undefined || state === 'open' ? [] : [at]))
    .sort((a, b) => a - b);
  let before = startedAt;
  let taken = 0;
  for (const at of times) {
    taken += Math.min(MOST_AN_ITEM, Math.max(0, at - before));
    before = at;
  }
  return taken;
}
