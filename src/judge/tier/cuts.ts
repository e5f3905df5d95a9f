import { AXES, type Tier, type TierCuts } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import { SortedValues } from '../standing/sorted.js';
import type { Cuts, Scored } from '../standing/standing.js';
import { axisScoreOf, contributionsOf, scoreOf, weightsOf } from './contributions.js';
import { INPUT_NAMES, type Inputs, inputOf, readInputs } from './inputs.js';

/** Of more scores than this only so many quantiles are kept. */
const KEPT_SCORES = 1024;

/** One account's inputs to take in place of what its row holds. */
export interface Instead {
  readonly index: number;
  readonly inputs: Inputs;
}

/**
 * The cuts of the book: Strategic are the best accounts that together bring `strategicValue` of the
 * won revenue, at most `strategicCap` of the accounts and none below the floor; Key likewise; the
 * rest by score alone. Only accounts with enough known count. O(n log n) over the whole book.
 * @param instead to ask for the cuts as they would be: without the lists of scores
 */
export function cutsOf(standing: Scored, options: JudgeOptions, instead?: Instead): Cuts {
  const counted: { readonly score: number; readonly won: number }[] = [];
  const axes = { worth: [] as number[], potential: [] as number[], loyalty: [] as number[] };
  const weights = weightsOf(options);
  const inputs = new Float64Array(INPUT_NAMES.length);
  for (let index = 0; index < standing.rows.size; index += 1) {
    if (!standing.rows.isEnough(index)) continue;
    if (index === instead?.index) inputs.set(instead.inputs);
    else readInputs(standing, index, inputs);
    const contributions = contributionsOf(inputs, standing, options, weights);
    const won = inputOf(inputs, 'wonRevenue');
    counted.push({ score: scoreOf(contributions), won: Math.max(0, won || 0) });
    // What would be is asked for its cuts alone, and often.
    if (instead) continue;
    for (const axis of AXES) axes[axis].push(axisScoreOf(axis, contributions, options));
  }
  counted.sort((a, b) => b.score - a.score || b.won - a.won);
  const n = counted.length;
  const scores = Float64Array.from(counted, ({ score }) => score);
  const total = counted.reduce((all, { won }) => all + won, 0);
  const one = n >= options.minimumBook ? 1 : 0;
  const strategicCount = countWithin(counted, {
    cap: Math.max(one, Math.floor(n * options.strategicCap)),
    value: options.strategicValue * total,
    floor: options.strategicFloor,
    hard: true,
  });
  // A small book has a Key cut by score alone: a cap of one account would leave it without a middle.
  const atLeastKey = countWithin(counted, {
    cap: one ? Math.max(strategicCount + 1, Math.floor(n * options.keyCap)) : n,
    value: one ? options.keyValue * total : 0,
    floor: options.keyFloor,
    hard: false,
  });
  const keyCount = Math.max(0, atLeastKey - strategicCount);
  const brought = counted.slice(0, strategicCount).reduce((all, { won }) => all + won, 0);
  return {
    strategic: strategicCount > 0 ? (scores[strategicCount - 1] as number) : Infinity,
    key:
      keyCount > 0
        ? (scores[strategicCount + keyCount - 1] as number)
        : one
          ? Infinity
          : options.keyFloor,
    growth: options.growthFloor,
    accounts: n,
    strategicCount,
    keyCount,
    ...(total > 0 ? { strategicShare: brought / total } : {}),
    axisScores: {
      worth: thinned(axes.worth),
      potential: thinned(axes.potential),
      loyalty: thinned(axes.loyalty),
    },
    scores: thinned(instead ? [] : [...scores]),
  };
}

/**
 * How many of the best: no more than `cap`, none below `floor`, and no more than are needed to bring
 * `value` (0: value does not limit). Accounts of equal scores go together: in where the group before
 * them brought too little, out where they would break a hard cap. So no account loses by rising.
 */
function countWithin(
  ranked: readonly { readonly score: number; readonly won: number }[],
  { cap, value, floor, hard }: Limits,
): number {
  let count = 0;
  let brought = 0;
  while (count < Math.min(cap, ranked.length)) {
    const score = ranked[count]?.score ?? 0;
    if (score < floor || (value > 0 && brought >= value)) break;
    let next = count;
    for (; ranked[next]?.score === score; next += 1) brought += ranked[next]?.won ?? 0;
    if (hard && next > cap) break;
    count = next;
  }
  return count;
}

interface Limits {
  readonly cap: number;
  readonly value: number;
  readonly floor: number;
  /** Whether equal scores may not carry the count over the cap. */
  readonly hard: boolean;
}

/** The values sorted; of many only evenly spaced quantiles, the ends included. */
function thinned(values: readonly number[]): SortedValues {
  const sorted = new SortedValues(values);
  if (sorted.size <= KEPT_SCORES) return sorted;
  const step = (sorted.size - 1) / (KEPT_SCORES - 1);
  return new SortedValues(
    Float64Array.from(
      { length: KEPT_SCORES },
      (_, i) => sorted.values[Math.round(i * step)] as number,
    ),
  );
}

/** The tier of a score by the book's cuts. */
export function tierOf(score: number, cuts: Cuts): Tier {
  if (score >= cuts.strategic) return 'strategic';
  if (score >= cuts.key) return 'key';
  return score >= cuts.growth ? 'growth' : 'base';
}

/** The cuts as they can be shown; a tier that nobody reaches has none. */
export function shownCuts(cuts: Cuts): TierCuts {
  return {
    ...(Number.isFinite(cuts.strategic) ? { strategic: cuts.strategic } : {}),
    ...(Number.isFinite(cuts.key) ? { key: cuts.key } : {}),
    growth: cuts.growth,
    accounts: cuts.accounts,
    strategicAccounts: cuts.strategicCount,
    keyAccounts: cuts.keyCount,
    ...(cuts.strategicShare === undefined ? {} : { strategicShare: cuts.strategicShare }),
  };
}
