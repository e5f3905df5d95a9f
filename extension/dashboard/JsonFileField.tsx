interface JsonFileFieldProps {
  readonly label: string;
  /** Reads the chosen file; undefined where the choice was taken back. */
  readonly onFile: (file: File | undefined) => Promise<void>;
}

/** A field to choose a JSON file of this machine. */
export function JsonFileField({ label, onFile }: JsonFileFieldProps) {
  return (
    <input
      class="field"
      type="file"
      accept=".json,application/json"
      aria-label={label}
      onChange={(event) => {
        const input = event.currentTarget;
        void onFile(input.files?.[0]).then(() => {
          // The same file can be chosen again after it was changed.
          input.value = '';
        });
      }}
    />
  );
}
