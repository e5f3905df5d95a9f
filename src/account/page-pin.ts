import type { Account } from './account.js';
import { known } from './fact.js';
import { hasEnded, type Pin } from './pin.js';
import { parsePinLines } from './pin-line.js';

/**
 * The pin that a line on the account's page makes, whoever pasted it: from its description, then from
 * its custom texts in the order of their API names. The first in force counts; where all have ended,
 * the first. It goes when the line is gone from the page and the page was read again.
 */
export function pagePinOf(account: Account, now: number): Pin | undefined {
  const custom = Object.entries(account.custom).sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = [account.facts.description, ...custom.map(([, fact]) => fact)].map(known);
  const pins = texts
    .flatMap((text) => (text?.includes('★') ? parsePinLines(text) : []))
    .map((line): Pin => ({ ...line, from: 0, origin: 'page' }));
  return pins.find((pin) => !hasEnded(pin, now)) ?? pins[0];
}
