import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { words } from '../session.js';
import { tabset } from './tabs.js';

/** The Activity panel of the default record page; the sample org has no activities. */
export function activityPanel(): HTMLElement {
  return tabset([
    {
      value: 'activityTab',
      label: words.activity,
      open: () => [
        nest(
          'flexipage-component2[data-component-id="runtime_sales_activities_activityPanel"] > slot > runtime_sales_activities-activity-panel-composer > div.activity-composer',
          ...(['mail', 'calendar', 'phone', 'task'] as const).map((name) =>
            h('button.slds-button.slds-button_icon-border', { type: 'button' }, icon(name)),
          ),
        ),
        nest(
          'div.skip-timeline-wrapper > div.standardTimelineUpcomingActivities',
          h('h3.slds-section__title', {}, words.upcoming),
          h('p.slds-text-color_weak.empty-note', {}, words.noActivity),
        ),
      ],
    },
  ]);
}
