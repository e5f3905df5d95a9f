import type { Play } from '../../account/brief.js';
import { amountIn } from '../../account/money.js';
import { withPerHour } from './call-time.js';
import { headroomPlays } from './headroom-play.js';
import { openDealPlays } from './open-deals.js';
import { renewalPlays } from './renewals.js';
import { seatPlays } from './seats.js';
import { type Setting, settingOf } from './setting.js';
import { whitespacePlays } from './whitespace.js';

/**
 * The upsell plays of an account, highest expected value first; those without one after them, soonest
 * due first.
 */
export function playsOf(told: Parameters<typeof settingOf>[0]): readonly Play[] {
  const setting = settingOf(told);
  const { currency } = setting;
  const worth = ({ expected }: Play): number =>
    (expected && currency !== undefined ? amountIn(expected, currency) : undefined) ?? -Infinity;
  return allPlays(setting)
    .map((play) => withPerHour(play, setting.options))
    .sort((a, b) => compare(worth(b), worth(a)) || byText(a.due, b.due) || byText(a.id, b.id));
}

function allPlays(setting: Setting): readonly Play[] {
  const seats = seatPlays(setting);
  return [
    ...openDealPlays(setting),
    // Headroom in seats says the same as headroom in money, and says what to ask for.
    ...(seats.length > 0 ? seats : headroomPlays(setting)),
    ...whitespacePlays(setting),
    ...renewalPlays(setting),
  ];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Alphabetically, which for dates is by time; what is absent comes last. */
function byText(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
