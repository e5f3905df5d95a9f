import { textDirection } from '../../platform/i18n.js';
import type { Place } from '../../platform/preferences.js';
import type { Area, Room } from './geometry.js';

/**
 * Where the sidebar stands. It is drawn by custom properties of the host, which the styles make into
 * a place: so it stays inside the window without any work when the window changes, and moving it
 * draws nothing anew.
 */
export class Frame {
  #foot = 0;

  constructor(
    private readonly host: HTMLElement,
    private now: Place,
    private readonly onChange: (change: Partial<Place>) => void,
  ) {
    this.show({});
  }

  get place(): Place {
    return this.now;
  }

  get room(): Room {
    return {
      width: innerWidth,
      height: innerHeight - this.#foot,
      rightToLeft: textDirection() === 'rtl',
    };
  }

  /** The sidebar as it stands on the screen. */
  get area(): Area {
    const panel = this.host.shadowRoot?.querySelector('.panel, .edge-tab');
    // A plain copy: what a DOMRect holds is not its own, so that spreading one gives nothing.
    const { left, top, width, height } = (panel ?? this.host).getBoundingClientRect();
    return { left, top, width, height };
  }

  /** Draws a change without keeping it. */
  show(change: Partial<Place>): void {
    const { side, width, height, x, y, tab } = { ...this.now, ...change };
    const { style, dataset } = this.host;
    dataset['side'] = side;
    // An edge tab has no room in the middle: it goes to the nearer side.
    dataset['edge'] = side === 'free' ? (x < 0.5 ? 'start' : 'end') : side;
    const values = { '--w': `${width}px`, '--h': `${height}px`, '--x': x, '--y': y, '--tab': tab };
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
  }

  /** Draws a change and keeps it. */
  set(change: Partial<Place>): void {
    this.now = { ...this.now, ...change };
    this.show({});
    this.onChange(change);
  }

  /** Keeps so many pixels free at the foot of the window; draws nothing at all while `aside`. */
  keepFree(foot: number, aside: boolean): void {
    this.host.toggleAttribute('data-aside', aside);
    if (foot === this.#foot) return;
    this.#foot = foot;
    this.host.style.setProperty('--foot', `${foot}px`);
  }
}
