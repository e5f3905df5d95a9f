import type { RawValue } from '../../raw.js';
import { inferPageFormat, type PageFormat } from '../../text/index.js';

/** Enough samples to decide by: more would only cost time. */
const ENOUGH = 60;

/** Fields and columns whose text shows how the page writes numbers, and dates. */
const NUMBERS =
  /^(?:AnnualRevenue|NumberOfEmployees|NumberofLocations__c|Amount|ExpectedRevenue|TotalAmount|Price|UnitPrice|Quantity)$/;
const DATES =
  /^(?:SLAExpirationDate__c|LastActivityDate|CloseDate|CreatedDate|LastModifiedDate|StartDate|EndDate|EffectiveDate|PurchaseDate|InstallDate|UsageEndDate|ActivityDate)$/;

/** Fields that name a user before the moment. */
const STAMPS = /^(?:CreatedById|LastModifiedById)$/;

/**
 * How a page writes numbers and dates, decided once from everything on it that shows one: a single
 * "1.234" or "03/04/2026" cannot tell. `language` is a weak hint (fact sheet §7).
 */
export function pageFormat(
  shown: Iterable<ReadonlyMap<string, RawValue>>,
  language: string | undefined,
): PageFormat {
  const numbers: string[] = [];
  const dates: string[] = [];
  for (const cells of shown) {
    for (const [apiName, { text, stamp, whole = text }] of cells) {
      if (text === '') continue;
      if (stamp) add(dates, stamp);
      else if (STAMPS.test(apiName)) add(dates, whole.slice(whole.search(/\p{Nd}/u)));
      else if (NUMBERS.test(apiName)) add(numbers, text);
      else if (DATES.test(apiName)) add(dates, text);
    }
  }
  return inferPageFormat({ numbers, dates, ...(language ? { language } : {}) });
}

function add(samples: string[], text: string): void {
  if (samples.length < ENOUGH) samples.push(text);
}
