import type { Tier } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import { withReplaced } from '../standing/replaced.js';
import { isSmall } from '../standing/small.js';
import type { Scored, Standing } from '../standing/standing.js';
import { contributionsOf, scoreOf } from './contributions.js';
import { cutsOf, tierOf } from './cuts.js';
import { type InputName, type Inputs, inputOf, isRanked, withInput } from './inputs.js';

/** An account of which is asked what would be. */
export interface Subject {
  /** The place of its row. */
  readonly index: number;
  readonly inputs: Inputs;
  /** Day number, the last on which a deal can have been won. */
  readonly today: number;
}

/** One input, and the value it would have. */
export type Change = readonly [InputName, number];

/**
 * The account's tier, as the facts give it, if some of its inputs were others. The book is judged as
 * it would be then, the cuts with it where they follow every change.
 */
export function tierIf(
  { index, inputs }: Pick<Subject, 'index' | 'inputs'>,
  changes: readonly Change[],
  standing: Standing,
  options: JudgeOptions,
): Tier {
  const changed = changedInputs(inputs, changes);
  const scored = changes.length > 0 ? standingIf(standing, inputs, changes) : standing;
  const score = scoreOf(contributionsOf(changed, scored, options));
  const cuts = isSmall(standing.rows)
    ? cutsOf(scored, options, { index, inputs: changed })
    : standing.cuts;
  return tierOf(score, cuts);
}

/** The account's score if some of its inputs were others. */
export function scoreIf(
  { inputs }: Pick<Subject, 'inputs'>,
  changes: readonly Change[],
  standing: Standing,
  options: JudgeOptions,
): number {
  const scored = standingIf(standing, inputs, changes);
  return scoreOf(contributionsOf(changedInputs(inputs, changes), scored, options));
}

function changedInputs(inputs: Inputs, changes: readonly Change[]): Inputs {
  return changes.reduce((now, change) => withInput(now, ...change), inputs);
}

function standingIf(standing: Standing, inputs: Inputs, changes: readonly Change[]): Scored {
  const replaced = changes.flatMap(([name, to]) =>
    isRanked(name)
      ? [[name, withReplaced(standing.sorted[name], inputOf(inputs, name), to)] as const]
      : [],
  );
  return { ...standing, sorted: { ...standing.sorted, ...Object.fromEntries(replaced) } };
}
