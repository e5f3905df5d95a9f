import { type CalendarDate, dateOfDay, dayNumber } from '../../src/account/calendar-date.js';
import { toLongId } from './salesforce-id.js';
import type { SampleBook } from './sample-book.js';
import stored from './sample-extras.json' with { type: 'json' };

/** A row of the extras with the id it has in the org. */
export type Numbered<T> = T & { readonly id: string };

/** A piece of a rich text: plain, bold, or a link. */
export type Run =
  | string
  | { readonly bold: string }
  | { readonly link: string; readonly text: string };

export interface Paragraph {
  readonly text: readonly Run[];
}

type Stored = typeof stored;
type Row<K extends keyof Stored> = Stored[K][number];

/**
 * Records and fields that a Developer Edition org does not have, made up by us to stand beside the
 * sample book: the names in them refer to its accounts, contacts and opportunities.
 */
export interface SampleExtras {
  readonly products: readonly Numbered<Row<'products'>>[];
  readonly assets: readonly Numbered<Row<'assets'>>[];
  readonly contracts: readonly Numbered<Row<'contracts'>>[];
  readonly orders: readonly Numbered<Row<'orders'>>[];
  readonly accountRoles: readonly Numbered<Row<'accountRoles'>>[];
  readonly opportunityRoles: readonly Numbered<Row<'opportunityRoles'>>[];
  readonly lineItems: readonly Numbered<Row<'lineItems'>>[];
  readonly activities: readonly Numbered<Row<'activities'>>[];
  readonly accounts: readonly Row<'accounts'>[];
  readonly contacts: readonly Row<'contacts'>[];
  /** The id of the account, contact or product code with this name. */
  readonly idOf: (name: string) => string;
  /** The day that lies this many days after the day of the book. */
  readonly day: (daysAfterToday: number) => CalendarDate;
}

/** Key prefixes as Salesforce gives them to these objects. */
const PREFIX = {
  products: '01t',
  assets: '02i',
  contracts: '800',
  orders: '801',
  accountRoles: '07k',
  opportunityRoles: '00K',
  lineItems: '00k',
} as const;

/** Ids count up from here in base 62, as an org gives them. */
const FIRST = 8000;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function idAt(prefix: string, place: number): string {
  let rest = FIRST + place;
  let digits = '';
  while (digits.length < 7) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
    rest = Math.floor(rest / DIGITS.length);
  }
  return toLongId(`${prefix}gK${'000'}${digits}`);
}

function numbered<T>(rows: readonly T[], prefix: (row: T) => string): readonly Numbered<T>[] {
  return rows.map((row, place) => ({ ...row, id: idAt(prefix(row), place) }));
}

/** The extras as they stand on a day, beside the book of that day. */
export function sampleExtras(today: CalendarDate, book: SampleBook): SampleExtras {
  const now = dayNumber(today);
  const products = numbered(stored.products, () => PREFIX.products);
  const ids = new Map([
    ...book.accounts.map((row) => [row.name, row.id] as const),
    ...book.contacts.map((row) => [`${row.firstName} ${row.lastName}`, row.id] as const),
    ...products.map((row) => [row.code, row.id] as const),
  ]);
  return {
    products,
    assets: numbered(stored.assets, () => PREFIX.assets),
    contracts: numbered(stored.contracts, () => PREFIX.contracts),
    orders: numbered(stored.orders, () => PREFIX.orders),
    accountRoles: numbered(stored.accountRoles, () => PREFIX.accountRoles),
    opportunityRoles: numbered(stored.opportunityRoles, () => PREFIX.opportunityRoles),
    lineItems: numbered(stored.lineItems, () => PREFIX.lineItems),
    activities: numbered(stored.activities, (row) => (row.kind === 'Task' ? '00T' : '00U')),
    accounts: stored.accounts,
    contacts: stored.contacts,
    idOf: (name) => {
      const id = ids.get(name);
      if (!id) throw new Error(`The sample book holds nothing named "${name}"`);
      return id;
    },
    day: (daysAfterToday) => dateOfDay(now + daysAfterToday),
  };
}
