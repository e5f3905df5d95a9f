import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { rowsOf } from '../lists/rows.js';
import { type CrmRecord, typeOf } from '../model/records.js';
import { words } from '../session.js';
import { tabset } from './tabs.js';
import { timeline } from './timeline.js';

/** The Activity panel of a record: buttons, and what is and was to do, where the org has activities. */
export function activityPanel(record: CrmRecord): HTMLElement {
  const { lists } = typeOf(record.object);
  const rows = (relationship: string) => {
    const list = lists.find((candidate) => candidate.relationship === relationship);
    return list ? rowsOf(record.id, list) : [];
  };
  return tabset([
    {
      value: 'activityTab',
      label: words.activity,
      open: () => [
        nest(
          'flexipage-component2[data-component-id="runtime_sales_activities_activityPanel"] > slot > flexipage-aura-wrapper > div > runtime_sales_activities-activity-panel-composer > div.activity-composer',
          ...(['mail', 'calendar', 'phone', 'task'] as const).map((name) =>
            h('button.slds-button.slds-button_icon-border', { type: 'button' }, icon(name)),
          ),
        ),
        nest(
          'flexipage-component2[data-component-id="runtime_sales_activities_activityPanel2"] > slot > flexipage-aura-wrapper > div',
          timeline(rows('OpenActivities'), rows('ActivityHistories')),
        ),
      ],
    },
  ]);
}
