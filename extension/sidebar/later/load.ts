import { Failure } from '../../platform/ask.js';
import { styleLater } from '../styles/sheet.js';

/** What is not painted at first sight. */
export type Later = typeof import('./all.js');

/** It comes as soon as the page's text is parsed; waited for so long it is missed, milliseconds. */
export const MISSED_AFTER = 10_000;

let later: Later | undefined;
let loading: Promise<Later> | undefined;
const waiting = new Set<() => void>();

/** What is not painted at first sight, if it is there by now. */
export function laterNow(): Later | undefined {
  return later;
}

/** Calls back when it is there, until the function returned is called. */
export function onLater(listener: () => void): () => void {
  waiting.add(listener);
  return () => waiting.delete(listener);
}

/**
 * Gets what is not painted at first sight. In what is built this import waits for the second content
 * script, which the browser brings by itself: see `build/classic.ts`.
 * @throws {Failure} `part-missing` where it did not come in time; it may still, and can be asked for again
 */
export async function loadLater(): Promise<Later> {
  loading ??= import('./all.js').then(arrive);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const missed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('part-missing')), MISSED_AFTER);
  });
  try {
    return await Promise.race([loading, missed]);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    // A module server that is gone may come back.
    loading = undefined;
    throw new Failure('part-missing', String(cause));
  } finally {
    clearTimeout(timer);
  }
}

function arrive(all: Later): Later {
  later = all;
  styleLater(all.laterStyles);
  for (const listener of waiting) listener();
  return all;
}
