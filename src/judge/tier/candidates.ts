import { NEVER } from '../measure/sales.js';
import type { Standing } from '../standing/standing.js';
import { type InputName, inputOf, isRanked } from './inputs.js';
import type { Subject } from './what-if.js';

/** Money changes by the cent, all else by one. */
export const CENTS = 100;

/** What raises the score, or lowers it: for open cases `up` is fewer. */
export type Direction = 'up' | 'down';

/** One value that a fact could take, and how many accounts it would pass on the way. */
interface Candidate {
  readonly value: number;
  readonly places: number;
}

/** Values that a fact could take, nearest first: so many, and the i-th. */
export interface Candidates {
  readonly count: number;
  at(i: number): Candidate;
}

const NO_CANDIDATES: Candidates = { count: 0, at: () => ({ value: NaN, places: 0 }) };
const WON: readonly InputName[] = ['wonRevenue', 'lastWin', 'wins'];
const MONEY: readonly InputName[] = ['wonRevenue', 'openPipeline', 'annualRevenue'];

/**
 * The values at which the fact's rank changes: level with each account's value, and one unit beyond
 * it. None of a fact that is unknown.
 */
export function candidatesOf(
  name: InputName,
  direction: Direction,
  { inputs, today }: Subject,
  standing: Standing,
): Candidates {
  const value = inputOf(inputs, name);
  if (Number.isNaN(value)) return NO_CANDIDATES;
  if (!isRanked(name)) return flagCandidates(value, direction, standing);
  // What was won on no day cannot be moved to another one, nor money without a deal.
  if (inputOf(inputs, 'lastWin') === NEVER && WON.includes(name)) return NO_CANDIDATES;
  const rising = (direction === 'up') !== (name === 'openCases');
  const sorted = standing.sorted[name];
  const { values } = sorted;
  const start = rising ? sorted.below(value) : sorted.atMost(value) - 1;
  const others = rising ? values.length - start : start + 1;
  const perUnit = MONEY.includes(name) ? CENTS : 1;
  const at = (i: number): Candidate => {
    const passed = i >>> 1;
    const other = (values[rising ? start + passed : start - passed] as number) * perUnit;
    const level = rising ? Math.ceil(other) : Math.floor(other);
    const beyond = rising ? Math.floor(other) + 1 : Math.ceil(other) - 1;
    const next = (i % 2 === 0 ? level : beyond) / perUnit;
    const between = rising
      ? sorted.below(next) - sorted.below(value)
      : sorted.atMost(value) - sorted.atMost(next);
    return { value: next, places: Math.max(0, between - 1) };
  };
  const [least, most] = [name === 'wins' ? 1 : 0, name === 'lastWin' ? today : Infinity];
  const isOut = (i: number) => at(i).value < least || at(i).value > most;
  return { count: firstThat(others * 2, isOut) ?? others * 2, at };
}

function flagCandidates(value: number, direction: Direction, standing: Standing): Candidates {
  const step = direction === 'up' ? 1 : -1;
  const count = Math.max(0, 1 - step * value);
  const half = Math.ceil(standing.rows.size / 2);
  return { count, at: (i) => ({ value: value + step * (i + 1), places: (i + 1) * half }) };
}

/** The first of `count` for which it is true, where it is true of all after it; by halves. */
export function firstThat(count: number, isTrue: (i: number) => boolean): number | undefined {
  if (count === 0 || !isTrue(count - 1)) return undefined;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
