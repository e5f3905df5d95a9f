import { type KeyName, keysOf } from './map.js';

const SHOWN: { readonly [key: string]: string } = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/**
 * A hint beside a button or a heading: which key does the same. Screen readers get it from
 * `aria-keyshortcuts`, so that the button's name stays what it does.
 */
export function Kbd({ of }: { of: KeyName }) {
  return (
    <span class="key" aria-hidden="true">
      <KeyCaps of={of} />
    </span>
  );
}

/** The keys of an action, each drawn as a key. */
export function KeyCaps({ of }: { of: KeyName }) {
  return (
    <>
      {keysOf(of).map((key) => (
        <kbd key={key}>{SHOWN[key] ?? key.toUpperCase()}</kbd>
      ))}
    </>
  );
}
