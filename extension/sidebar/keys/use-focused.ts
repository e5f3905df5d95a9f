import { useState } from 'preact/hooks';

/** Whether the focus is in an element, which gets `watch` as attributes: for the keys of a line. */
export function useFocused() {
  const [focused, setFocused] = useState(false);
  const watch = {
    onFocusIn: () => setFocused(true),
    onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setFocused(
        currentTarget instanceof Node &&
          relatedTarget instanceof Node &&
          currentTarget.contains(relatedTarget),
      ),
  };
  return { focused, watch };
}
