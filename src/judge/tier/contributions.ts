import { AXES, type AxisName, type DriverCode } from '../../account/brief.js';
import { FLAGS, type FlagName, type FlagValue } from '../measure/flags.js';
import { AXIS_OF, type JudgeOptions } from '../options.js';
import { placeAmong } from '../standing/rank.js';
import { RANKED, type RankedMeasure, type Standing } from '../standing/standing.js';

/** All drivers, in the order contributions stand in. */
export const DRIVER_CODES = Object.keys(AXIS_OF) as readonly DriverCode[];

/** What is known of an account to score it: a measure that is unknown is NaN. */
export interface Inputs {
  measure(name: RankedMeasure): number;
  flag(name: FlagName): FlagValue | undefined;
}

/** Contributions lie on this grid (2⁻²⁰ points), so that their sums are exact in any order. */
const GRID = 2 ** 20;

/**
 * How far above the middle of the book a value stands, −½ to ½, shrunk by n / (n + shrink) where
 * n accounts are known; NaN for an unknown value.
 */
function standingOf(
  name: RankedMeasure,
  value: number,
  standing: Standing,
  options: JudgeOptions,
): number {
  if (Number.isNaN(value)) return NaN;
  const { share, of } = placeAmong(standing.sorted[name], value);
  const centred = ((share - 0.5) * of) / (of + options.shrink);
  return name === 'openCases' ? -centred : centred;
}

/**
 * Each driver's signed points of the score, in the order of `DRIVER_CODES`; NaN where unknown.
 * Measures count by their rank, flags by their word. `unserved` is half of how much higher the
 * account stands by size than by what it has bought: with `faultOf` the score never falls when won
 * revenue rises.
 */
export function contributionsOf(
  inputs: Inputs,
  standing: Standing,
  options: JudgeOptions,
): Float64Array {
  const at = new Map<RankedMeasure, number>();
  for (const name of RANKED)
    at.set(name, standingOf(name, inputs.measure(name), standing, options));
  return Float64Array.from(DRIVER_CODES, (code) => {
    const weight = 100 * options.axes[AXIS_OF[code]] * options.facts[code];
    return Math.round(weight * position(code, at, inputs) * GRID) / GRID + 0;
  });
}

/** Where the account stands by one driver, −½ to ½. */
function position(
  code: DriverCode,
  at: ReadonlyMap<RankedMeasure, number>,
  inputs: Inputs,
): number {
  if (code === 'unserved') return (size(at) - (at.get('wonRevenue') ?? NaN)) / 2;
  if (isFlag(code)) return (inputs.flag(code) ?? NaN) / 2;
  return at.get(code) ?? NaN;
}

/** The account's place by size: the mean of what is known of people and money. */
function size(at: ReadonlyMap<RankedMeasure, number>): number {
  const known = [at.get('employees') ?? NaN, at.get('annualRevenue') ?? NaN].filter(
    (place) => !Number.isNaN(place),
  );
  return known.reduce((a, b) => a + b, 0) / known.length;
}

function isFlag(code: DriverCode): code is FlagName {
  return (FLAGS as readonly string[]).includes(code);
}

/** The score, 0 to 100: 50 and the sum of the contributions that are known, exactly. */
export function scoreOf(contributions: Float64Array): number {
  let score = 50;
  for (const points of contributions) if (!Number.isNaN(points)) score += points;
  return score;
}

/** The score of one axis, 0 to 100: as if the axis were all there is. */
export function axisScoreOf(
  axis: AxisName,
  contributions: Float64Array,
  options: JudgeOptions,
): number {
  const weight = options.axes[axis];
  if (weight === 0) return 50;
  let points = 0;
  DRIVER_CODES.forEach((code, i) => {
    if (AXIS_OF[code] === axis) points += contributions[i] || 0;
  });
  return Math.max(0, Math.min(100, 50 + points / weight));
}

/** The share of an axis' weight for which facts are known, 0 to 1. */
export function knownShare(
  axis: AxisName,
  contributions: Float64Array,
  options: JudgeOptions,
): number {
  let share = 0;
  DRIVER_CODES.forEach((code, i) => {
    if (AXIS_OF[code] === axis && !Number.isNaN(contributions[i])) share += options.facts[code];
  });
  return Math.min(1, share);
}

/** The share of the whole score's weight for which facts are known, 0 to 1. */
export function knownInAll(contributions: Float64Array, options: JudgeOptions): number {
  const share = AXES.reduce(
    (all, axis) => all + options.axes[axis] * knownShare(axis, contributions, options),
    0,
  );
  return Math.min(1, share);
}
