import { type Brief, TIERS, type Tier } from '../../src/account/brief.js';
import { shortTierWords } from './words/tier.js';

/** Four rising strokes, as many filled as the tier is high: the tier without colour or reading. */
export function TierPips({ tier, height = 12 }: { tier: Tier; height?: number }) {
  const filled = TIERS.length - TIERS.indexOf(tier);
  return (
    <span class="pips" aria-hidden="true">
      {TIERS.map((each, i) => (
        <i
          key={each}
          class={i < filled ? 'on' : ''}
          style={{ height: `${(height * (i + 1.6)) / (TIERS.length + 0.6)}px` }}
        />
      ))}
    </span>
  );
}

/** The tier as a small badge, or why there is none. */
export function TierBadge({ brief }: { brief: Brief | undefined }) {
  const tier = brief?.tier;
  return (
    <span class={tier ? `badge tier-${tier}` : 'badge none'}>
      {tier && <TierPips tier={tier} height={9} />}
      {shortTierWords(brief)}
    </span>
  );
}
