import { type CalendarDate, dateOfDay, dayNumber } from '../../src/account/calendar-date.js';
import stored from './sample-book.json' with { type: 'json' };
import type { SampleBook } from './sample-records.js';

export type * from './sample-records.js';

/** How many days before `today` the newest close date lies. */
export const NEWEST_CLOSE_DAYS_AGO = 9;

/**
 * The sample book as it stands on a day: the newest close date lies nine days before `today`, the
 * others keep their distance to it; service agreements end and cases open as far from `today` as
 * the data says.
 */
export function sampleBook(today: CalendarDate): SampleBook {
  const now = dayNumber(today);
  const newest = now - NEWEST_CLOSE_DAYS_AGO;
  return {
    owner: stored.owner,
    accounts: stored.accounts.map((account) => {
      const { slaEndsDaysAfterToday, createdDaysBeforeToday, changedDaysBeforeToday, ...rest } =
        account;
      return {
        ...rest,
        ...(slaEndsDaysAfterToday === undefined
          ? {}
          : { slaExpires: dateOfDay(now + slaEndsDaysAfterToday) }),
        createdOn: dateOfDay(now - createdDaysBeforeToday),
        changedOn: dateOfDay(now - changedDaysBeforeToday),
      };
    }),
    contacts: stored.contacts,
    opportunities: stored.opportunities.map(({ daysBeforeNewest, ...rest }) => ({
      ...rest,
      closeDate: dateOfDay(newest - daysBeforeNewest),
    })),
    cases: stored.cases.map(({ openedDaysBeforeToday, ...rest }) => ({
      ...rest,
      openedOn: dateOfDay(now - openedDaysBeforeToday),
    })),
  };
}
