import { climb, findDrawn, type Scope, scopeOf, selectAll } from '../page/composed.js';
import { textOf } from '../page/text.js';
import { LABELS } from './fields.js';
import { canonicalId } from './id.js';
import { LIST, NOISE, RECORD_LINK } from './table.js';

/** One cell as it stands in a row: its text, and the record it links to. */
export interface CellOnPage {
  readonly text: string;
  readonly linkedId?: string;
}

/** One row of a list, by API name (or path) of its columns. */
export interface RowOnPage {
  readonly id: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, CellOnPage>;
}

/** One related list as it stands on the page. */
export interface ListOnPage {
  /** Whose list it is. */
  readonly ownerId: string;
  readonly childRelationship: string;
  readonly rows: readonly RowOnPage[];
  /** The header's count, where it has one. */
  readonly count?: number;
  readonly countIsAtLeast: boolean;
  /** Whether the page says that the list has no rows. */
  readonly saysEmpty: boolean;
}

/** All related lists with a header on the page; one not scrolled near has none. */
export function listsOnPage(scope: Scope): ListOnPage[] {
  const lists = new Map<string, ListOnPage>();
  for (const link of selectAll(scope, LIST.header)) {
    const [, rawId, childRelationship] =
      LIST.headerForm.exec(link.getAttribute('href') ?? '') ?? [];
    const ownerId = rawId && canonicalId(rawId);
    const container = climb(link, LIST.container);
    if (!ownerId || !childRelationship || !container) continue;
    const list = { ownerId, childRelationship, ...readList(link, container) };
    const before = lists.get(childRelationship);
    if (!before || before.rows.length < list.rows.length) lists.set(childRelationship, list);
  }
  return [...lists.values()];
}

function readList(link: Element, container: Element) {
  const inside = scopeOf(container);
  const [, count, plus] = LIST.count.exec(textOf(link, NOISE)) ?? [];
  return {
    rows: rowsOf(inside),
    ...(count === undefined ? {} : { count: Number(count) }),
    countIsAtLeast: plus === '+',
    saysEmpty: count === '0' || selectAll(inside, LIST.empty.join(', ')).length > 0,
  };
}

/** The rows of a list, whether it is drawn as a grid or as cards. */
export function rowsOf(scope: Scope): RowOnPage[] {
  const rows = [
    ...selectAll(scope, LIST.row).map(gridRow),
    ...selectAll(scope, LIST.card).map(cardRow),
  ];
  return rows.filter((row) => row !== undefined);
}

function gridRow(row: Element): RowOnPage | undefined {
  const cells = new Map<string, CellOnPage>();
  for (const cell of selectAll(scopeOf(row), LIST.cell)) {
    const column = LIST.cellForm.exec(cell.getAttribute(LIST.cellAttribute) ?? '')?.[1];
    if (column && !cells.has(column)) cells.set(column, cellOf(cell));
  }
  const keyed = canonicalId(row.getAttribute(LIST.rowAttribute) ?? '');
  const linked = [...cells.values()].find((cell) => cell.linkedId);
  const id = keyed ?? linked?.linkedId;
  const name = [...cells.values()].find((cell) => cell.linkedId === id)?.text ?? linked?.text;
  return id && name ? { id, name, cells } : undefined;
}

function cardRow(card: Element): RowOnPage | undefined {
  const link = findDrawn(card, LIST.cardTitle);
  const id = link && canonicalId(RECORD_LINK.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
  if (!link || !id) return undefined;
  const inside = scopeOf(card);
  const values = selectAll(inside, LIST.cardValue);
  const cells = new Map<string, CellOnPage>();
  selectAll(inside, LIST.cardLabel).forEach((labelled, index) => {
    const label = textOf(labelled, NOISE)
      .replace(/[:：]\s*$/, '')
      .trim();
    const apiName = LABELS[label.toLowerCase()];
    const value = values[index];
    if (apiName && value) cells.set(apiName, cellOf(value));
  });
  return { id, name: textOf(link, NOISE), cells };
}

function cellOf(cell: Element): CellOnPage {
  const text = textOf(cell, NOISE);
  const link = findDrawn(cell, 'a[href*="/lightning/r/"]');
  const linkedId =
    link && canonicalId(RECORD_LINK.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
  return linkedId ? { text, linkedId } : { text };
}
