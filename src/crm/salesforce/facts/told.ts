import type { RelatedLists, RelatedName } from '../../../account/account.js';
import type { Reading } from '../../../account/reading.js';
import type { Related } from '../../../account/related.js';
import type { PageFormat } from '../../text/index.js';
import type { TellingObject } from '../telling.js';
import { contact } from './rows/contact.js';
import { opportunity } from './rows/opportunity.js';
import { type Row, RowReader } from './rows/row.js';

/** What the pages of each object tell of the account they name. */
const TELLING = {
  Opportunity: { list: 'opportunities', read: opportunity },
  Contact: { list: 'contacts', read: contact },
} as const satisfies Record<
  TellingObject,
  { list: RelatedName; read: (row: RowReader) => { readonly id: string } }
>;

/**
 * What rows of another object tell about the accounts they name: one reading an account, with the
 * rows seen here and no word on those that were not. Rows that link no account tell nothing.
 */
export function toldByRows(
  object: TellingObject,
  rows: readonly Row[],
  context: {
    readonly crm: string;
    readonly org: string;
    readonly format: PageFormat;
    readonly now: number;
  },
): Reading[] {
  const { crm, org, format, now } = context;
  const { list, read } = TELLING[object];
  const source = { kind: 'list-view', name: object } as const;
  const accounts = new Map<string, { name: string; rows: { readonly id: string }[] }>();
  for (const row of rows) {
    const reader = new RowReader(row, format);
    const account = reader.lookup('Account');
    if (!account?.id?.startsWith('001')) continue;
    const known = accounts.get(account.id) ?? { name: account.name, rows: [] };
    known.rows.push(read(reader));
    accounts.set(account.id, known);
  }
  return [...accounts].map(([id, { name, rows: told }]) => {
    const related: Related<unknown> = { state: 'read', rows: told, source, at: now };
    return {
      key: { crm, org, id },
      facts: { name: { state: 'read', value: name, text: name, source, at: now } },
      custom: {},
      related: { [list]: related } as RelatedLists,
      readAt: now,
      expectations: [],
    };
  });
}
