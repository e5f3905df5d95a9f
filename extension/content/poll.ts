import { delay, visible } from './wait.js';

/** A look every so many milliseconds, up to so long after the start. */
const PACE = [
  { until: 5_000, every: 40 },
  { until: 20_000, every: 150 },
  { until: 60_000, every: 500 },
] as const;

/**
 * Looks again and again until something is there: what it found, or undefined after a minute of
 * looking or when the signal is aborted. A poll with an end, because an observer of the whole
 * document costs a heavy page 4 to 6 ms a second even when it does nothing. A hidden tab waits.
 */
export async function poll<T>(
  look: () => T | undefined,
  signal: AbortSignal,
): Promise<T | undefined> {
  let looked = 0;
  for (const { until, every } of PACE) {
    while (looked < until) {
      await visible(signal);
      if (signal.aborted) return undefined;
      const found = look();
      if (found !== undefined) return found;
      await delay(every, signal);
      looked += every;
    }
  }
  return undefined;
}
