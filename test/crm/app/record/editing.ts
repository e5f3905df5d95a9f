import { toast } from '../chrome/toast.js';
import { deepQueryAll } from '../dom/deep-query.js';
import { drawn } from '../dom/drawn.js';
import { h, nest } from '../dom/element.js';
import { type CrmRecord, nameOf, type Values } from '../model/records.js';
import { change, words } from '../session.js';
import type { Details } from './classic-details.js';

/** Inline edit of a record's details. */
export interface Editing {
  /** Stands at the foot of the page while editing. */
  readonly footer: HTMLElement;
  /** Turns the details into inputs and focuses one field's. */
  begin(api: string): void;
  /** Leaves edit mode; the caller shows the values again. */
  end(): void;
}

/** Inline edit for the details of the record that `current` gives. */
export function editing(current: () => CrmRecord, details: Details): Editing {
  const footer = h('records-form-footer', { hidden: true });

  const end = () => {
    details.editing(false);
    footer.hidden = true;
    (footer.shadowRoot ?? footer).replaceChildren();
  };
  const cancel = () => {
    end();
    for (const field of details.fields) field.show(current());
  };
  const save = () => {
    const record = current();
    const entered: { [api: string]: Values[string] } = {};
    for (const view of details.fields) {
      const input = view.entered();
      if (input) entered[view.field.api] = input.value;
    }
    end();
    const changed = change(record.id, entered);
    if (changed) toast(words.saved(words.object[changed.object].one, nameOf(changed)));
  };
  const button = (name: string, look: string, label: string, run: () => void) =>
    h(
      `lightning-button.${name === 'SaveEdit' ? 'save-button' : 'cancel-button'}`,
      {},
      h(
        `button.slds-button.slds-button_${look}`,
        { type: 'button', name, on: { click: run } },
        label,
      ),
    );

  return {
    footer,
    begin: (api) => {
      if (!footer.hidden) return;
      for (const field of details.fields) field.edit(current());
      details.editing(true);
      (footer.shadowRoot ?? footer).replaceChildren(
        nest(
          'div.footer.button-container.slds-docked-form-footer > runtime_platform_actions-actions-ribbon > ul.slds-button-group-list',
          h('li', {}, button('CancelEdit', 'neutral', words.cancel, cancel)),
          h('li', {}, button('SaveEdit', 'brand', words.save, save)),
        ),
      );
      footer.hidden = false;
      drawn(footer);
      const view = details.fields.find((field) => field.field.api === api && field.entered());
      const [first] = view
        ? deepQueryAll(view.element, 'input, textarea, button[role=combobox]')
        : [];
      if (first instanceof HTMLElement) first.focus();
      first?.scrollIntoView({ block: 'center' });
    },
    end,
  };
}
