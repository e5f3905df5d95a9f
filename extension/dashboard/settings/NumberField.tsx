/** A number from 0 to 100. What is no number counts as the one before it. */
export function NumberField(props: {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}) {
  const { label, unit, value, onValue } = props;
  return (
    <label class="number-field">
      <span>{label}</span>
      <span class="number-input">
        <input
          class="field"
          type="number"
          min={0}
          max={100}
          step="any"
          value={value}
          onInput={(event) => {
            const { valueAsNumber } = event.currentTarget;
            if (Number.isFinite(valueAsNumber)) onValue(valueAsNumber);
          }}
        />
        {unit}
      </span>
    </label>
  );
}
