import { type KeyName, keysOf } from './map.js';

const SHOWN: { readonly [key: string]: string } = {
  Escape: 'Esc',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/**
 * A hint beside a button or a heading: which key does the same. Screen readers get it from
 * `aria-keyshortcuts`, so that the button's name stays what it does. `only` names one of several keys.
 */
export function Kbd({ of, only }: { of: KeyName; only?: string }) {
  return (
    <span class="key" aria-hidden="true">
      <KeyCaps keys={only === undefined ? keysOf(of) : [only]} />
    </span>
  );
}

/** Keys, each drawn as a key. */
export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <>
      {keys.map((key) => (
        <kbd key={key}>{SHOWN[key] ?? key.toUpperCase()}</kbd>
      ))}
    </>
  );
}
