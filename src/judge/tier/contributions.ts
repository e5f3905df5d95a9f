import { AXES, type AxisName, type DriverCode } from '../../account/brief.js';
import { FLAGS } from '../measure/flags.js';
import { AXIS_OF, type JudgeOptions } from '../options.js';
import { placeAmong } from '../standing/rank.js';
import { RANKED, type RankedMeasure, type Scored } from '../standing/standing.js';
import type { Inputs } from './inputs.js';

/** All drivers, in the order contributions stand in: the inputs' order, then `unserved`. */
export const DRIVER_CODES: readonly DriverCode[] = [...RANKED, ...FLAGS, 'unserved'];

const UNSERVED = DRIVER_CODES.length - 1;
const EMPLOYEES = DRIVER_CODES.indexOf('employees');
const ANNUAL_REVENUE = DRIVER_CODES.indexOf('annualRevenue');
const WON_REVENUE = DRIVER_CODES.indexOf('wonRevenue');

/** The axis of each driver, as its place in `AXES`. */
const AXIS_PLACE = Uint8Array.from(DRIVER_CODES, (code) => AXES.indexOf(AXIS_OF[code]));

/** Contributions lie on this grid (2⁻²⁰ points), so that their sums are exact in any order. */
const GRID = 2 ** 20;

/** Points of the score that each driver could bring between its lowest and highest place. */
export function weightsOf({ axes, facts }: JudgeOptions): Float64Array {
  return Float64Array.from(DRIVER_CODES, (code) => 100 * axes[AXIS_OF[code]] * facts[code]);
}

/**
 * How far above the middle of the book a value stands, −½ to ½, shrunk by n / (n + shrink) where
 * n accounts are known; NaN for an unknown value.
 */
function standingOf(name: RankedMeasure, value: number, standing: Scored, shrink: number): number {
  if (Number.isNaN(value)) return NaN;
  const { share, of } = placeAmong(standing.sorted[name], value);
  const centred = ((share - 0.5) * of) / (of + shrink);
  return name === 'openCases' ? -centred : centred;
}

/**
 * Each driver's signed points of the score, in the order of `DRIVER_CODES`; NaN where unknown.
 * Measures count by their rank, flags by their word. `unserved` is half of how much higher the
 * account stands by size than by what it has bought: with `faultOf` the score never falls when won
 * revenue rises.
 * @param weights of the options, where many accounts are scored
 */
export function contributionsOf(
  inputs: Inputs,
  standing: Scored,
  options: JudgeOptions,
  weights: Float64Array = weightsOf(options),
): Float64Array {
  const points = new Float64Array(DRIVER_CODES.length);
  for (let i = 0; i < UNSERVED; i += 1) {
    const value = inputs[i] as number;
    points[i] =
      i < RANKED.length
        ? standingOf(RANKED[i] as RankedMeasure, value, standing, options.shrink)
        : value / 2;
  }
  const size = mean(points[EMPLOYEES] as number, points[ANNUAL_REVENUE] as number);
  points[UNSERVED] = (size - (points[WON_REVENUE] as number)) / 2;
  for (let i = 0; i < points.length; i += 1) {
    const exact = (weights[i] as number) * (points[i] as number);
    // `+ 0` makes of −0 the 0 that it is.
    points[i] = Math.round(exact * GRID) / GRID + 0;
  }
  return points;
}

/** The mean of the numbers that are not NaN. */
function mean(a: number, b: number): number {
  if (Number.isNaN(a)) return b;
  return Number.isNaN(b) ? a : (a + b) / 2;
}

/** The score, 0 to 100: 50 and the sum of the contributions that are known, exactly. */
export function scoreOf(contributions: Float64Array): number {
  let score = 50;
  for (let i = 0; i < contributions.length; i += 1) score += (contributions[i] as number) || 0;
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
  const place = AXES.indexOf(axis);
  let points = 0;
  for (let i = 0; i < contributions.length; i += 1)
    if (AXIS_PLACE[i] === place) points += (contributions[i] as number) || 0;
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
