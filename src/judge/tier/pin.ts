import type { PinnedTier, Tier } from '../../account/brief.js';
import type { Pin } from '../../account/notes.js';

/** The tier a pin sets, while it is in force; undefined when it sets none or has ended. */
export function pinnedTier(
  pin: Pin | undefined,
  computed: Tier | undefined,
  now: number,
): PinnedTier | undefined {
  if (pin?.tier === undefined || now < pin.from) return undefined;
  if (pin.until !== undefined && now >= pin.until) return undefined;
  return {
    tier: pin.tier,
    ...(pin.until === undefined ? {} : { until: pin.until }),
    agrees: pin.tier === computed,
  };
}
