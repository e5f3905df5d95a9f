import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  docked,
  freeAt,
  MARGIN,
  type Room,
  resized,
  snapOf,
} from '../../../../extension/sidebar/frame/geometry.js';

const rooms = fc.record<Room>({
  width: fc.integer({ min: 640, max: 3000 }),
  height: fc.integer({ min: 300, max: 2000 }),
  rightToLeft: fc.boolean(),
});
const wide: Room = { width: 1440, height: 900, rightToLeft: false };

/** Where the styles draw a free panel of this place: the formula of frame.css. */
function drawn({ x = 0, y = 0 }: { x?: number; y?: number }, size: Area, room: Room) {
  const before = MARGIN + x * (room.width - 2 * MARGIN - size.width);
  return {
    left: room.rightToLeft ? room.width - before - size.width : before,
    top: MARGIN + y * (room.height - 2 * MARGIN - size.height),
  };
}

describe('a free sidebar', () => {
  const inside = rooms.chain((room) =>
    fc.record({
      room: fc.constant(room),
      width: fc.integer({ min: 280, max: 500 }),
      height: fc.integer({ min: 100, max: room.height - 2 * MARGIN }),
      left: fc.integer({ min: -500, max: room.width + 500 }),
      top: fc.integer({ min: -500, max: room.height + 500 }),
    }),
  );

  it('is drawn where it was put, or as near as the window lets it', () => {
    fc.assert(
      fc.property(inside, ({ room, ...area }) => {
        const { left, top } = drawn(freeAt(area, room), area, room);
        const most = {
          left: room.width - MARGIN - area.width,
          top: room.height - MARGIN - area.height,
        };
        expect(left).toBeCloseTo(Math.min(Math.max(area.left, MARGIN), most.left), 6);
        expect(top).toBeCloseTo(Math.min(Math.max(area.top, MARGIN), most.top), 6);
      }),
    );
  });

  it('stays inside another window', () => {
    fc.assert(
      fc.property(inside, rooms, ({ room, ...area }, other) => {
        const size = { ...area, height: Math.min(area.height, other.height - 2 * MARGIN) };
        const { left, top } = drawn(freeAt(area, room), size, other);
        expect(left).toBeGreaterThanOrEqual(MARGIN - 1e-6);
        expect(left + size.width).toBeLessThanOrEqual(other.width - MARGIN + 1e-6);
        expect(top).toBeGreaterThanOrEqual(MARGIN - 1e-6);
        expect(top + size.height).toBeLessThanOrEqual(other.height - MARGIN + 1e-6);
      }),
    );
  });

  it('keeps the corner where lines begin when its size changes, where there is room', () => {
    const area = { left: 300, top: 120, width: 360, height: 400 };
    for (const rightToLeft of [false, true]) {
      const room = { ...wide, rightToLeft };
      const change = resized(area, 64, 48, room);
      expect(change).toMatchObject({ width: 424, height: 448 });
      const { left, top } = drawn(change, { ...area, width: 424, height: 448 }, room);
      expect(rightToLeft ? left + 424 : left).toBeCloseTo(rightToLeft ? 660 : 300, 6);
      expect(top).toBeCloseTo(120, 6);
    }
  });

  it('is never wider or taller than the window', () => {
    const area = { left: 8, top: 8, width: 360, height: 400 };
    const room = { width: 600, height: 500, rightToLeft: false };
    expect(resized(area, 9999, 9999, room)).toMatchObject({ width: 584, height: 484 });
    expect(resized(area, -9999, -9999, room)).toMatchObject({ width: 280, height: 240 });
  });
});

describe('docking', () => {
  const area = { top: 8, width: 360, height: 884 };

  it('happens at the sides alone', () => {
    expect(snapOf({ ...area, left: 10 }, wide)).toBe('left');
    expect(snapOf({ ...area, left: 1440 - 370 }, wide)).toBe('right');
    expect(snapOf({ ...area, left: 500 }, wide)).toBeUndefined();
  });

  it('is kept by the side where lines begin or end, so that it swaps with the language', () => {
    expect(docked('left', wide)).toEqual({ side: 'start' });
    expect(docked('right', wide)).toEqual({ side: 'end' });
    expect(docked('left', { ...wide, rightToLeft: true })).toEqual({ side: 'end' });
    expect(docked('right', { ...wide, rightToLeft: true })).toEqual({ side: 'start' });
  });
});
