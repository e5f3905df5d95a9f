import type { Person } from '../../../src/account/brief.js';
import { plural, t } from '../../platform/i18n.js';
import { count } from '../format/number.js';

/** How far a person reaches: `Opens doors to 3 accounts · 2 people report to them · reports to Avi Green`. */
export function reachWords(
  { opens = 0, reports, reportsTo }: Person,
  people: readonly Person[],
): string {
  const above = people.find(({ id }) => id === reportsTo)?.name;
  return [
    opens > 0 ? plural('personOpens', opens, count(opens)) : undefined,
    reports > 0 ? plural('personReports', reports, count(reports)) : undefined,
    above && t('personReportsTo', above),
  ]
    .filter(Boolean)
    .join(' · ');
}
