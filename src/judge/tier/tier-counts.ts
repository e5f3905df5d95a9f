import type { Tier } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import type { Scored } from '../standing/standing.js';
import { contributionsOf, scoreOf, weightsOf } from './contributions.js';
import { cutsOf, tierOf } from './cuts.js';
import { INPUT_NAMES, readInputs } from './inputs.js';

/** How many accounts of a book are of each tier, and of how many too little is known. */
export type TierCounts = { readonly [T in Tier | 'unknown']: number };

/**
 * How many accounts would be of each tier by these options, by their scores alone: without the time
 * that a demotion takes, and without pins. O(n log n) over the whole book.
 */
export function tierCounts(standing: Scored, options: JudgeOptions): TierCounts {
  const counts = { strategic: 0, key: 0, growth: 0, base: 0, unknown: 0 };
  const cuts = cutsOf(standing, options);
  const weights = weightsOf(options);
  const inputs = new Float64Array(INPUT_NAMES.length);
  for (let index = 0; index < standing.rows.size; index += 1) {
    if (!standing.rows.isEnough(index)) {
      counts.unknown += 1;
      continue;
    }
    readInputs(standing, index, inputs);
    counts[tierOf(scoreOf(contributionsOf(inputs, standing, options, weights)), cuts)] += 1;
  }
  return counts;
}
