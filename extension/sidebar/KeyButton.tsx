import type { ButtonHTMLAttributes } from 'preact';
import { Kbd } from './keys/Kbd.js';
import { type KeyName, shortcutsOf } from './keys/map.js';

interface KeyButtonProps extends Omit<ButtonHTMLAttributes, 'type' | 'aria-keyshortcuts'> {
  /** What it does, by its key: the key itself works by `useKey` where the deed is. */
  readonly of: KeyName;
}

/** A button with its key behind its words. */
export function KeyButton({ of, children, ...button }: KeyButtonProps) {
  return (
    <button type="button" {...button} aria-keyshortcuts={shortcutsOf(of)}>
      {children}
      <Kbd of={of} />
    </button>
  );
}
