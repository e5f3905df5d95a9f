/** A place among the accounts of the book for which the same thing is known; 1 is the highest value. */
export interface Rank {
  readonly place: number;
  readonly of: number;
}
