import type { ComponentChildren } from 'preact';

/** One of a few, by one press; a press on the chosen one takes it back. */
export function Choice<V extends string>(props: {
  label: string;
  values: readonly V[];
  chosen: V | undefined;
  /** The key of each, in their order. */
  keys: readonly string[];
  words: (value: V) => ComponentChildren;
  onChoose: (value: V | undefined) => void;
}) {
  const { label, values, chosen, keys, words, onChoose } = props;
  return (
    <fieldset class="choice">
      <legend class="choice-label">{label}</legend>
      {values.map((value, at) => (
        <button
          key={value}
          type="button"
          class="chip"
          aria-pressed={value === chosen}
          aria-keyshortcuts={keys[at]}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          {words(value)}
        </button>
      ))}
    </fieldset>
  );
}
