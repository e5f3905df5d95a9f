import { TIERS } from '../../src/account/brief.js';
import type { RankedAccount } from '../platform/messages.js';

/**
 * Orders accounts: by tier, then by score, those of which too little is known last, then by name.
 * Of two accounts one always comes first, so that no list depends on the order it came in.
 */
export function byStrategy(a: RankedAccount, b: RankedAccount): number {
  return (
    tierPlace(a) - tierPlace(b) ||
    (b.brief?.score ?? 0) - (a.brief?.score ?? 0) ||
    a.name.localeCompare(b.name) ||
    (a.key.id < b.key.id ? -1 : 1)
  );
}

function tierPlace({ brief }: RankedAccount): number {
  return brief?.tier === undefined ? TIERS.length : TIERS.indexOf(brief.tier);
}
