import { readLocal, writeLocal } from './local.js';

/** Where the sidebar stands on the pages of one CRM host. */
export interface Place {
  /** At the side where lines end or begin in the user's language, or wherever it was moved to. */
  readonly side: 'end' | 'start' | 'free';
  /** Pixels. */
  readonly width: number;
  /** Pixels; a docked sidebar is as tall as the window. */
  readonly height: number;
  /** Of the free room beside it, the share before it in the reading direction, 0 to 1. */
  readonly x: number;
  /** Of the free room above and below it, the share above, 0 to 1. */
  readonly y: number;
  /** The same of the edge tab. */
  readonly tab: number;
}

/** What the sidebar remembers of one CRM host. */
export interface Preferences extends Place {
  readonly open: boolean;
}

/** Smallest, largest, and what it is at first. */
export const LIMITS = {
  width: [280, 720, 360],
  height: [240, 2000, 640],
  x: [0, 1, 1],
  y: [0, 1, 0],
  tab: [0, 1, 0.45],
} as const satisfies { readonly [measure in keyof Place]?: readonly [number, number, number] };
export type Measure = keyof typeof LIMITS;

/** A measure kept between its smallest and its largest. */
export function limited(measure: Measure, value: number): number {
  const [least, most] = LIMITS[measure];
  return Math.min(Math.max(value, least), most);
}

/**
 * What is remembered for a host. Anything unreadable counts as never set, each part for itself: open
 * at first, so that whoever installed Lodestar sees where it is.
 */
export async function readPreferences(host: string): Promise<Preferences> {
  return preferencesOf(await readLocal(storageKey(host)).catch(() => undefined));
}

function preferencesOf(stored: unknown): Preferences {
  const { open, side, ...rest } = Object(stored) as { readonly [name: string]: unknown };
  const measure = (name: Measure) => {
    const value = rest[name];
    return typeof value === 'number' && Number.isFinite(value)
      ? limited(name, value)
      : LIMITS[name][2];
  };
  return {
    open: open !== false,
    side: side === 'start' || side === 'free' ? side : 'end',
    width: measure('width'),
    height: measure('height'),
    x: measure('x'),
    y: measure('y'),
    tab: measure('tab'),
  };
}

/** What is remembered of a host where nothing was set. */
export const FIRST: Preferences = preferencesOf(undefined);

let last: Promise<void> = Promise.resolve();

/**
 * Remembers a change for a host, and leaves the rest as another tab may have set it meanwhile. A
 * failure only means that it is not remembered.
 */
export function changePreferences(host: string, change: Partial<Preferences>): Promise<void> {
  last = last.then(async () => {
    try {
      const stored = preferencesOf(await readLocal(storageKey(host)));
      await writeLocal(storageKey(host), { ...stored, ...change });
    } catch {
      // As the docstring says.
    }
  });
  return last;
}

function storageKey(host: string): string {
  return `sidebar:${host}`;
}
