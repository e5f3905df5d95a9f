import { h } from '../dom/element.js';
import { icon } from '../dom/icons.js';
import type { ObjectName, Section } from '../model/object-type.js';
import { words } from '../session.js';

/** The frame of a section: a heading that opens and closes it, unless it has none, and its content. */
export function sectionFrame(
  object: ObjectName,
  section: Section,
  content: HTMLElement,
): HTMLElement {
  const root = h(
    'div.test-id__section.slds-section.slds-is-open.slds-m-vertical_none.slds-p-top_x-small',
  );
  if (section.heading) {
    root.classList.add('has-header');
    const apis = section.rows.flat().filter((api) => api !== undefined);
    const button = h(
      'button.test-id__section-header-button.slds-section__title-action.slds-button',
      {
        type: 'button',
        'aria-expanded': 'true',
        on: {
          click: () => {
            const open = root.classList.toggle('slds-is-open');
            button.setAttribute('aria-expanded', String(open));
          },
        },
      },
      icon('chevron', 'icon section-chevron'),
      h(
        'span.test-id__section-header-title.slds-truncate',
        { title: words.section[section.heading] },
        words.section[section.heading],
      ),
    );
    root.append(
      h(
        'h3.test-id__section-header-container.slds-section__title',
        { 'data-target-reveals': apis.map((api) => `sfdc:RecordField.${object}.${api}`).join(',') },
        button,
      ),
    );
  }
  root.append(
    h('div.test-id__section-content.slds-section__content.section__content', {}, content),
  );
  return root;
}
