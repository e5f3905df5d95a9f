/**
 * What a text says: a value, or undefined when the text is not such a value. `doubt` is set where
 * the text can be read in two ways and the page does not say which; the value is then the likelier.
 */
export type Parsed<V> = { readonly value: V; readonly doubt?: 'ambiguous' } | undefined;

/** A value with or without doubt. */
export function parsed<V>(value: V, inDoubt: boolean): NonNullable<Parsed<V>> {
  return inDoubt ? { value, doubt: 'ambiguous' } : { value };
}
