import { limited, type Place } from '../../platform/preferences.js';

/** The space between the sidebar and the window's edges; `--margin` in tokens.css. */
export const MARGIN = 8;

/** How near to a side the sidebar must be let go to be docked there. */
const SNAP = 24;

/** The window as the sidebar may use it, in pixels. */
export interface Room {
  readonly width: number;
  /** Without what is kept free at the foot. */
  readonly height: number;
  readonly rightToLeft: boolean;
}

/** An area of the window, measured from its top left corner, in pixels. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The side of the window a dragged sidebar would be docked at when it were let go here. */
export function snapOf({ left, width }: Area, room: Room): 'left' | 'right' | undefined {
  if (left < MARGIN + SNAP) return 'left';
  return left + width > room.width - MARGIN - SNAP ? 'right' : undefined;
}

/** The place of a sidebar docked at a side of the window. */
export function docked(at: 'left' | 'right', room: Room): Pick<Place, 'side'> {
  return { side: (at === 'left') === room.rightToLeft ? 'end' : 'start' };
}

/**
 * The place of a sidebar that stands free with its top left corner here. It is kept as shares of the
 * room around it, so that it stays inside a window of any size.
 */
export function freeAt({ left, top, width, height }: Area, room: Room): Partial<Place> {
  const before = share(left, room.width - width);
  return {
    side: 'free',
    x: room.rightToLeft ? 1 - before : before,
    y: share(top, room.height - height),
  };
}

/** The place after a change of size that leaves the corner where lines begin where it is. */
export function resized(area: Area, wide: number, tall: number, room: Room): Partial<Place> {
  const width = Math.round(limited('width', Math.min(area.width + wide, room.width - 2 * MARGIN)));
  const height = Math.round(
    limited('height', Math.min(area.height + tall, room.height - 2 * MARGIN)),
  );
  const left = room.rightToLeft ? area.left + area.width - width : area.left;
  const { x, y } = freeAt({ left, top: area.top, width, height }, room);
  return { width, height, ...(x !== undefined && { x }), ...(y !== undefined && { y }) };
}

function share(at: number, around: number): number {
  const free = around - 2 * MARGIN;
  return free > 0 ? Math.min(Math.max((at - MARGIN) / free, 0), 1) : 0;
}
