import { textDirection, uiLocale, useMessages } from './i18n.js';
import { browser } from './worker-browser.js';

/**
 * Makes a page of our own speak the user's language, and gives the element that it is drawn into.
 * @throws Error where its HTML has no such element
 */
export function ownPage(id: string): HTMLElement {
  useMessages(browser.i18n);
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = textDirection();
  const root = document.getElementById(id);
  if (!root) throw new Error(`The page has no element ${id}`);
  return root;
}
