import type { Account } from '../../account/account.js';
import { dayNumber } from '../../account/calendar-date.js';

/** The days of an account's won deals, ascending; those without a date are left out. */
export function winDays({ related: { opportunities } }: Account): readonly number[] {
  const rows = opportunities?.state === 'read' ? opportunities.rows : [];
  return rows
    .flatMap(({ outcome, closeDate }) =>
      outcome === 'won' && closeDate !== undefined ? [dayNumber(closeDate)] : [],
    )
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
}
