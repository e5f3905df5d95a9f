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
