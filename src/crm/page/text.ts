import { drawnChildren } from './composed.js';

const BLOCK = /^(?:ADDRESS|ARTICLE|BR|DD|DIV|DL|DT|H[1-6]|LI|OL|P|TR|UL)$/;

/**
 * The text a user sees in an element, one line a block, without what matches `noise` (buttons,
 * hidden words, what other extensions insert). White space is folded as the browser draws it.
 */
export function textOf(element: Element, noise: string): string {
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
 * The text of an element that holds one text in a chain of only children, as most values do:
 * without a search, because a page has thousands of them. Undefined where it holds anything more,
 * or a shadow root.
 */
export function chainOf(element: Element, noise: string): Chain | undefined {
  let link: Element | undefined;
  for (let at: Element = element; ; ) {
    if (at.shadowRoot || (at !== element && at.matches(noise))) return undefined;
    if (at.localName === 'a') link = at;
    const { firstChild } = at;
    if (!firstChild || firstChild.nextSibling) return undefined;
    if (firstChild instanceof Element) at = firstChild;
    else {
      const text = fold((firstChild.nodeValue ?? '').replaceAll('\n', ' '));
      return link ? { text, link } : { text };
    }
  }
}

function gather(node: Node, noise: string, parts: string[]): void {
  for (const child of drawnChildren(node)) {
    if (child.nodeType === Node.TEXT_NODE) {
      parts.push((child.nodeValue ?? '').replaceAll('\n', ' '));
    } else if (child instanceof Element && !child.matches(noise)) {
      const block = BLOCK.test(child.tagName);
      if (block) parts.push('\n');
      gather(child, noise, parts);
      if (block) parts.push('\n');
    }
  }
}

function fold(line: string): string {
  return line.replace(/[ \t\r\f]+/g, ' ').trim();
}
