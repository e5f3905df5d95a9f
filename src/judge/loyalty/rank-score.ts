import { NEVER } from '../measure/sales.js';
import type { SortedValues } from '../standing/sorted.js';
import type { Standing } from '../standing/standing.js';

/**
 * The rule of ranks for one account: the mean of its rank by won deals and by the day of the last,
 * each as a share of the customers (who won nothing is none). Above 0, at most 1, as `rankRule` of
 * the whole list gives it.
 * @param wins at least 1
 * @param lastWin day number
 */
export function rankScore(
  { sorted }: Pick<Standing, 'sorted'>,
  wins: number,
  lastWin: number,
): number {
  return (rankShare(sorted.wins, wins, 0) + rankShare(sorted.lastWin, lastWin, NEVER)) / 2;
}

/** The average rank of a value among those above `none`, as a share of their number. */
function rankShare(values: SortedValues, value: number, none: number): number {
  const others = values.atMost(none);
  const below = values.below(value) - others;
  const equal = Math.max(1, values.atMost(value) - values.below(value));
  const customers = Math.max(values.size - others, below + equal);
  return (below + (equal + 1) / 2) / customers;
}
