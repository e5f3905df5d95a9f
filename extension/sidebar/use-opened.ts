import { useRef, useState } from 'preact/hooks';
import type { KeyName } from './keys/map.js';
import { useKey } from './keys/use-key.js';

/**
 * A part that shows more when it is opened: by its button, or by its key, which also brings the focus
 * to the button and the part into view.
 */
export function useOpened(name: KeyName) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => setOpen(!open);
  useKey(name, () => {
    toggle();
    button.current?.focus({ preventScroll: true });
    button.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  });
  return { open, setOpen, toggle, button };
}
