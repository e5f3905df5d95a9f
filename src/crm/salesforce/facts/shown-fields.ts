import type { RawField, RawValue } from '../../raw.js';
import { apiNameOf } from './classic-names.js';
import { nameOfLabel } from './labels.js';

/** One field of a record, and how it was told which it is. */
export interface ShownField extends RawValue {
  readonly via: 'field' | 'label';
  /** The label it was matched by, where the page gives no API name. */
  readonly label?: string;
}

/**
 * The fields of a record's page by API name: those that carry it first, then what only a label names
 * and nothing else shows. Of a field that stands in several places, the first that has a value.
 */
export function shownFields(fields: readonly RawField[]): Map<string, ShownField> {
  const shown = new Map<string, ShownField>();
  for (const field of fields) {
    if (field.name === undefined) continue;
    const name = apiNameOf(field.name);
    if (!shown.get(name)?.text) shown.set(name, { ...field, via: 'field' });
  }
  for (const field of fields) {
    const name = field.name === undefined && nameOfLabel(field.label ?? '');
    if (name && !shown.has(name)) shown.set(name, { ...field, via: 'label' });
  }
  return shown;
}
