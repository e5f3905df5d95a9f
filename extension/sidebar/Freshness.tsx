import type { ReadState } from './model.js';
import { freshnessWords } from './words/freshness.js';

interface FreshnessProps {
  readonly state: ReadState;
  /** Epoch milliseconds; undefined where nothing was ever read. */
  readonly readAt: number | undefined;
  readonly now: number;
}

/** How old what is shown is: always there, so that nothing moves when a fresh brief arrives. */
export function Freshness({ state, readAt, now }: FreshnessProps) {
  return (
    <p class={`freshness ${state}`}>
      <span class="dot" aria-hidden="true" />
      {freshnessWords(state, readAt, now)}
    </p>
  );
}
