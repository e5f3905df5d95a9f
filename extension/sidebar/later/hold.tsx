import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n.js';

/** Whether what came late may take the focus: not where the user has gone on in the page meanwhile. */
export const TakesFocus = createContext(true);

/** Gives the focus to what a part begins with when it is drawn first, where it may take it. */
export function useFirstFocus(to: RefObject<HTMLElement | null>): void {
  const takes = useContext(TakesFocus);
  // Before the next key, not after the next frame: what is typed at once must not be lost.
  useLayoutEffect(() => {
    if (takes) to.current?.focus();
  }, []);
}

/**
 * Has the focus in place of a part that will take it: with the button that had it gone, it would fall
 * to the page, and what is typed then with it. No letter typed here does anything; Escape and F6 do.
 */
export function Hold() {
  const hold = useRef<HTMLParagraphElement>(null);
  useFirstFocus(hold);
  return (
    <p
      ref={hold}
      class="hidden"
      tabIndex={-1}
      data-arrows
      onKeyDown={(event) => {
        const { key, ctrlKey, altKey, metaKey } = event;
        if (key.length === 1 && !ctrlKey && !altKey && !metaKey) event.preventDefault();
      }}
    >
      {t('loading')}
    </p>
  );
}
