export { Book, type Entry, type StoredStanding, type Update } from './book.js';
export { BookError, type BookFault } from './errors.js';
export { BOOK_NAME, BOOK_VERSION } from './schema.js';
