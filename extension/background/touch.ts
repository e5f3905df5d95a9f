import type { Account } from '../../src/account/account.js';
import { type CalendarDate, calendarDate } from '../../src/account/calendar-date.js';
import type { Call } from '../../src/account/call.js';
import { known } from '../../src/account/fact.js';
import type { Touch } from '../../src/account/touch.js';

const MS_PER_MINUTE = 60_000;

/**
 * When the account was spoken with last, by the CRM's activities or a call that was made with Lodestar,
 * and how long this week. Days and the week's beginning are those of the user's own clock.
 * @param now epoch milliseconds
 */
export function touchOf(
  account: Account | undefined,
  calls: readonly Pick<Call, 'startedAt' | 'endedAt'>[],
  now: number,
): Touch {
  const monday = mondayOf(now);
  const ended = calls.flatMap(({ startedAt, endedAt }) =>
    endedAt === undefined ? [] : [{ startedAt, endedAt }],
  );
  const minutes = ended
    .filter(({ endedAt }) => endedAt >= monday)
    .reduce((all, call) => all + (call.endedAt - Math.max(monday, call.startedAt)), 0);
  const activity = account && lastActivityOf(account, localDay(now));
  const call = ended.length > 0 ? localDay(Math.max(...ended.map((one) => one.endedAt))) : '';
  const last =
    call !== '' && call >= (activity ?? '')
      ? ({ on: call, by: 'call' } as const)
      : activity && ({ on: activity, by: 'activity' } as const);
  return {
    ...(last && { last }),
    minutesThisWeek: Math.round(minutes / MS_PER_MINUTE),
  };
}

/** The newest activity that is done: by its field, or by the list of them. A later one is planned. */
function lastActivityOf(
  { facts, related }: Account,
  today: CalendarDate,
): CalendarDate | undefined {
  const done = (related.pastActivities?.rows ?? []).map(({ on }) => on);
  return [known(facts.lastActivity), ...done]
    .filter((on): on is CalendarDate => on !== undefined && on <= today)
    .sort()
    .at(-1);
}

/** The day an instant falls on by the user's clock. */
function localDay(at: number): CalendarDate {
  const date = new Date(at);
  const day = calendarDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (!day) throw new RangeError(`Not an instant of this calendar: ${at}`);
  return day;
}

/** When the week began by the user's clock: Monday at midnight. */
function mondayOf(now: number): number {
  const date = new Date(now);
  const sinceMonday = (date.getDay() + 6) % 7;
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday).getTime();
}
