const TYPES_NOTHING: ReadonlySet<string> = new Set(['Escape', 'F6']);

/**
 * The key of an event in the form the key map uses, or undefined where the event is no shortcut:
 * with a modifier, while an input method composes, or typed into a field (but Escape and F6, which
 * type nothing).
 */
export function typedKey(event: KeyboardEvent, target: Element): string | undefined {
  const { key, code, ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
  // AltGr types signs (`[` on a German keyboard) and is reported as Ctrl and Alt.
  const altGr = event.getModifierState?.('AltGraph') && /^[^a-z]$/i.test(key);
  if (isComposing || metaKey || ((ctrlKey || altKey) && !altGr)) return undefined;
  if (takesLetters(target) && !TYPES_NOTHING.has(key)) return undefined;
  if (key.length > 1) return shiftKey ? undefined : key;
  // Keyboards of other scripts: the key that carries the letter on the keyboard itself.
  const letter = key > '\u007f' ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const typed = (letter ?? key).toLowerCase();
  return shiftKey && /[a-z]/.test(typed) ? undefined : typed;
}

/** Whether letters pressed in this element are its own: text, or a choice made by typing its name. */
function takesLetters(target: Element): boolean {
  return target.matches(
    'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range])',
  );
}
