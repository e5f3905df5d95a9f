/** Everything that tells a page what is typed. `change` is not composed and stays inside by itself. */
const TYPED = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

/** Keys that work our own controls: a page that listens for them must not act on them as well. */
const CONTROL_KEYS = new Set(['Enter', ' ', 'Escape']);

/**
 * Keeps what is typed in the host's fields from the page: its shortcuts do not fire, and it does not
 * see the text. Keys pressed elsewhere are the page's as before; so are those on our buttons, but
 * for the ones that work the buttons and those that are shortcuts of ours (`takes`).
 *
 * An event from inside a shadow root passes `window` and `document` on its way in, before the root
 * could stop it. So it is stopped at `window`, and a copy that does not leave the shadow root is
 * sent on in its place; what the browser does by default (inserting the text) stays with the
 * original. A page that listens at `window` before us still sees the key, not the field.
 */
export function keepKeysInside(
  host: Element,
  takes: (event: KeyboardEvent, target: Element) => boolean,
  signal: AbortSignal,
): void {
  const own = new WeakSet<Event>();
  /** Keys of ours still held down: what follows the press is ours too, wherever the focus is by then. */
  const held = new Set<string>();
  const isHeld = (event: Event): boolean => {
    if (!(event instanceof KeyboardEvent)) return false;
    if (event.type === 'keydown') held.delete(event.code);
    const holds = held.has(event.code);
    if (event.type === 'keyup') held.delete(event.code);
    return holds;
  };
  const onTyped = (event: Event): void => {
    if (own.has(event)) return;
    const path = event.composedPath();
    const target = path[0];
    if (isHeld(event)) event.stopImmediatePropagation();
    if (!(target instanceof Element) || target === host || !path.includes(host)) return;
    const isKey = event instanceof KeyboardEvent;
    const shortcut = isKey && event.type === 'keydown' && takes(event, target);
    if (shortcut) held.add(event.code);
    if (!shortcut && !isField(target) && !(isKey && CONTROL_KEYS.has(event.key))) return;
    event.stopImmediatePropagation();
    const copy = insideCopy(event);
    own.add(copy);
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of TYPED) addEventListener(type, onTyped, { capture: true, signal });
}

/** Also what works arrow keys and others by itself, and says so. */
function isField(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable], [data-arrows]');
}

/** The event again, for the shadow root only. */
function insideCopy(event: Event): Event {
  const init = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (!(event instanceof KeyboardEvent)) return new Event(event.type, init);
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  return new KeyboardEvent(event.type, {
    ...init,
    ...{ key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey },
  });
}
