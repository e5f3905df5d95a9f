import type { Frame } from './frame.js';

/** While something is being edited its bar is looked for so often: a modal grows and moves. */
const LOOK_EVERY_MS = 200;

/** How often a bar is looked for after a click. */
const TRIES = 5;

/** Where less than this is left of the window's height, the sidebar steps aside. */
const LEAST_ROOM = 160;

/**
 * Keeps the sidebar off the bars by which the CRM saves: it ends above them, or is not drawn at all
 * where too little would be left. Editing begins with a click or with the focus in a field, so that
 * is when they are looked for; while there is none, nothing runs. Call what it returns when the page
 * is known to be edited.
 */
export function keepClear(
  frame: Frame,
  saveBars: () => readonly Element[],
  signal: AbortSignal,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  const look = () => {
    clearTimeout(timer);
    if (signal.aborted) return;
    const tops = saveBars()
      .map((bar) => bar.getBoundingClientRect())
      .filter((bar) => bar.height > 0 && bar.top < innerHeight && isBelow(bar, frame.area))
      .map((bar) => bar.top);
    const foot = tops.length > 0 ? innerHeight - Math.min(...tops) : 0;
    frame.keepFree(foot, innerHeight - foot < LEAST_ROOM);
    if (tops.length > 0 || --tries > 0) timer = setTimeout(look, LOOK_EVERY_MS);
  };
  // What a click leads to is drawn after it, and may be fetched first.
  const soon = () => {
    clearTimeout(timer);
    tries = TRIES;
    timer = setTimeout(look);
  };
  for (const type of ['click', 'focusin'] as const) {
    addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  return look;
}

/** Whether a bar and the sidebar share a part of the window's width. */
function isBelow(bar: DOMRect, { left, width }: Frame['area']): boolean {
  return bar.left < left + width && bar.right > left;
}
