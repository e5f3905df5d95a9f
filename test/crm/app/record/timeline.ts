import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { fieldOf } from '../model/object-type.js';
import { type CrmRecord, nameOf, typeOf } from '../model/records.js';
import { words } from '../session.js';
import { pathOf } from '../values/cell.js';
import { textOf } from '../values/text-of.js';

function line(record: CrmRecord): HTMLElement {
  const date = textOf(
    record.values['ActivityDate'],
    fieldOf(typeOf(record.object), 'ActivityDate'),
  );
  return h(
    `li.row.${record.object}.runtime_sales_activitiesActivityTimelineFixedStencil`,
    {},
    icon(record.object === 'Event' ? 'calendar' : 'task'),
    h('a.subjectLink.slds-truncate', { href: pathOf(record) }, nameOf(record)),
    h('div.slds-var-m-right_small.dueDate.slds-text-color_weak', {}, date),
  );
}

/** The timeline of the Activity panel: what is to come, and what was done. */
export function timeline(open: readonly CrmRecord[], past: readonly CrmRecord[]): HTMLElement {
  return h(
    'div.skip-timeline-wrapper',
    {},
    h(
      'div.standardTimelineUpcomingActivities',
      {},
      h('h3.slds-section__title', {}, words.upcoming),
      open.length === 0
        ? h('p.slds-text-color_weak.empty-note', {}, words.noActivity)
        : h('ul', {}, ...open.map(line)),
    ),
    past.length > 0 &&
      nest(
        'past-activity-groups > div.pastActivities',
        h('h3.slds-section__title', {}, words.past),
        h('ul.activityHistories', {}, ...past.map(line)),
      ),
  );
}
