import { type IDBPDatabase, openDB } from 'idb';
import { asBookError, BookError } from './errors.js';
import { migrate } from './migrations.js';
import { BOOK_NAME, BOOK_VERSION, type BookSchema } from './schema.js';

/** How long an older version may hold the database open before the user is told, milliseconds. */
const BLOCKED_AFTER_MS = 3_000;

export type Database = IDBPDatabase<BookSchema>;

/** One request to open the database. */
interface Opening {
  readonly opened: Promise<Database>;
  /** Resolves when it is found that an older version holds the database. */
  readonly blocked: Promise<void>;
}

/**
 * One connection to the book, opened when it is first needed and again after it was lost: the
 * browser may close it (`terminated`), and it gives way when a newer version wants to upgrade.
 */
export class Connection {
  #opening: Opening | undefined;
  readonly #name: string;
  readonly #version: number;

  constructor(name: string = BOOK_NAME, version: number = BOOK_VERSION) {
    this.#name = name;
    this.#version = version;
  }

  /** The open database. @throws {BookError} when it cannot be opened; the next call tries anew. */
  open(): Promise<Database> {
    this.#opening ??= this.#connect();
    return inTime(this.#opening);
  }

  /** Closes the database. The next `open` opens it again. */
  async close(): Promise<void> {
    const opening = this.#opening;
    this.#opening = undefined;
    await opening?.opened.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  #connect(): Opening {
    let tell = () => {};
    const blocked = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    const opened = openDB<BookSchema>(this.#name, this.#version, {
      upgrade: async (database, from, to, tx) => {
        // Only what undoes the upgrade keeps the old version from being lost half-way.
        await migrate(database, from, to ?? this.#version, tx).catch(() => tx.abort());
      },
      blocked: () => tell(),
      blocking: () => {
        forget();
        void opened.then((database) => database.close());
      },
      terminated: forget,
    }).catch((cause: unknown) => {
      forget();
      throw asBookError(cause);
    });
    const opening: Opening = { opened, blocked };
    return opening;
  }
}

/**
 * The database, or a fault when it stays blocked. The request itself stays: the browser would put
 * another one behind it, and nobody would ever be told that it waits.
 */
function inTime({ opened, blocked }: Opening): Promise<Database> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void blocked.then(() => {
      timer = setTimeout(() => reject(new BookError('storage-blocked')), BLOCKED_AFTER_MS);
    });
    opened.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
