import { inferPageFormat, type PageFormat } from '../text/index.js';
import { ACCOUNT_FIELDS, DATE_SAMPLES } from './fields.js';
import type { FieldOnPage } from './fields-on-page.js';
import type { RowOnPage } from './lists-on-page.js';

const NUMBER_COLUMNS = ['Amount', 'ExpectedRevenue', 'AnnualRevenue', 'NumberOfEmployees'];
const DATE_COLUMNS = ['CloseDate', 'CreatedDate', 'LastModifiedDate'];

/**
 * How this page writes numbers and dates, decided once from everything on it that shows one: a
 * single "1.234" or "03/04/2026" cannot tell. `language` is a weak hint (fact sheet §7).
 */
export function pageFormat(
  fields: Iterable<FieldOnPage>,
  rows: readonly RowOnPage[],
  language: string | undefined,
): PageFormat {
  const numbers: string[] = [];
  const dates: string[] = [];
  for (const { apiName, text } of fields) {
    const kind = ACCOUNT_FIELDS[apiName as keyof typeof ACCOUNT_FIELDS]?.kind;
    if (kind === 'money' || kind === 'number') numbers.push(text);
    // "Created By" reads "<name>, <date and time>"; a comma may part date and time as well.
    if ((DATE_SAMPLES as readonly string[]).includes(apiName)) dates.push(afterName(text));
  }
  for (const row of rows) {
    for (const column of NUMBER_COLUMNS) push(numbers, row.cells.get(column)?.text);
    for (const column of DATE_COLUMNS) push(dates, row.cells.get(column)?.text);
  }
  return inferPageFormat({ numbers, dates, ...(language ? { language } : {}) });
}

function push(samples: string[], text: string | undefined): void {
  if (text) samples.push(text);
}

/** The part of a "name, date time" text that begins with its first digit. */
function afterName(text: string): string {
  const first = text.search(/\p{Nd}/u);
  return first < 0 ? '' : text.slice(first);
}
