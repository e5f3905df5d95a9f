import { TIERS } from '../../src/account/brief.js';
import type { RankedAccount } from '../platform/messages.js';

/** Orders accounts: by tier, then by score, those of which too little is known last, then by name. */
export function byStrategy(a: RankedAccount, b: RankedAccount): number {
  return (
    tierPlace(a) - tierPlace(b) ||
    (b.brief?.score ?? 0) - (a.brief?.score ?? 0) ||
    a.name.localeCompare(b.name)
  );
}

function tierPlace({ brief }: RankedAccount): number {
  return brief?.tier === undefined ? TIERS.length : TIERS.indexOf(brief.tier);
}
