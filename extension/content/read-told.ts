import type { Place } from '../../src/crm/place.js';
import type { Reader } from '../../src/crm/reader.js';
import { ask } from '../platform/ask.js';
import { fingerprint } from './fingerprint.js';
import { poll } from './poll.js';
import { delay } from './wait.js';

/** Values come late: what is read twice alike, so far apart, is taken for whole. */
const STEADY_MS = 800;

/**
 * Reads once what a page that is not an account's tells about accounts, such as an opportunity's.
 * Nothing is shown, nothing is observed, and when it is read nothing of ours runs there any more.
 */
export async function readTold(reader: Reader, place: Place, signal: AbortSignal): Promise<void> {
  let before = '';
  for (let looks = 0; looks < 10 && !signal.aborted; looks++) {
    const raw = await poll(() => reader.readTold(document, place, { now: Date.now() }), signal);
    if (!raw || signal.aborted) return;
    const print = fingerprint(raw);
    if (print === before) {
      // What cannot be stored now is told again by the next visit: nobody waits for it here.
      await ask('list/publish', { raw }).catch(() => undefined);
      return;
    }
    before = print;
    await delay(STEADY_MS, signal);
  }
}
