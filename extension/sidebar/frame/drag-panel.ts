import { followPointer } from './follow-pointer.js';
import type { Frame } from './frame.js';
import { docked, freeAt, snapOf } from './geometry.js';

/**
 * Lets the panel be dragged by its head: it moves by `transform` alone, is measured once, and is
 * docked where it is let go at a side of the window.
 */
export function dragPanel(down: PointerEvent, panel: HTMLElement, frame: Frame): void {
  const target = down.target as Element;
  if (!target.closest('.head') || target.closest('button, a, input, textarea, select, summary'))
    return;
  const { area, room } = frame;
  // A sheet over a narrow window's width has nowhere to go.
  if (area.width >= room.width) return;
  const at = (x: number, y: number) => ({ ...area, left: area.left + x, top: area.top + y });
  const show = (transform: string, snap = '') => {
    panel.style.transform = transform;
    panel.dataset['snap'] = snap;
  };
  followPointer(down, panel, {
    move: (x, y) => show(`translate(${x}px, ${y}px)`, snapOf(at(x, y), room)),
    end: (x, y, kept) => {
      show('');
      if (!kept) return;
      const to = at(x, y);
      const snap = snapOf(to, room);
      const { height } = frame.place;
      frame.set(snap ? docked(snap, room) : freeAt({ ...to, height }, room));
    },
  });
}
