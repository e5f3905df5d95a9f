import type { CalendarDate } from './calendar-date.js';

/** Time given to an account. */
export interface Touch {
  /** The newest day it was spoken with, as far as is known, and what says so. */
  readonly last?: { readonly on: CalendarDate; readonly by: 'activity' | 'call' };
  /** Minutes of calls since Monday. */
  readonly minutesThisWeek: number;
}
