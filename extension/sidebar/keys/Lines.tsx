import { useRef } from 'preact/hooks';
import { focusedElement } from '../focus.js';
import { useKey } from './use-key.js';

/**
 * Lets `j` and `k` lead from line to line of the view it stands in: through all in it that bears
 * `data-line`, which is what opens a line or goes where it names. Enter presses it, and the keys of
 * the line are about it.
 */
export function Lines() {
  const place = useRef<HTMLSpanElement>(null);
  useKey('nextLine', () => step(place.current, 1));
  useKey('previousLine', () => step(place.current, -1));
  return <span ref={place} hidden />;
}

function step(place: HTMLElement | null, by: 1 | -1): void {
  const all = place?.parentElement?.querySelectorAll<HTMLElement>('[data-line]') ?? [];
  const lines = [...all].filter((line) => line.checkVisibility());
  const focused = focusedElement();
  // In a line that is open the focus is behind what opened it.
  const at = lines.findLastIndex((line) => focused !== null && isAtOrBefore(line, focused));
  const isOnIt = focused !== null && lines[at] === focused;
  lines[by > 0 ? at + 1 : Math.max(0, isOnIt ? at - 1 : at)]?.focus();
}

function isAtOrBefore(line: HTMLElement, element: Element): boolean {
  const place = line.compareDocumentPosition(element);
  return line === element || (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
