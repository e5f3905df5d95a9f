import type { Brief } from './brief.js';
import type { CalendarDate } from './calendar-date.js';
import { endOfDay, hasEnded, oneLine, type Pin } from './pin.js';
import { basisOf } from './pin-basis.js';
import type { Tier } from './tier.js';

/** What a user says when pinning an account. */
export interface PinWords {
  readonly reason: string;
  readonly tier?: Tier;
  /** The last day it is in force. */
  readonly until?: CalendarDate;
  readonly note?: string;
}

/** What stands beside the words when an account is pinned. */
export interface PinSetting {
  /** The pin that is kept so far. */
  readonly before: Pin | undefined;
  readonly brief: Brief | undefined;
  /** Who pins; undefined where they never said their name. */
  readonly by: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * The pin that words make. Changing one in force keeps since when it is pinned and what was known
 * then; one that had ended begins anew. Its place in the list stays either way.
 */
export function setPin(words: PinWords, { before, brief, by, now }: PinSetting): Pin {
  const going = before && !hasEnded(before, now) ? before : undefined;
  const basis = going ? going.basis : brief && basisOf(brief);
  const account = brief?.name || before?.account;
  const note = words.note?.trim();
  return {
    reason: oneLine(words.reason),
    from: going?.from ?? now,
    ...(words.tier ? { tier: words.tier } : {}),
    ...(words.until ? { until: endOfDay(words.until) } : {}),
    ...(by ? { by } : {}),
    ...(note ? { note } : {}),
    ...(before?.order === undefined ? {} : { order: before.order }),
    ...(going ? { changedAt: now } : {}),
    ...(basis ? { basis } : {}),
    ...(account ? { account } : {}),
  };
}

/** Orders pins: by hand first, then the newest first; the id settles what is left. */
export function byHand(
  a: { readonly pin: Pin; readonly id: string },
  b: { readonly pin: Pin; readonly id: string },
): number {
  const place = (pin: Pin) => pin.order ?? Number.POSITIVE_INFINITY;
  const [first, second] = [place(a.pin), place(b.pin)];
  if (first !== second) return first < second ? -1 : 1;
  return b.pin.from - a.pin.from || (a.id < b.id ? -1 : 1);
}
