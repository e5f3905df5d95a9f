import type { Account } from '../../account/account.js';
import { type CalendarDate, dayNumber } from '../../account/calendar-date.js';
import { known } from '../../account/fact.js';
import { isComplete } from '../../account/related.js';

/** The contract terms of an account: each end that a later end follows was renewed. */
export interface Terms {
  /** How many ends were followed by a later one. */
  readonly renewals: number;
  /** The last end there is, as a day number. */
  readonly lastEnd: number;
}

/**
 * An account's terms, from the ends of its contracts; of a list that was not seen whole only where a
 * field says when the contract ends. Undefined where no end is known.
 */
export function termsOf({ facts, related: { contracts } }: Account): Terms | undefined {
  const told = known(facts.contractEnds);
  const rows = isComplete(contracts) ? (contracts?.rows ?? []) : [];
  const ends = new Set<CalendarDate>(rows.flatMap(({ endsOn }) => (endsOn ? [endsOn] : [])));
  if (told !== undefined) ends.add(told);
  const days = [...ends].map(dayNumber).filter(Number.isFinite);
  if (days.length === 0) return undefined;
  return { renewals: days.length - 1, lastEnd: Math.max(...days) };
}
