import type { IDBPDatabase } from 'idb';
import type { BookSchema } from './schema.js';

type Step = (database: IDBPDatabase<BookSchema>) => void;

/** One step a version, in order: step n makes version n + 1 out of version n. */
const STEPS: readonly Step[] = [
  (database) => {
    database.createObjectStore('accounts');
    database.createObjectStore('briefs');
    database.createObjectStore('standing');
    database.createObjectStore('revisions');
    database.createObjectStore('pins');
    database.createObjectStore('notes');
  },
  (database) => {
    database.createObjectStore('told');
    database.createObjectStore('marks');
    database.createObjectStore('calls');
    database.createObjectStore('playbooks');
    database.createObjectStore('proofs');
  },
];

/** Brings a database from any earlier version, 0 for a new one, to a later one. */
export function migrate(database: IDBPDatabase<BookSchema>, from: number, to: number): void {
  for (const step of STEPS.slice(from, to)) step(database);
}
