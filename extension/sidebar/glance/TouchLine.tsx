import type { Touch } from '../../../src/account/touch.js';
import { touchWords } from '../words/touch.js';

/** How long ago the account was spoken with, and the minutes it had this week. */
export function TouchLine({ touch, now }: { touch: Touch | undefined; now: number }) {
  return <p class="touch">{touchWords(touch, now)}</p>;
}
