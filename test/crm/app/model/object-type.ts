import type { Field } from './value.js';

/** The objects with a tab and list views. */
export const OBJECTS = ['Account', 'Contact', 'Opportunity', 'Case'] as const;
export type TabObject = (typeof OBJECTS)[number];

/** The objects that are there with the extras only. */
export const EXTRA_OBJECTS = [
  'Asset',
  'Contract',
  'Order',
  'AccountContactRelation',
  'OpportunityContactRole',
  'OpportunityLineItem',
  'Product2',
  'Task',
  'Event',
] as const;

export type ObjectName = TabObject | (typeof EXTRA_OBJECTS)[number];

/** A section of the Details tab: rows of one or two fields; undefined is an empty cell. */
export interface Section {
  /** The key of its heading in the words; absent: a section without a heading. */
  readonly heading?: 'address' | 'additional' | 'more' | 'system' | 'description';
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** A related list on a record page. */
export interface RelatedListType {
  /** The child relationship, as it stands in the list's URL. */
  readonly relationship: string;
  /** Absent: a list of an object the sample data has no records of, always empty. */
  readonly child?: ObjectName;
  /** A second object whose records stand in the same list: tasks and events are one list. */
  readonly andChild?: ObjectName;
  /** The lookup field of the child that points to the parent. */
  readonly by?: string;
  /** A checkbox field of the child, and what it must be. */
  readonly where?: readonly [field: string, value: boolean];
  readonly columns: readonly string[];
  /** Columns of the list's own full page. */
  readonly fullColumns?: readonly string[];
  readonly form: 'cards' | 'grid';
}

/** What the test CRM knows of an object: fields, layouts, lists. */
export interface ObjectType<O extends ObjectName = ObjectName> {
  readonly api: O;
  readonly prefix: string;
  readonly fields: readonly Field[];
  /** The field that names a record. */
  readonly nameField: string;
  /** The compact layout: what the highlights panel shows beside the name. */
  readonly highlights: readonly string[];
  readonly sections: readonly Section[];
  readonly lists: readonly RelatedListType[];
  /** Lists the Related tab shows when the others stand beside the record. */
  readonly tabLists: readonly RelatedListType[];
  readonly listColumns: readonly string[];
  readonly listSort: string;
  readonly actions: readonly string[];
  /** The picklist that is drawn as a path above the record. */
  readonly path?: string;
  /** Its page has no LWC layout yet: Lightning draws it with Aura. */
  readonly aura?: boolean;
}

/** The field of an object by its API name. */
export function fieldOf(type: ObjectType, api: string): Field {
  const field = type.fields.find((candidate) => candidate.api === api);
  if (!field) throw new Error(`${type.api} has no field ${api}`);
  return field;
}
