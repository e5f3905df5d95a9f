import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { rowsOf } from '../lists/rows.js';
import { type CrmRecord, typeOf } from '../model/records.js';
import { words } from '../session.js';
import { logACall } from './log-a-call.js';
import { tabset } from './tabs.js';
import { timeline } from './timeline.js';

/**
 * The Activity panel of a record: buttons, of which the one with the telephone opens Log a Call, and
 * what is and was to do, where the org has activities.
 */
export function activityPanel(record: CrmRecord): HTMLElement {
  const rows = (relationship: string) => {
    const list = typeOf(record.object).lists.find((one) => one.relationship === relationship);
    return list ? rowsOf(record.id, list) : [];
  };
  const lines = () => timeline(rows('OpenActivities'), rows('ActivityHistories'));
  return tabset([
    {
      value: 'activityTab',
      label: words.activity,
      open: () => {
        const past = h('div', {}, lines());
        const box = logACall(record, () => past.replaceChildren(lines()));
        box.hidden = true;
        const toggle = () => {
          box.hidden = !box.hidden;
          phone.setAttribute('aria-expanded', String(!box.hidden));
          if (!box.hidden) box.querySelector('input')?.focus();
        };
        const phone = button('phone', { title: words.logACall, 'aria-expanded': 'false' }, toggle);
        return [
          nest(
            'flexipage-component2[data-component-id="runtime_sales_activities_activityPanel"] > slot > flexipage-aura-wrapper > div > runtime_sales_activities-activity-panel-composer',
            h(
              'div.activity-composer',
              {},
              button('mail'),
              button('calendar'),
              phone,
              button('task'),
            ),
            box,
          ),
          nest(
            'flexipage-component2[data-component-id="runtime_sales_activities_activityPanel2"] > slot > flexipage-aura-wrapper',
            past,
          ),
        ];
      },
    },
  ]);
}

function button(
  name: 'mail' | 'calendar' | 'phone' | 'task',
  attributes: { readonly [name: string]: string } = {},
  run: () => void = () => {},
): HTMLElement {
  return h(
    'button.slds-button.slds-button_icon-border',
    { type: 'button', ...attributes, on: { click: run } },
    icon(name),
  );
}
