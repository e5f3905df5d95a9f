import type { Account } from '../../account/account.js';
import type { Play } from '../../account/brief.js';
import { dayNumber } from '../../account/calendar-date.js';
import { known } from '../../account/fact.js';
import { factEvidence } from '../evidence.js';
import type { Odds } from './odds.js';

/** An agreement's end is a reason to call from so many days before it … */
const DAYS_BEFORE = 180;
/** … until so many after: later the date says that nobody keeps it. */
const DAYS_AFTER = 365;

/** A play for the end of the service agreement. It has no value: the CRM gives no price of one. */
export function slaPlays(account: Account, rate: Odds, today: number): readonly Play[] {
  const due = known(account.facts.slaExpires);
  if (due === undefined) return [];
  const days = dayNumber(due) - today;
  if (!(days <= DAYS_BEFORE && days >= -DAYS_AFTER)) return [];
  const subject = known(account.facts.sla);
  return [
    {
      id: `sla-end/${due}`,
      kind: 'renewal',
      basis: 'sla-end',
      ...(subject === undefined ? {} : { subject }),
      odds: rate.odds,
      oddsOf: rate.of,
      due,
      evidence: [...factEvidence(account, 'slaExpires'), ...factEvidence(account, 'sla')],
    },
  ];
}
