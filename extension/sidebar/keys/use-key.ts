import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { keys } from './keys.js';
import type { KeyName } from './map.js';

/** Whether keys of the components below work: false where another view covers them. */
export const KeysWork = createContext(true);

/**
 * Lets a key of the map (`KEYS` in map.ts) work while the calling component is on screen:
 *
 *     useKey('why', () => heading.current?.focus());
 *     useKey('call', startCall, brief !== undefined);
 *
 * It works while the focus is in the sidebar and not in a field (Escape and F6 work in fields too),
 * without any modifier, and `?` lists it for exactly as long. A new action gets a line in `KEYS`, one in
 * `KEY_LABELS` and its words in `_locales`; nothing else: a test finds what can be pressed without a
 * key. Where two components register the same key the one that came later has it, so a view on top of
 * another just registers `back`. Beside a button stands `<Kbd of="why" />`, and
 * `aria-keyshortcuts={KEYS.why.key}` on the button.
 *
 * `run` gets the key pressed, for actions with several; `on` turns the key off while there is nothing
 * to do.
 */
export function useKey(name: KeyName, run: (key: string) => void, on = true): void {
  const latest = useRef(run);
  latest.current = run;
  const works = useContext(KeysWork) && on;
  useLayoutEffect(
    () => (works ? keys.add(name, (key) => latest.current(key)) : undefined),
    [name, works],
  );
}

/**
 * Lets a key work that is about one line of a list, while that line has the focus (see `useFocused`).
 * `?` lists it as long as the line is there: `j` and `k` lead to it.
 */
export function useLineKey(
  name: KeyName,
  run: (key: string) => void,
  focused: boolean,
  on = true,
): void {
  useKey(name, run, focused && on);
  const listed = useContext(KeysWork) && on;
  useLayoutEffect(() => (listed ? keys.add(name) : undefined), [name, listed]);
}
