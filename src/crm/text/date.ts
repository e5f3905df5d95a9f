import type { CalendarDate } from '../../account/calendar-date.js';
import { beginsWithMonth } from './date-habit.js';
import { readDate } from './date-readings.js';
import type { PageFormat } from './page-format.js';
import { type Parsed, parsed } from './parsed.js';

/**
 * A date without time: in the page's order where one is decided and fits; else in the order usual for
 * its form; where two are left, with the month first where the language does so, else with the day, in doubt. A date whose
 * numbers stand in another order than the page's is in doubt too, unless it begins with a whole year
 * or names its month: those are forms of their own.
 */
export function parseDate(text: string, format: PageFormat): Parsed<CalendarDate> {
  const [inOrder] = format.dateOrder ? readDate(text, format, [format.dateOrder]) : [];
  if (inOrder) return parsed(inOrder.date, inOrder.inDoubt);
  const readings = readDate(text, format);
  const usual = readings.filter(({ isUnusual }) => !isUnusual);
  const left = usual.length > 0 ? usual : readings;
  const isOpen = left.some(({ date }) => date !== left[0]?.date);
  const monthFirst = isOpen && beginsWithMonth(format.language);
  const likelier = (monthFirst && left.find(({ order }) => order === 'mdy')) || left[0];
  if (!likelier) return undefined;
  const isAgainstPage =
    format.dateOrder !== undefined && !likelier.isNamed && !likelier.order.startsWith('y');
  return parsed(likelier.date, isOpen || isAgainstPage || likelier.inDoubt);
}
