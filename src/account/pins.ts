import type { TierHistory } from './brief.js';
import { hasEnded, type Pin } from './pin.js';
import type { Tier } from './tier.js';

/** The pins an account may have at once. */
export interface PinsOfAccount {
  /** Kept in this browser: made here, or imported by choice. */
  readonly own?: Pin | undefined;
  /** Read from a pin line on the account's page. */
  readonly page?: Pin | undefined;
  /** Set by the company's browser policy. */
  readonly admin?: Pin | undefined;
}

/** Which of an account's pins counts, and which other says something else. */
export interface ChosenPin {
  /** The one in force; where none is, the user's own that has ended. */
  readonly pin?: Pin;
  /** Another pin in force that sets another tier, or sets one where `pin` sets none. */
  readonly conflict?: Pin;
}

/**
 * Chooses among an account's pins: the user's own goes before one on the page, and that before the
 * company's default. One that has ended counts only where no other is in force, so that it can be
 * seen as ended.
 */
export function choosePin({ own, page, admin }: PinsOfAccount, now: number): ChosenPin {
  const inForce = [own, page, admin].filter((pin) => pin !== undefined && !hasEnded(pin, now));
  const [pin, ...others] = inForce as Pin[];
  if (!pin) return own ? { pin: own } : page ? { pin: page } : {};
  const conflict = others.find(({ tier }) => tier !== undefined && tier !== pin.tier);
  return { pin, ...(conflict ? { conflict } : {}) };
}

/** A pin that says another tier than the numbers do. */
export interface Disagreement {
  readonly computed: Tier;
  /** Since when, epoch milliseconds: the change of the computed tier, or the pin where that is later. */
  readonly since: number;
}

/**
 * Whether a pin's tier is another than the computed one, and since when; undefined where they agree,
 * the pin sets no tier, or not enough is known.
 */
export function disagreementOf(
  pin: Pin,
  history: TierHistory | undefined,
): Disagreement | undefined {
  if (pin.tier === undefined || !history || history.tier === pin.tier) return undefined;
  let since = pin.from;
  for (const change of [...history.changes].reverse()) {
    if (change.to === pin.tier) break;
    since = Math.max(change.at, pin.from);
    if (change.at <= pin.from) break;
  }
  return { computed: history.tier, since };
}
