import type { Call } from '../account/call.js';

/** How long a call has lasted, or lasted, milliseconds. */
export function durationOf({ startedAt, endedAt }: Call, now: number): number {
  return Math.max(0, (endedAt ?? now) - startedAt);
}
