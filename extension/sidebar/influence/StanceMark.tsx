import type { Stance } from '../../../src/account/brief.js';

/** Each stance has a shape of its own, so that no colour is needed to tell them apart. */
export function stancePath(stance: Stance, r: number): string {
  const d = r * 1.15;
  switch (stance) {
    case 'supporter':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    case 'neutral':
      return `M${-r * 0.88} ${-r * 0.88}h${r * 1.76}v${r * 1.76}h${-r * 1.76}z`;
    case 'against':
      return `M0 ${-d}L${d} 0L0 ${d}L${-d} 0z`;
    case 'unknown':
      return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
}

/** The mark of a stance. It says nothing itself: a text beside it does. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <svg class={`stance ${stance}`} viewBox="-8 -8 16 16" width={13} height={13} aria-hidden="true">
      <path d={stancePath(stance, 5.4)} />
    </svg>
  );
}
