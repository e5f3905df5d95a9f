import type { CrmRecord } from '../model/records.js';
import type { Field, Value } from '../model/value.js';

/** One field on a record page, in any layout. */
export interface FieldView {
  readonly field: Field;
  /** The element that stands in the layout. */
  readonly element: HTMLElement;
  /** Shows the record's value; without a record the value has not arrived yet. */
  show(record?: CrmRecord): void;
  /** Turns the field into an input, where it can be edited. */
  edit(record: CrmRecord): void;
  /** What the user entered since `edit`: absent where the field is not being edited. */
  entered(): { readonly value: Value | undefined } | undefined;
}

/** Asks the page to begin editing, with the focus on a field. */
export type BeginEdit = (api: string) => void;
