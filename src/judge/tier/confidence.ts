import type { Account } from '../../account/account.js';
import type { Confidence } from '../../account/brief.js';
import { salesOf } from '../measure/sales.js';
import type { Standing } from '../standing/standing.js';
import { currencyOf } from '../standing/standing.js';
import { SMALL_BOOK } from './missing.js';

const MS_PER_DAY = 86_400_000;

/** Limits of what makes a tier sure, and what makes it doubtful. */
const HIGH = { known: 0.7, accounts: 10, days: 30 } as const;
const LOW = { known: 0.35, accounts: SMALL_BOOK, days: 180 } as const;

/**
 * How sure the tier is: high where most of the score's weight is known, in a book of ten accounts or
 * more, lately, without ambiguous texts or partial lists; low where little is known, in a tiny book,
 * or long ago; else medium.
 * @param known share of the score's weight that is known
 */
export function confidenceOf(
  account: Account,
  known: number,
  standing: Standing,
  now: number,
): Confidence {
  const accounts = standing.rows.size;
  const days = (now - account.readAt) / MS_PER_DAY;
  if (known < LOW.known || accounts < LOW.accounts || !(days <= LOW.days)) return 'low';
  const doubtful =
    salesOf(account.related.opportunities, currencyOf(standing)).partly || hasAmbiguous(account);
  const sure = known >= HIGH.known && accounts >= HIGH.accounts && days <= HIGH.days;
  return sure && !doubtful ? 'high' : 'medium';
}

/** Whether a fact that counts could be read in two ways. */
function hasAmbiguous({ facts: { annualRevenue, employees } }: Account): boolean {
  return [annualRevenue, employees].some(
    (fact) => fact?.state === 'read' && fact.doubt !== undefined,
  );
}
