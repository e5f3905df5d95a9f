import type { CalendarDate } from '../../src/account/calendar-date.js';

/** How late things happen, in milliseconds. */
export interface Delays {
  /** From the load of the document until the application is drawn. */
  readonly boot: number;
  /** From the change of the URL until `document.title` changes. */
  readonly title: number;
  /** From the change of the URL until the page in the DOM changes. */
  readonly dom: number;
  /** From then until the highlights panel of a record that was not shown before is filled. */
  readonly highlights: number;
  /** From then until its field values are filled. */
  readonly values: number;
  /** From when a related list comes near the viewport until its rows are there. */
  readonly lists: number;
}

/** The delays of an ordinary day. */
export const USUAL_DELAYS: Delays = {
  boot: 150,
  title: 80,
  dom: 150,
  highlights: 350,
  values: 600,
  lists: 250,
};

/** What the server tells the application in the page, as JSON in `#test-crm-config`. */
export interface ServerConfig {
  /** The day on which the sample book is shown. */
  readonly today: CalendarDate;
  readonly delays: Delays;
}

/** The My Domain host the test CRM is made for. */
export const HOST = 'lodestar-dev-ed.develop.lightning.force.com';

/** Where a user's own switches are kept in localStorage. */
export const SETTINGS_KEY = 'test-crm';
