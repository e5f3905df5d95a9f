import { type IDBPDatabase, openDB } from 'idb';
import { asBookError, BookError } from './errors.js';
import { migrate } from './migrations.js';
import { BOOK_NAME, BOOK_VERSION, type BookSchema } from './schema.js';

/** How long an older version may hold the database open before the user is told, milliseconds. */
const BLOCKED_AFTER_MS = 3_000;

export type Database = IDBPDatabase<BookSchema>;

/**
 * One connection to the book, opened when it is first needed and again after it was lost: the
 * browser may close it (`terminated`), and it gives way when a newer version wants to upgrade.
 */
export class Connection {
  #opening: Promise<Database> | undefined;
  readonly #name: string;

  constructor(name: string = BOOK_NAME) {
    this.#name = name;
  }

  /** The open database. @throws {BookError} when it cannot be opened; the next call tries anew. */
  open(): Promise<Database> {
    this.#opening ??= this.#connect().catch((cause: unknown) => {
      this.#opening = undefined;
      throw asBookError(cause);
    });
    return this.#opening;
  }

  /** Closes the database. The next `open` opens it again. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  #connect(): Promise<Database> {
    return new Promise((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      openDB<BookSchema>(this.#name, BOOK_VERSION, {
        upgrade: migrate,
        blocked: () => {
          timer = setTimeout(() => reject(new BookError('storage-blocked')), BLOCKED_AFTER_MS);
        },
        blocking: () => void this.close(),
        terminated: () => {
          this.#opening = undefined;
        },
      })
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }
}
