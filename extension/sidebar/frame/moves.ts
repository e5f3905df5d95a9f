import type { Frame } from './frame.js';
import { docked, freeAt, resized } from './geometry.js';

/** One press of an arrow key, in pixels. */
const STEP = 16;

/** As tall as the edge tab may become; `--tab-tall` in tokens.css. */
const TAB_TALL = 132;

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Docks the sidebar at a side of the window. */
export function dock(frame: Frame, at: 'left' | 'right'): void {
  frame.set(docked(at, frame.room));
}

/** Makes the sidebar wider or, by a negative number, narrower. */
export function widen(frame: Frame, by: number): void {
  const { width = 0, x = 0 } = resized(frame.area, by, 0, frame.room);
  frame.set({ width, x });
}

/** Lets the sidebar go from the side it is docked at; it stands free at the same place. */
export function letGo(frame: Frame): void {
  const { side } = frame.place;
  if (side !== 'free') frame.set({ side: 'free', x: side === 'end' ? 1 : 0, y: 0 });
}

/** Moves the sidebar by an arrow key; false for any other key. */
export function moveByKey(frame: Frame, key: string): boolean {
  const by = ARROWS[key];
  if (!by) return false;
  letGo(frame);
  const { left, top, width, height } = frame.area;
  frame.set(freeAt({ left: left + by[0], top: top + by[1], width, height }, frame.room));
  return true;
}

/** Moves the edge tab along its edge, or to the other one; false for any other key. */
export function moveTabByKey(frame: Frame, key: string): boolean {
  const by = ARROWS[key];
  if (!by) return false;
  if (by[0]) dock(frame, by[0] < 0 ? 'left' : 'right');
  else moveTabTo(frame, frame.area.top + by[1]);
  return true;
}

/** Moves the edge tab along its edge, its top to so many pixels below the window's. */
export function moveTabTo(frame: Frame, top: number): void {
  const { y } = freeAt({ ...frame.area, top, height: TAB_TALL }, frame.room);
  if (y !== undefined) frame.set({ tab: y });
}
