import { AXES, type Axis, type AxisName, type Rank } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import { rankAmong } from '../standing/rank.js';
import type { SortedValues } from '../standing/sorted.js';
import type { Cuts } from '../standing/standing.js';
import { axisScoreOf, knownShare } from './contributions.js';

/** The three axes of a tier, each with its place among the accounts that have enough known. */
export function axesOf(
  contributions: Float64Array,
  cuts: Cuts,
  options: JudgeOptions,
): { readonly [A in AxisName]: Axis } {
  const axis = (name: AxisName): Axis => {
    const score = axisScoreOf(name, contributions, options);
    const known = knownShare(name, contributions, options);
    const rank = known > 0 ? scoreRank(cuts.axisScores[name], score, cuts.accounts) : undefined;
    return { score, known, ...(rank ? { rank } : {}) };
  };
  const [worth, potential, loyalty] = AXES;
  return { worth: axis(worth), potential: axis(potential), loyalty: axis(loyalty) };
}

/** The rank of a score among `accounts` scores of which `scores` may be only the quantiles. */
function scoreRank(scores: SortedValues, score: number, accounts: number): Rank | undefined {
  if (accounts < 2) return undefined;
  if (scores.size === accounts) return rankAmong(scores, score);
  const above = scores.size - scores.atMost(score);
  return { place: 1 + Math.round((above / scores.size) * accounts), of: accounts };
}
