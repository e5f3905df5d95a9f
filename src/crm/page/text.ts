import { drawnChildren } from './composed.js';
import type { Noise } from './noise.js';

const ELEMENT = 1;
const TEXT = 3;
const BLOCK = /^(?:ADDRESS|ARTICLE|BR|DD|DIV|DL|DT|H[1-6]|LI|OL|P|TR|UL)$/;

/**
 * The text a user sees in an element, one line a block, without `noise` (buttons, hidden words, what
 * other extensions insert). White space is folded as the browser draws it.
 */
export function textOf(element: Element, noise: Noise): string {
  const parts: string[] = [];
  gather(element, noise, parts);
  const text = parts.join('');
  if (!text.includes('\n')) return fold(text);
  return text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}

/** A text at the end of a chain of elements that hold nothing else, and the link in the chain. */
export interface Chain {
  readonly text: string;
  readonly link?: Element;
}

/**
 * The text of an element of a flat tree that holds one text in a chain of only children, as most
 * values do beside buttons and other noise: without a search, because a page has thousands of them.
 * Undefined where it holds anything more.
 */
export function chainOf(element: Element, noise: Noise): Chain | undefined {
  let link: Element | undefined;
  for (let at = element; ; ) {
    if (at.localName === 'a') link = at;
    const only = onlyChild(at, noise);
    if (!only) return undefined;
    if (only.nodeType === TEXT) {
      const text = fold((only.nodeValue ?? '').replaceAll('\n', ' '));
      return link ? { text, link } : { text };
    }
    at = only as Element;
  }
}

/** The only child that is an element or a text, and no noise. */
function onlyChild(element: Element, noise: Noise): Node | undefined {
  let only: Node | undefined;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const { nodeType } = child;
    if (nodeType === ELEMENT ? noise(child as Element) : nodeType !== TEXT) continue;
    if (only) return undefined;
    only = child;
  }
  return only;
}

function gather(node: Node, noise: Noise, parts: string[]): void {
  for (const child of drawnChildren(node)) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push((child.nodeValue ?? '').replaceAll('\n', ' '));
    } else if (child instanceof Element && !noise(child)) {
      const block = BLOCK.test(child.tagName);
      if (block) parts.push('\n');
      gather(child, noise, parts);
      if (block) parts.push('\n');
    }
  }
}

/** Most texts have nothing to fold, and a test is cheaper than a copy. */
const LOOSE = /[\t\r\f]| {2}|^ | $/;

function fold(line: string): string {
  return LOOSE.test(line) ? line.replace(/[ \t\r\f]+/g, ' ').trim() : line.trim();
}
