import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { ObjectType } from '../model/object-type.js';
import { words } from '../session.js';
import type { BeginEdit } from './field-view.js';

/** The buttons at the right of the highlights panel. Only Edit and Follow do something. */
export function actionsRibbon(type: ObjectType, begin: BeginEdit): HTMLElement {
  const button = (action: string) => {
    const run = () => {
      if (action === 'Edit') begin(type.sections[0]?.rows[0]?.[1] ?? type.nameField);
    };
    return h(
      'li.visible',
      { 'data-target-selection-name': `sfdc:StandardButton.${type.api}.${action}` },
      h(
        'button.slds-button.slds-button_neutral',
        { type: 'button', name: action, on: { click: run } },
        action === 'Follow' && icon('plus'),
        words.action[action],
      ),
    );
  };
  const more = h(
    'li.visible',
    {},
    h(
      'button.slds-button.slds-button_icon-border',
      { type: 'button', title: words.showActions },
      icon('chevron'),
      h('span.slds-assistive-text', {}, words.showActions),
    ),
  );
  return nest(
    'div.actionsContainer > runtime_platform_actions-actions-ribbon > ul.slds-button-group-list',
    ...type.actions.map(button),
    more,
  );
}
