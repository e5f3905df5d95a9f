import type { Ref } from 'preact';

interface TextFieldProps {
  /** Its name among the fields that a fault can be about, see `Faults`. */
  readonly field: string;
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Whether a fault is about it. */
  readonly wrong: boolean;
  /** So many lines at first; without it one, that Enter does not break. */
  readonly rows?: number;
  readonly placeholder?: string;
  readonly fieldRef?: Ref<HTMLInputElement>;
  readonly onText: (text: string) => void;
}

/** A field for a text of a playbook, with its label. The text runs in its own direction. */
export function TextField(props: TextFieldProps) {
  const { field, label, value, maxLength, wrong, rows, placeholder, fieldRef, onText } = props;
  const shared = {
    class: 'field',
    'data-field': field,
    dir: 'auto',
    value,
    maxLength,
    'aria-invalid': wrong,
    autocomplete: 'off',
    ...(placeholder && { placeholder }),
  } as const;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: one of the two controls is in it
    <label>
      <span>{label}</span>
      {rows === undefined ? (
        <input
          {...shared}
          ref={fieldRef ?? null}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
      )}
    </label>
  );
}
