import type { Book } from '../../../src/book/index.js';
import type { BookKeeper } from '../book-keeper.js';

/** What handlers work with. */
export interface Services {
  readonly book: Book;
  readonly keeper: BookKeeper;
  /** Epoch milliseconds. */
  readonly now: () => number;
}
