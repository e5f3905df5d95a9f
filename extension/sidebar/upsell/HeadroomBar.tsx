import type { Headroom } from '../../../src/account/brief.js';
import { headroomWords } from '../words/headroom.js';

const PARTS = ['owned', 'likely', 'possible'] as const;

/** What the account owns, would likely own and could own, beside accounts of its size. */
export function HeadroomBar({ headroom }: { headroom: Headroom }) {
  const { owned, likely, possible, peers } = headroom;
  const widths = [owned, likely - owned, possible - likely];
  const words = headroomWords(headroom);
  return (
    <div class="headroom" title={words.peers}>
      <span class="headroom-bar" aria-hidden="true">
        {PARTS.map((part, i) => (
          <i key={part} class={part} style={{ flexGrow: possible > 0 ? widths[i] : 0 }} />
        ))}
      </span>
      <p>
        {PARTS.map((part) => (
          <span key={part}>
            <i class={part} aria-hidden="true" />
            {words[part]}
          </span>
        ))}
      </p>
      {peers > 0 && <p class="hidden">{words.peers}</p>}
    </div>
  );
}
