import { averageRanks } from './ranks.js';

/**
 * Spearman's rank correlation, −1 to 1, with ties at their average rank. Undefined where either side
 * does not vary or fewer than two pairs are given.
 * @throws {RangeError} when the lists differ in length
 */
export function spearman(a: readonly number[], b: readonly number[]): number | undefined {
  if (a.length !== b.length) throw new RangeError('Pairs need lists of one length');
  const [x, y] = [averageRanks(a), averageRanks(b)];
  const middle = (a.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [i, rank] of x.entries()) {
    const [dx, dy] = [rank - middle, (y[i] ?? 0) - middle];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : undefined;
}
