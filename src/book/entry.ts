import type { IDBPTransaction } from 'idb';
import type { Account } from '../account/account.js';
import type { Brief } from '../account/brief.js';
import type { Call } from '../account/call.js';
import type { Note, Pin } from '../account/notes.js';
import type { PlayMark } from '../account/play-mark.js';
import type { Told } from '../account/told.js';
import { itemRange } from './account-stores.js';
import type { BookSchema } from './schema.js';

/** What is kept of one account. */
export interface Entry {
  readonly account?: Account;
  readonly brief?: Brief;
  readonly pin?: Pin;
  /** Absent where there is none. */
  readonly notes?: readonly Note[];
  readonly told?: Told;
  /** What became of its plays; absent where nothing was said of any. */
  readonly marks?: readonly PlayMark[];
  /** Absent where there was none. */
  readonly calls?: readonly Call[];
}

/** What was said of an account before an update. */
export type Said = Pick<Entry, 'brief' | 'pin' | 'marks'>;

/** The stores of what is kept of one account. */
export const KEPT = ['accounts', 'briefs', 'pins', 'notes', 'told', 'marks', 'calls'] as const;

type Kept = (typeof KEPT)[number];

/** Everything kept of one account, by `keyText`. */
export async function entryOf(tx: IDBPTransaction<BookSchema, Kept[]>, id: string): Promise<Entry> {
  const [account, brief, pin, notes, told, marks, calls] = await Promise.all([
    tx.objectStore('accounts').get(id),
    tx.objectStore('briefs').get(id),
    tx.objectStore('pins').get(id),
    tx.objectStore('notes').getAll(itemRange(id)),
    tx.objectStore('told').get(id),
    tx.objectStore('marks').getAll(itemRange(id)),
    tx.objectStore('calls').getAll(itemRange(id)),
  ]);
  return {
    ...(account && { account }),
    ...(brief && { brief }),
    ...(pin && { pin }),
    ...(notes.length > 0 && { notes }),
    ...(told && { told }),
    ...(marks.length > 0 && { marks }),
    ...(calls.length > 0 && { calls }),
  };
}

interface SaidStores {
  objectStore(name: 'briefs'): { get(id: string): Promise<Brief | undefined> };
  objectStore(name: 'pins'): { get(id: string): Promise<Pin | undefined> };
  objectStore(name: 'marks'): { getAll(range: IDBKeyRange): Promise<PlayMark[]> };
}

/** What was said of the accounts before an update, by `keyText`. */
export async function saidOf(tx: SaidStores, ids: readonly string[]): Promise<Map<string, Said>> {
  const said = ids.map(async (id): Promise<[string, Said]> => {
    const [brief, pin, marks] = await Promise.all([
      tx.objectStore('briefs').get(id),
      tx.objectStore('pins').get(id),
      tx.objectStore('marks').getAll(itemRange(id)),
    ]);
    return [id, { ...(brief && { brief }), ...(pin && { pin }), marks }];
  });
  return new Map(await Promise.all(said));
}
