import type { Call, Outcome } from '../account/call.js';
import { betaQuantile } from './beta.js';

/** Fewer calls with an outcome than this say too little of an item to be shown. */
export const ENOUGH_CALLS = 8;

/** How many calls moved forward, of how many, and where the true share lies at 95 %. */
export interface Share {
  readonly forward: number;
  readonly calls: number;
  /** Jeffreys interval: the middle 95 % of Beta(½ + forward, ½ + calls − forward). */
  readonly low: number;
  readonly high: number;
}

/** What came of the calls in which an item was ticked, and of those in which it was left. */
export interface ItemStatistics {
  readonly item: string;
  readonly ticked: Share;
  /** It was on the list and was not ticked. */
  readonly left: Share;
  /** False: too few to tell anything. */
  readonly enough: boolean;
}

/**
 * Which items came before an advance or an order. Counts ended calls with an outcome only, and none
 * that was taken out. It tells
 * what went together and not what caused what: whoever has an advance in reach ticks more.
 */
export function itemStatistics(calls: readonly Call[]): ReadonlyMap<string, ItemStatistics> {
  const tallies = new Map<string, Tally>();
  for (const { endedAt, removedAt, outcome, items } of calls) {
    if (endedAt === undefined || removedAt !== undefined || !outcome) continue;
    const forward = isForward(outcome) ? 1 : 0;
    for (const { id, state } of items) {
      const tally = tallies.get(id) ?? { ticked: [0, 0], left: [0, 0] };
      const group = tally[state === 'ticked' ? 'ticked' : 'left'];
      group[0] += forward;
      group[1] += 1;
      tallies.set(id, tally);
    }
  }
  return new Map(
    [...tallies].map(([item, { ticked, left }]) => [
      item,
      {
        item,
        ticked: shareOf(...ticked),
        left: shareOf(...left),
        enough: ticked[1] >= ENOUGH_CALLS,
      },
    ]),
  );
}

interface Tally {
  readonly ticked: [forward: number, calls: number];
  readonly left: [forward: number, calls: number];
}

/** Whether the call moved the sale forward. */
export function isForward(outcome: Outcome): boolean {
  return outcome === 'advance' || outcome === 'order';
}

/**
 * A share of calls with its Jeffreys interval (Brown, Cai, DasGupta 2001, with their change at the ends:
 * none of n reaches down to 0, all of n up to 1).
 */
export function shareOf(forward: number, calls: number): Share {
  const a = forward + 0.5;
  const b = calls - forward + 0.5;
  return {
    forward,
    calls,
    low: forward === 0 ? 0 : betaQuantile(0.025, a, b),
    high: forward === calls ? 1 : betaQuantile(0.975, a, b),
  };
}
