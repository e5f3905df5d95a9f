import { h, nest } from '../dom/element.js';
import type { CrmRecord } from '../model/records.js';
import { labelOf, settings } from '../session.js';
import { cellOf } from '../values/cell.js';

function card(record: CrmRecord, columns: readonly string[]): HTMLElement {
  const [first, ...rest] = columns.map((api) => ({
    label: labelOf(record.object, api, true),
    cell: cellOf(record, api),
  }));
  const details = rest.flatMap(({ label, cell }) => [
    h('dt.slds-item_label.slds-text-color_weak.slds-truncate', { title: label }, `${label}:`),
    h(
      'dd.slds-item_detail.slds-truncate',
      { title: cell.text },
      h('lst-template-list-field', {}, cell.content),
    ),
  ]);
  return nest(
    'lst-template-list-item-factory > lst-related-preview-card > article.slds-tile > div',
    nest('div > h3.slds-tile__title > lst-template-list-field', first?.cell.content),
    h('div', {}, h('dl.slds-dl_horizontal', {}, ...details)),
  );
}

/** Records as cards: the first column as the linked title, the others as label and value. */
export function cardList(rows: readonly CrmRecord[], columns: readonly string[]): HTMLElement {
  // Both are seen: Dynamic Related Lists have the plain one.
  const template =
    settings.lists === 'dynamic' ? 'lst-template-list' : 'lst-customized-template-list';
  return nest(
    `lst-primary-display-card > ${template} > div.card-list`,
    ...rows.map((record) => card(record, columns)),
  );
}
