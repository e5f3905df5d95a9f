export { Book, type Update } from './book.js';
export type { Entry } from './entry.js';
export { BookError, type BookFault } from './errors.js';
export { BOOK_NAME, BOOK_VERSION } from './schema.js';
export type { StoredStanding } from './standing-parts.js';
