import type { RecordKey } from '../account/record-key.js';

/** Where in a CRM an address leads, as far as Lodestar cares. */
export type Place =
  /** A record's own page. */
  | { readonly kind: 'record'; readonly key: RecordKey; readonly object: string }
  /** The dialogue that edits a record: it lies over a page that must not be read meanwhile. */
  | { readonly kind: 'edit'; readonly key: RecordKey; readonly object: string }
  /** One related list of a record on a page of its own. */
  | {
      readonly kind: 'related';
      readonly key: RecordKey;
      readonly object: string;
      readonly list: string;
    }
  /** A list view of one object's records. */
  | { readonly kind: 'list'; readonly org: string; readonly object: string }
  | { readonly kind: 'other' };

/** Whether both addresses show the same thing, so that nothing has to be looked for anew. */
export function samePlace(a: Place, b: Place): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
