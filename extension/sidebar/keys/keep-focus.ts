import { focusedElement } from '../focus.js';

/**
 * Waits for a deed. Where what had the focus has gone with it, its section's first button gets it:
 * with the focus on the page the next key, as the one that undoes, would be the page's.
 */
export async function keepFocus<T>(deed: Promise<T>): Promise<T> {
  const section = focusedElement()?.closest('section');
  const done = await deed;
  if (document.activeElement === document.body) section?.querySelector('button')?.focus();
  return done;
}
