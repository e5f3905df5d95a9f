import type { Rank } from '../../account/brief.js';
import type { Sorted } from './replaced.js';
import type { RankedMeasure, Standing } from './standing.js';

/** A place among values, as a share: 0 the lowest, 1 the highest, ½ the middle or alone. */
export interface Place {
  readonly share: number;
  /** Among so many, the value itself included. */
  readonly of: number;
}

/**
 * The mid-rank of a value, (number below + ½ · number equal) / n. A value that is not among them
 * is counted in as if it were: an account may be judged before it is in the standing.
 */
export function placeAmong(values: Sorted, value: number): Place {
  const below = values.below(value);
  const equal = values.atMost(value) - below;
  const of = values.size + (equal > 0 ? 0 : 1);
  return { share: (below + Math.max(1, equal) / 2) / of, of };
}

/** The rank of a value, 1 for the highest; equal values share the best place of them. */
export function rankAmong(values: Sorted, value: number): Rank {
  const of = values.size + (values.has(value) ? 0 : 1);
  return { place: values.size - values.atMost(value) + 1, of };
}

/** The rank of a measure's value within the book; for open cases the fewest come first. */
export function rankOf(standing: Standing, measure: RankedMeasure, value: number): Rank {
  const values = standing.sorted[measure];
  if (measure !== 'openCases') return rankAmong(values, value);
  const of = values.size + (values.has(value) ? 0 : 1);
  return { place: values.below(value) + 1, of };
}
