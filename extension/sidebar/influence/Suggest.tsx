import { useState } from 'preact/hooks';

/** Preact's own `useId` begins anew with every model that is drawn. */
let lists = 0;

/** A text field that offers what it could mean: arrow keys go through it, Enter takes, Escape leaves it. */
export function Suggest<T>(props: {
  label: string;
  text: string;
  /** What is offered for the text now. */
  options: readonly T[];
  words: (option: T) => string;
  onText: (text: string) => void;
  onPick: (option: T) => void;
}) {
  const { label, text, options, words, onText, onPick } = props;
  const [list] = useState(() => `suggest-${++lists}`);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const shown = open && options.length > 0;
  const pick = (option: T | undefined) => {
    if (option !== undefined) onPick(option);
    setOpen(false);
    setAt(-1);
  };
  return (
    <div class="suggest">
      <label for={`${list}-field`}>{label}</label>
      <input
        id={`${list}-field`}
        class="field"
        role="combobox"
        required
        pattern=".*\S.*"
        maxLength={200}
        autocomplete="off"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={(event) => {
          if (!shown || event.isComposing) return;
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step !== 0)
            setAt((at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
          else if (event.key === 'Enter' && at >= 0) pick(options[at]);
          else if (event.key === 'Escape') pick(undefined);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div id={list} class="suggestions" role="listbox" aria-label={label} hidden={!shown}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field (aria-activedescendant)
          <div
            key={`${index} ${words(option)}`}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            // Before the field loses the focus, which closes the list.
            onPointerDown={(event) => {
              event.preventDefault();
              pick(option);
            }}
          >
            {words(option)}
          </div>
        ))}
      </div>
    </div>
  );
}
