import { h, nest } from '../dom/element.js';
import { rowsOf } from '../lists/rows.js';
import { fieldOf, type RelatedListType } from '../model/object-type.js';
import { type CrmRecord, typeOf } from '../model/records.js';
import { recordPath } from '../pages/paths.js';
import { labelOf, words } from '../session.js';
import { cellOf } from '../values/cell.js';

/** How Classic names a related list in ids: from general knowledge, not sourced. */
const NAMES: { readonly [relationship: string]: string } = {
  Opportunities: 'RelatedOpportunityList',
  Contacts: 'RelatedContactList',
  Cases: 'RelatedCaseList',
  Assets: 'RelatedAssetList',
  Contracts: 'RelatedContractList',
  OpenActivities: 'RelatedActivityList',
  ActivityHistories: 'RelatedHistoryList',
};

/** A related list in Classic: every row in a plain table. */
export function classicRelated(parent: CrmRecord, list: RelatedListType): HTMLElement {
  const rows = rowsOf(parent.id, list);
  const name = NAMES[list.relationship] ?? `Related${list.relationship}List`;
  const id = `${parent.id.slice(0, 15)}_${name}`;
  const head = list.columns.map((api) =>
    h('th', { scope: 'col' }, list.child ? labelOf(list.child, api, true) : api),
  );
  const cell = (row: CrmRecord, api: string, first: boolean) => {
    const { text } = cellOf(row, api);
    const kind = fieldOf(typeOf(row.object), api).kind;
    return h(
      `${first ? 'th' : 'td'}.dataCell.kind-${kind}`,
      { scope: first ? 'row' : undefined },
      first
        ? h('a', { href: recordPath({ id: row.id, object: row.object, name: text }) }, text)
        : text,
    );
  };
  const body = rows.map((row) =>
    h('tr.dataRow', {}, ...list.columns.map((api, index) => cell(row, api, index === 0))),
  );
  return nest(
    `div.bRelatedList[id="${id}"] > div.listRelatedObject > div.bPageBlock`,
    nest('div.pbHeader', h('h3', { id: `${id}_title` }, words.list[list.relationship])),
    nest(
      `div.pbBody[id="${id}_body"]`,
      rows.length === 0
        ? nest('table.list > tbody > tr.headerRow', h('th.noRowsHeader', {}, words.emptyList))
        : nest('table.list > tbody', h('tr.headerRow', {}, ...head), ...body),
    ),
  );
}
