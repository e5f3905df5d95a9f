/** Where a fact was read: the kind of place, and its name there. */
export interface Source {
  readonly kind:
    | 'field' /* an API-named field: name = the API name */
    | 'label' /* matched by its label, because the page gives no API name: name = the label */
    | 'related-list' /* name = the child relationship */
    | 'list-view' /* a column of a list view: name = the column's API name */
    | 'title' /* the record's title: name = 'title' */
    | 'import' /* a file: name = the column */
    | 'typed' /* the user said so: name = 'user' */;
  readonly name: string;
}

/** A value that stands in the CRM. */
export interface ReadFact<V> {
  readonly state: 'read';
  readonly value: V;
  /** The text the value was read from, as the CRM showed it. */
  readonly text: string;
  readonly source: Source;
  /** When it was read, epoch milliseconds. */
  readonly at: number;
  /** Set where the text could be read in two ways (`03/04/2026`): it lowers confidence. */
  readonly doubt?: 'ambiguous';
}

/** No value, and why: `blank` was seen to be empty; the other two say nothing about the value. */
export interface MissingFact {
  readonly state: 'blank' | 'not-loaded' | 'not-on-page';
  readonly source: Source;
  readonly at: number;
}

/** One value with its provenance. "Not loaded" is never zero. */
export type Fact<V> = ReadFact<V> | MissingFact;

/** The value of a fact that was read, else undefined. */
export function known<V>(fact: Fact<V> | undefined): V | undefined {
  return fact?.state === 'read' ? fact.value : undefined;
}

/** Whether the CRM told us something: a value, or that the field is empty. */
export function isSeen<V>(
  fact: Fact<V> | undefined,
): fact is Fact<V> & { state: 'read' | 'blank' } {
  return fact?.state === 'read' || fact?.state === 'blank';
}
