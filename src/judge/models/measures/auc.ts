import { type Measured, Z_95 } from './interval.js';
import { averageRanks } from './ranks.js';

/**
 * Area under the ROC curve: how often a score puts one that happened above one that did not; ties
 * count half (Mann & Whitney 1947). .5 is chance. The interval is that of Hanley & McNeil 1982.
 * Undefined where all happened or none did.
 * @throws {RangeError} when the lists differ in length
 */
export function auc(
  scores: readonly number[],
  happened: readonly boolean[],
  z: number = Z_95,
): Measured | undefined {
  if (scores.length !== happened.length) throw new RangeError('One outcome for each score');
  let positives = 0;
  let rankSum = 0;
  for (const [i, rank] of averageRanks(scores).entries())
    if (happened[i]) {
      positives++;
      rankSum += rank;
    }
  const negatives = scores.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  const area = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
  const q1 = area / (2 - area);
  const q2 = (2 * area * area) / (1 + area);
  const variance =
    (area * (1 - area) +
      (positives - 1) * (q1 - area * area) +
      (negatives - 1) * (q2 - area * area)) /
    (positives * negatives);
  const half = z * Math.sqrt(Math.max(0, variance));
  return {
    value: area,
    n: scores.length,
    low: Math.max(0, area - half),
    high: Math.min(1, area + half),
  };
}
