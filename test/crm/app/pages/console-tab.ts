import { h, nest } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import { words } from '../session.js';

/** A tab of the console: its head in the bar, and the panel it shows. */
export interface ConsoleTab {
  readonly item: HTMLElement;
  readonly panel: HTMLElement;
  activate(on: boolean): void;
}

/** A workspace tab or sub-tab; its panel is empty at first. */
export function consoleTab(
  title: string,
  open: () => void,
  close: (() => void) | undefined,
): ConsoleTab {
  const header = h(
    'a.tabHeader.slds-context-bar__label-action',
    {
      role: 'tab',
      title,
      href: 'javascript:void(0)',
      'aria-selected': 'false',
      on: {
        click: (event) => {
          event.preventDefault();
          open();
        },
      },
    },
    h('span.title.slds-truncate', {}, title),
  );
  const item = h(
    'li.oneConsoleTabItem.tabItem.slds-context-bar__item',
    { role: 'presentation' },
    header,
    close &&
      nest(
        'div.close.slds-col--bump-left',
        h(
          'button.slds-button.slds-button_icon',
          { type: 'button', title: `${words.closeTab} ${title}`, on: { click: close } },
          icon('close'),
        ),
      ),
  );
  const panel = h('section.tabContent.oneConsoleTab', {
    role: 'tabpanel',
    'aria-expanded': 'false',
    style: 'display:none',
  });
  return {
    item,
    panel,
    activate: (on) => {
      for (const element of [item, panel]) element.classList.toggle('active', on);
      header.setAttribute('aria-selected', String(on));
      panel.setAttribute('aria-expanded', String(on));
      if (on) panel.style.removeProperty('display');
      else panel.style.display = 'none';
    },
  };
}
