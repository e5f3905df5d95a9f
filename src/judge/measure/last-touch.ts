import type { Account } from '../../account/account.js';
import type { Evidence, LastTouch } from '../../account/brief.js';
import { type CalendarDate, dayNumber } from '../../account/calendar-date.js';
import { known } from '../../account/fact.js';
import { factEvidence, listEvidence } from '../evidence.js';

/**
 * The newest day on which somebody dealt with the account: a past activity, or the CRM's own word on
 * the last one. A CRM's last activity may lie in the future; what is yet to come does not count.
 * @param today day number
 */
export function lastTouchOf(account: Account, today: number): LastTouch | undefined {
  const activities = (account.related.pastActivities?.rows ?? []).flatMap(({ on }) => on ?? []);
  const told = known(account.facts.lastActivity);
  const touches: readonly Touch[] = [
    ...activities.map((on) => ({ on, evidence: listEvidence(account, 'pastActivities') })),
    ...(told === undefined ? [] : [{ on: told, evidence: factEvidence(account, 'lastActivity') }]),
  ].filter(({ on }) => dayNumber(on) <= today);
  const [first, ...more] = touches;
  return first && more.reduce((last, touch) => (touch.on > last.on ? touch : last), first);
}

interface Touch {
  readonly on: CalendarDate;
  readonly evidence: readonly Evidence[];
}
