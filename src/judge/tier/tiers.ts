import type { Account } from '../../account/account.js';
import type { Brief, Missing, TierHistory } from '../../account/brief.js';
import { dayOfInstant } from '../../account/calendar-date.js';
import type { Pin } from '../../account/notes.js';
import { keyText } from '../../account/record-key.js';
import { isEnough } from '../measure/enough.js';
import type { JudgeOptions } from '../options.js';
import { keyHash } from '../standing/key-hash.js';
import type { Standing } from '../standing/standing.js';
import { confidenceOf } from './confidence.js';
import { knownInAll, scoreOf } from './contributions.js';
import { movesOf } from './counterfactual.js';
import { nextHistory } from './history.js';
import { type Inputs, readInputs } from './inputs.js';
import { pinnedTier } from './pin.js';
import { rangeOf } from './range.js';

/** The parts of a brief that say which tier an account is of, and how sure that is. */
export type TierParts = Pick<
  Brief,
  'tier' | 'computedTier' | 'pinned' | 'range' | 'moves' | 'history' | 'confidence'
>;

/** What a tier is told from. */
export interface TierGrounds {
  readonly account: Account;
  readonly inputs: Inputs;
  readonly contributions: Float64Array;
  readonly missing: readonly Missing[];
  readonly standing: Standing;
  readonly options: JudgeOptions;
  readonly history: TierHistory | undefined;
  readonly pin: Pin | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * The account's tier: the computed one with its history, what it could be, what would move it; and a
 * pin's in its place. With too little known nothing is computed, and the history waits.
 */
export function tiersOf(grounds: TierGrounds): TierParts {
  const { account, inputs, contributions, standing, options, pin, now } = grounds;
  if (!isEnough(account)) {
    const pinned = pinnedTier(pin, undefined, now);
    return {
      ...(pinned ? { tier: pinned.tier, pinned } : {}),
      ...(grounds.history ? { history: grounds.history } : {}),
      confidence: 'low',
    };
  }
  const look = { score: scoreOf(contributions), contributions, cuts: standing.cuts, now };
  const history = nextHistory(grounds.history, look, options);
  const pinned = pinnedTier(pin, history.tier, now);
  const range = rangeOf(inputs, grounds.missing, standing, options);
  const index = placeOf(account, inputs, standing);
  const subject = index === undefined ? undefined : { index, inputs, today: dayOfInstant(now) };
  return {
    tier: pinned?.tier ?? history.tier,
    computedTier: history.tier,
    ...(pinned ? { pinned } : {}),
    ...(range ? { range } : {}),
    ...(subject ? { moves: movesOf(subject, standing, options) } : {}),
    history,
    confidence: confidenceOf(account, knownInAll(contributions, options), standing, now),
  };
}

/** The place of the account's row, where the standing has the account as it is now. */
function placeOf(account: Account, inputs: Inputs, standing: Standing): number | undefined {
  const index = standing.rows.indexOf(keyHash(keyText(account.key)));
  if (index < 0) return undefined;
  const stored = new Float64Array(inputs.length);
  readInputs(standing, index, stored);
  return stored.every((value, i) => Object.is(value, inputs[i])) ? index : undefined;
}
