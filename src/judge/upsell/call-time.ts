import type { Play, PlayBasis } from '../../account/brief.js';
import type { JudgeOptions } from '../options.js';
import { times } from './times.js';

/**
 * Minutes of calls until a play is decided, where settings say nothing: a judgement and no finding. A
 * deal or a renewal that is on the table takes one call; what has to be found out first takes two.
 */
const CALL_MINUTES: { readonly [B in PlayBasis]: number } = {
  'open-deal': 30,
  'sla-end': 30,
  'contract-end': 30,
  headroom: 60,
  whitespace: 60,
};

/** The play with its expected value by the hour of calls, where it has one. */
export function withPerHour(play: Play, { callMinutes }: JudgeOptions): Play {
  if (!play.expected) return play;
  const minutes = callMinutes?.[play.basis] ?? CALL_MINUTES[play.basis];
  return { ...play, perHour: times(play.expected, 60 / minutes) };
}
