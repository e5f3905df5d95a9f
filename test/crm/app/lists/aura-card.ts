import { h, nest } from '../dom/element.js';
import type { RelatedListType } from '../model/object-type.js';
import { fieldOf } from '../model/object-type.js';
import { type CrmRecord, typeOf } from '../model/records.js';
import { relatedPath } from '../pages/paths.js';
import { labelOf, settings, words } from '../session.js';
import { auraOutput } from '../values/aura-output.js';
import { cellOf, pathOf } from '../values/cell.js';
import { countText, rowsOf } from './rows.js';

function item(record: CrmRecord, columns: readonly string[]): HTMLElement {
  const [first, ...rest] = columns;
  const title = first ? cellOf(record, first).text : '';
  const lines = rest.flatMap((api) => [
    h('div.recordCellLabel.slds-truncate', {}, `${labelOf(record.object, api, true)}:`),
    h(
      'div.recordCellDetail.slds-truncate',
      {},
      auraOutput(record.values[api], fieldOf(typeOf(record.object), api)),
    ),
  ]);
  return nest(
    'li.forceRecordLayout.slds-tile',
    nest(
      'h3.primaryField.slds-tile__title',
      h('a.outputLookupLink', { href: pathOf(record), title }, title),
    ),
    h('div.forceListRecordItem.slds-dl_horizontal', {}, ...lines),
  );
}

/** A related list as Aura draws it for lists that have no LWC yet. */
export function auraCard(parent: CrmRecord, list: RelatedListType): HTMLElement {
  const rows = rowsOf(parent.id, list);
  const label = words.list[list.relationship] ?? list.relationship;
  const href = relatedPath(parent.id, list.relationship);
  return nest(
    `slot > lst-related-list-single-aura-wrapper > div.forceRelatedListSingleContainer > article.slds-card.slds-card_boundary.forceRelatedListCard.forceRelatedListCardDesktop[aria-label="${label}"]`,
    nest(
      'header.slds-media.related-header > div.firstHeaderRow.slds-grid > h2.slds-card__header-title',
      h(
        'a.slds-card__header-link.baseCard__header-title-container',
        { href },
        h('span.slds-truncate.slds-m-right--xx-small', { title: label }, label),
        h(
          'span.slds-shrink-none.slds-m-right--xx-small',
          { title: countText(rows.length) },
          countText(rows.length),
        ),
      ),
    ),
    rows.length > 0 &&
      h(
        'ul.card-list',
        {},
        ...rows.slice(0, settings.listRows).map((row) => item(row, list.columns)),
      ),
    rows.length > 0 &&
      h('a.slds-card__footer', { href }, words.viewAll, h('span.assistiveText', {}, label)),
  );
}
