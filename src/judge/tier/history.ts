import {
  type DriverCode,
  TIERS,
  type Tier,
  type TierCause,
  type TierHistory,
} from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import type { Cuts } from '../standing/standing.js';
import { DRIVER_CODES } from './contributions.js';
import { tierOf } from './cuts.js';

const MS_PER_DAY = 86_400_000;

/** One look at an account: its score, what made it, and the cuts of the book at that time. */
export interface Evaluation {
  readonly score: number;
  readonly contributions: Float64Array;
  readonly cuts: Cuts;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * The account's tier after one more look. It rises at once when the score reaches a higher tier's
 * cut. It falls only when the score stays more than `demotionMargin` below its own tier's cut in two
 * looks at least `demotionDays` apart and in every look between: a third to two thirds of top accounts
 * do not stay top, and most of that is noise. So it changes twice a month at most, and every change is
 * kept.
 */
export function nextHistory(
  history: TierHistory | undefined,
  look: Evaluation,
  options: JudgeOptions,
): TierHistory {
  const { score, cuts, now } = look;
  const tier = tierOf(score, cuts);
  if (!history) return changed(undefined, tier, look);
  if (rank(tier) < rank(history.tier)) return changed(history, tier, look);
  const { belowSince, ...steady } = history;
  const lasting = tierOf(score + options.demotionMargin, cuts);
  if (rank(lasting) <= rank(history.tier)) return steady;
  if (belowSince === undefined || now < belowSince) return { ...steady, belowSince: now };
  if (now - belowSince < options.demotionDays * MS_PER_DAY) return history;
  return changed(history, tier, look);
}

/** 0 for the most strategic. */
function rank(tier: Tier): number {
  return TIERS.indexOf(tier);
}

function changed(history: TierHistory | undefined, to: Tier, look: Evaluation): TierHistory {
  const contributions: { [D in DriverCode]?: number } = {};
  DRIVER_CODES.forEach((code, i) => {
    const points = look.contributions[i] as number;
    if (!Number.isNaN(points)) contributions[code] = points;
  });
  const change = {
    ...(history ? { from: history.tier } : {}),
    to,
    at: look.now,
    cause: history
      ? causeOf(history, contributions, rank(to) < rank(history.tier))
      : ('first' as const),
  };
  return { tier: to, changes: [...(history?.changes ?? []), change], contributions };
}

/** The driver that moved most in the change's direction; the book, when none moved a point. */
function causeOf(
  history: TierHistory,
  now: { readonly [D in DriverCode]?: number },
  up: boolean,
): TierCause {
  let cause: TierCause = 'book';
  let most = 1;
  for (const code of DRIVER_CODES) {
    const moved = (now[code] ?? 0) - (history.contributions[code] ?? 0);
    const along = up ? moved : -moved;
    if (along >= most && (cause === 'book' || along > most)) {
      cause = code;
      most = along;
    }
  }
  return cause;
}
