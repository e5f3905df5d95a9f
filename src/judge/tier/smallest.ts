import { isSmall } from '../standing/small.js';
import type { Standing } from '../standing/standing.js';
import { type Candidates, CENTS, firstThat } from './candidates.js';
import { type InputName, inputOf } from './inputs.js';
import type { Subject } from './what-if.js';

/**
 * The nearest of a fact's values of which it is true, and how many accounts are passed on the way
 * there; undefined where it is not true of the farthest.
 */
export function smallestThat(
  name: InputName,
  candidates: Candidates,
  { inputs }: Subject,
  standing: Standing,
  isTrue: (value: number) => boolean,
): { readonly value: number; readonly places: number } | undefined {
  const isTrueAt = (i: number) => isTrue(candidates.at(i).value);
  const last = firstThat(candidates.count, isTrueAt);
  if (last === undefined) return undefined;
  // Where the cuts follow, accounts that become level may change tiers on the way there.
  let first = isSmall(standing.rows) ? 0 : last;
  while (first < last && !isTrueAt(first)) first += 1;
  const to = candidates.at(first);
  const before = first > 0 ? candidates.at(first - 1).value : inputOf(inputs, name);
  return name === 'wonRevenue' && isSmall(standing.rows)
    ? { value: nearestCent(before, to.value, isTrue), places: to.places }
    : to;
}

/**
 * The amount nearest to `not` of which it is true, as it is of `is`: where the cuts follow the
 * book, a share of its revenue is reached between two accounts' amounts.
 */
function nearestCent(not: number, is: number, isTrue: (amount: number) => boolean): number {
  let [far, near] = [Math.round(is * CENTS), Math.round(not * CENTS)];
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((far + near) / 2);
    // Amounts beyond what a double tells apart by the cent: near enough.
    if (middle === far || middle === near) break;
    if (isTrue(middle / CENTS)) far = middle;
    else near = middle;
  }
  return far === Math.round(is * CENTS) ? is : far / CENTS;
}
