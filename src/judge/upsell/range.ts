import type { Play } from '../../account/brief.js';
import type { Money } from '../../account/money.js';
import { times } from './times.js';

/** Odds are taken to rest on so many cases besides those that were seen. */
const PRIOR_CASES = 12;

/**
 * Where the expected value lies in about two cases of three: the low value by the odds less their
 * standard deviation, and the high one by the odds and it. The deviation is that of the Beta
 * distribution of such a mean and so many cases, √(p (1 − p) / (n + 1)).
 * @param cases how many decided cases the odds rest on
 */
export function expectedRange(
  value: { readonly low: Money; readonly high: Money },
  odds: number,
  cases: number,
): NonNullable<Play['range']> {
  const deviation = Math.sqrt((odds * (1 - odds)) / (cases + PRIOR_CASES + 1));
  return {
    low: times(value.low, Math.max(0, odds - deviation)),
    high: times(value.high, Math.min(1, odds + deviation)),
  };
}
