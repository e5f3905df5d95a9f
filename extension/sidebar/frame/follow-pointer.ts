interface Following {
  /** How far the pointer is from where it was pressed, at most once a frame. */
  move(x: number, y: number, event: PointerEvent): void;
  /** It was let go there after it had moved, or taken back (by another window). */
  end(x: number, y: number, kept: boolean): void;
}

/** Less than this is a click with an unsteady hand. */
const STEADY = 4;

/** Follows the pointer from a press on an element until it is let go; a click stays a click. */
export function followPointer(
  down: PointerEvent,
  element: HTMLElement,
  { move, end }: Following,
): void {
  if (down.button !== 0) return;
  const life = new AbortController();
  const { signal } = life;
  let frame = 0;
  let moved = false;
  let [x, y] = [0, 0];
  const stop = (kept: boolean) => {
    life.abort();
    cancelAnimationFrame(frame);
    if (moved) end(x, y, kept);
  };
  // At the window: the first move of a quick hand is already beside the element.
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== down.pointerId) return;
      [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
      if (!moved && Math.hypot(x, y) < STEADY) return;
      if (!moved) element.setPointerCapture(down.pointerId);
      moved = true;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        move(x, y, event);
      });
    },
    { signal },
  );
  addEventListener(
    'pointerup',
    () => {
      // The click that follows was no click.
      if (moved) {
        const none = (click: Event) => click.stopPropagation();
        element.addEventListener('click', none, { capture: true, once: true });
        setTimeout(() => element.removeEventListener('click', none, true));
      }
      stop(true);
    },
    { signal },
  );
  addEventListener('pointercancel', () => stop(false), { signal });
  element.addEventListener('lostpointercapture', () => stop(false), { signal });
}
