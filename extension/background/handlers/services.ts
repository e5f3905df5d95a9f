import type { Book } from '../../../src/book/index.js';
import type { BookKeeper } from '../book-keeper.js';
import type { Prover } from '../prover.js';

/** What handlers work with. */
export interface Services {
  readonly book: Book;
  readonly keeper: BookKeeper;
  /** Absent where no book is tested on its history. */
  readonly prover?: Prover;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
