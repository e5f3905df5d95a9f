/**
 * Lists that show won deals and hide lost ones look like a book that wins everything. So won deals
 * count at most so many times the lost ones and one more: no rate above .8 is ever believed, which is
 * above what is found in the wild (.47 to .65).
 */
const MOST_WINS_A_LOSS = 4;

/** How many of the won deals count beside so many lost ones. */
export function countedWins(won: number, lost: number): number {
  return Math.min(won, MOST_WINS_A_LOSS * (lost + 1));
}
