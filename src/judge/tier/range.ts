import type { DriverCode, Missing, Tier, TierRange } from '../../account/brief.js';
import { FLAGS } from '../measure/flags.js';
import type { JudgeOptions } from '../options.js';
import { RANKED, type RankedMeasure, type Standing } from '../standing/standing.js';
import { contributionsOf, scoreOf } from './contributions.js';
import { tierOf } from './cuts.js';
import { INPUT_NAMES, type InputName, type Inputs, inputOf, withInput } from './inputs.js';

/** An unknown fact is taken at these quantiles of the accounts for which it is known. */
const LOW = 0.1;
const HIGH = 0.9;

/** Sums over the opportunities: of a partial list they can only be higher. */
const SUMS: readonly InputName[] = ['wonRevenue', 'openPipeline', 'wins'];

/**
 * The tiers of the account with all that is unknown at its low and at its high quantile, and what
 * is unknown by how much it could move the score. Undefined when nothing unknown could move the tier.
 * A fact that no account of the book has is not asked for.
 */
export function rangeOf(
  inputs: Inputs,
  missing: readonly Missing[],
  standing: Standing,
  options: JudgeOptions,
): TierRange | undefined {
  const partly = missing.some(
    (one) => one.kind === 'list' && one.list === 'opportunities' && one.state === 'partly',
  );
  const open = INPUT_NAMES.flatMap((name) => {
    const ends = endsOf(name, inputs, partly, standing);
    return ends ? [{ name, ...ends }] : [];
  });
  const score = (changed: Inputs) => scoreOf(contributionsOf(changed, standing, options));
  const all = (end: 'low' | 'high') =>
    open.reduce((now, one) => withInput(now, one.name, one[end]), inputs);
  const tier = (changed: Inputs): Tier => tierOf(score(changed), standing.cuts);
  const [low, high] = [tier(all('low')), tier(all('high'))];
  if (low === high) return undefined;
  const swing = (one: (typeof open)[number]) =>
    score(withInput(inputs, one.name, one.high)) - score(withInput(inputs, one.name, one.low));
  const unknown = open
    .map((one): { code: DriverCode; swing: number } => ({ code: one.name, swing: swing(one) }))
    .filter((one) => one.swing > 0)
    .sort((a, b) => b.swing - a.swing)
    .map(({ code }) => code);
  return { low, high, unknown };
}

/** The value at which the score is lowest and highest; undefined when it is known for sure. */
function endsOf(
  name: InputName,
  inputs: Inputs,
  partly: boolean,
  standing: Standing,
): { readonly low: number; readonly high: number } | undefined {
  const value = inputOf(inputs, name);
  const isKnown = !Number.isNaN(value);
  if (isFlag(name))
    return isKnown || standing.flagCounts[FLAGS.indexOf(name)] === 0
      ? undefined
      : { low: -1, high: 1 };
  const values = standing.sorted[name];
  if (values.size === 0) return undefined;
  const [low, high] = [values.quantile(LOW), values.quantile(HIGH)];
  if (isKnown)
    return partly && SUMS.includes(name) && high > value ? { low: value, high } : undefined;
  return name === 'openCases' ? { low: high, high: low } : { low, high };
}

function isFlag(name: InputName): name is Exclude<InputName, RankedMeasure> {
  return !(RANKED as readonly string[]).includes(name);
}
