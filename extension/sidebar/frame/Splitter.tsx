import { t } from '../../platform/i18n.js';
import { LIMITS, type Place } from '../../platform/preferences.js';
import { followPointer } from './follow-pointer.js';
import type { Frame } from './frame.js';
import { MARGIN, resized } from './geometry.js';

/** One press of an arrow key, in pixels. */
const STEP = 16;

/**
 * The edge by which the sidebar is made wider (`x`) or taller (`y`): by the pointer, and by the keys
 * of the WAI-ARIA window splitter (arrows, Home, End; Enter gives it its first size again).
 */
export function Splitter({ axis, frame }: { axis: 'x' | 'y'; frame: Frame }) {
  const measure = axis === 'x' ? 'width' : 'height';
  const { place, room } = frame;
  const [least, most, first] = LIMITS[measure];
  const onLeft = (place.side === 'end') !== room.rightToLeft;
  const grows = axis === 'x' && onLeft ? -1 : 1;

  const change = (area: Frame['area'], by: number): Partial<Place> => {
    const { width, height, x, y } = resized(
      area,
      axis === 'x' ? by : 0,
      axis === 'y' ? by : 0,
      room,
    );
    return axis === 'x'
      ? { width: width ?? first, x: x ?? 0 }
      : { height: height ?? first, y: y ?? 0 };
  };
  const keys: { readonly [key: string]: number } = {
    [axis === 'x' ? 'ArrowLeft' : 'ArrowUp']: -STEP * grows,
    [axis === 'x' ? 'ArrowRight' : 'ArrowDown']: STEP * grows,
    Home: -most,
    End: most,
    Enter: first - place[measure],
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an `hr` is no splitter that can be moved.
    <div
      class={`splitter ${axis}`}
      role="separator"
      tabIndex={0}
      data-arrows
      aria-label={t(axis === 'x' ? 'frameWidth' : 'frameHeight')}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuemin={least}
      aria-valuemax={Math.min(most, (axis === 'x' ? room.width : room.height) - 2 * MARGIN)}
      aria-valuenow={Math.round(place[measure])}
      onKeyDown={(event) => {
        const by = keys[event.key];
        if (by === undefined) return;
        event.preventDefault();
        frame.set(change(frame.area, by));
      }}
      onPointerDown={(event) => {
        const { area } = frame;
        const at = (x: number, y: number) => change(area, (axis === 'x' ? x : y) * grows);
        followPointer(event, event.currentTarget, {
          move: (x, y) => frame.show(at(x, y)),
          end: (x, y, kept) => (kept ? frame.set(at(x, y)) : frame.show({})),
        });
      }}
    />
  );
}
