import { inOneGo, type Steps } from '../../steps.js';
import { minimiseInSteps } from '../special/minimise.js';

/** Why a model could not be fitted to a book, by a name that can be turned into words. */
export type FitFault =
  | 'too-few-customers' /* not enough repeat buyers to tell customers apart */
  | 'degenerate' /* a parameter ran to the edge: the model says that all customers are alike */
  | 'not-finite' /* the likelihood could not be calculated for these histories */
  | 'not-converged'; /* the search for the maximum did not settle */

/** A fitted model, or why there is none. */
export type Fit<Params> =
  | {
      readonly ok: true;
      readonly params: Params;
      readonly logLikelihood: number;
      readonly customers: number;
      readonly evaluations: number;
    }
  | {
      readonly ok: false;
      readonly reason: FitFault;
      /** The parameter that ran to the edge, and where it stood. */
      readonly parameter?: string;
      readonly value?: number;
    };

/** What a parameter may be before the fit counts as degenerate. */
export interface ParameterRange {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Range of a shape parameter. Beyond it gamma and beta distributions are a point or a two-way split:
 * forecasts are then nonsense (a book was seen to send b to 4.6e11).
 */
export function shape(name: string): ParameterRange {
  return { name, least: 1e-3, most: 1e3 };
}

/** Range of a scale parameter, which is in the data's own unit: relative to a typical value there. */
export function scale(name: string, typical: number): ParameterRange {
  return { name, least: typical * 1e-3, most: typical * 1e3 };
}

/** A search that stands this far outside the ranges, as a factor, is given up: it only wanders on. */
const BEYOND = 2;

/**
 * Maximum likelihood of positive parameters, searched in their logarithms from `start`. The guard is
 * the ranges: a parameter outside is a named fault, never an exception and never a number to use.
 */
export const fitPositive = inOneGo(fitPositiveInSteps);

/** `fitPositive` with pauses between evaluations. */
export function* fitPositiveInSteps(
  logLikelihood: (values: readonly number[]) => number,
  start: readonly number[],
  ranges: readonly ParameterRange[],
  customers: number,
): Steps<Fit<readonly number[]>> {
  const found = yield* minimiseInSteps(
    (logs) => -logLikelihood(logs.map(Math.exp)),
    start.map(Math.log),
    {
      giveUp: (logs) =>
        ranges.some(({ least, most }, i) => {
          const value = Math.exp(logs[i] ?? 0);
          return value < least / BEYOND || value > most * BEYOND;
        }),
    },
  );
  if (!Number.isFinite(found.value)) return { ok: false, reason: 'not-finite' };
  const params = found.at.map(Math.exp);
  for (const [i, { name, least, most }] of ranges.entries()) {
    const value = params[i] ?? Number.NaN;
    if (!(value >= least && value <= most))
      return { ok: false, reason: 'degenerate', parameter: name, value };
  }
  if (!found.converged) return { ok: false, reason: 'not-converged' };
  return {
    ok: true,
    params,
    logLikelihood: -found.value,
    customers,
    evaluations: found.evaluations,
  };
}
