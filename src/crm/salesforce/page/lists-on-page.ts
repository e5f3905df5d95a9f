import {
  climb,
  findPath,
  has,
  type Scope,
  selectAll,
  selectEach,
  within,
} from '../../page/composed.js';
import type { RawField, RawList, RawRow } from '../../raw.js';
import { canonicalId } from '../id.js';
import { LIST } from '../table.js';
import { cellIn, drawnText, idOfLink } from './cells.js';

/** Rows that stand on a page, and how many more are drawn that could not be read. */
export interface RowsOnPage {
  readonly rows: readonly RawRow[];
  readonly unreadRows: number;
}

/** The related lists that stand on a page. */
export interface ListsOnPage {
  readonly lists: readonly RawList[];
  readonly unreadRows: number;
  /** How many headers name a list: one not scrolled near has none. */
  readonly headers: number;
}

/** All related lists with a header on the page; of one that stands there twice, the longer. */
export function listsOnPage(scope: Scope): ListsOnPage {
  const lists = new Map<string, { list: RawList; unreadRows: number }>();
  const links = selectEach(scope, LIST.header);
  for (const link of links) {
    const [, rawId, childRelationship] =
      LIST.headerForm.exec(link.getAttribute('href') ?? '') ?? [];
    const ownerId = rawId && canonicalId(rawId);
    const container = climb(link, LIST.container);
    if (!ownerId || !childRelationship || !container) continue;
    const inside = within(scope, container);
    const { rows, unreadRows } = rowsIn(inside);
    const [, count, plus] = LIST.count.exec(drawnText(link)) ?? [];
    const list: RawList = {
      ownerId,
      childRelationship,
      rows,
      ...(count === undefined ? {} : { count }),
      countIsAtLeast: plus === '+',
      saysEmpty: has(inside, LIST.empty),
    };
    const key = `${ownerId} ${childRelationship}`;
    const before = lists.get(key)?.list;
    if (!before || before.rows.length < rows.length) lists.set(key, { list, unreadRows });
  }
  const found = [...lists.values()];
  return {
    lists: found.map(({ list }) => list),
    unreadRows: found.reduce((sum, { unreadRows }) => sum + unreadRows, 0),
    headers: links.length,
  };
}

/** The rows of a list, whether it is drawn as a grid or as cards. */
export function rowsIn(scope: Scope): RowsOnPage {
  const columns: Columns = new Map();
  const drawn = [
    ...selectAll(scope, LIST.row).map((row) => gridRow(within(scope, row), columns)),
    ...selectAll(scope, LIST.card).map((card) => cardRow(within(scope, card), CARD)),
    ...selectAll(scope, LIST.auraCard).map((card) => cardRow(within(scope, card), AURA_CARD)),
  ];
  const rows = drawn.filter((row) => row !== undefined);
  return { rows, unreadRows: drawn.length - rows.length };
}

/** The columns of a list by their keys, which stand in each of its cells: undefined where it is no field's. */
type Columns = Map<string, string | undefined>;

/** Columns without a field (row number, check box, menu) are named by their place. */
function columnOf(key: string, columns: Columns): string | undefined {
  if (columns.has(key)) return columns.get(key);
  const name = LIST.cellForm.exec(key)?.[1];
  const column = name && !/^\d+$/.test(name) ? name : undefined;
  columns.set(key, column);
  return column;
}

function gridRow(scope: Scope, columns: Columns): RawRow | undefined {
  const cells: RawField[] = [];
  let linked: RawField | undefined;
  for (const cell of selectAll(scope, LIST.cell)) {
    const name = columnOf(cell.getAttribute(LIST.cellAttribute) ?? '', columns);
    if (!name || cells.some((other) => other.name === name)) continue;
    const field = { name, ...cellIn(scope, cell) };
    cells.push(field);
    if (field.linkedId) linked ??= field;
  }
  const id = canonicalId(scope.root.getAttribute(LIST.rowAttribute) ?? '') ?? linked?.linkedId;
  const own = cells.find((cell) => cell.linkedId === id) ?? linked;
  const name = own?.text ?? cells.find((cell) => cell.text)?.text;
  return id && name ? { id, name, cells } : undefined;
}

interface CardForm {
  readonly title: readonly string[];
  readonly label: string;
  readonly value: string;
}

const CARD: CardForm = { title: LIST.cardTitle, label: LIST.cardLabel, value: LIST.cardValue };
const AURA_CARD: CardForm = {
  title: LIST.auraTitle,
  label: LIST.auraLabel,
  value: LIST.auraValue,
};

/** Cards name their fields by labels only. */
function cardRow(scope: Scope, { title, label, value }: CardForm): RawRow | undefined {
  const link = findPath(scope, scope.root, title);
  const id = link && idOfLink(link);
  if (!link || !id) return undefined;
  const values = selectAll(scope, value);
  const cells = selectAll(scope, label).flatMap((element, index) => {
    const shown = values[index];
    return shown ? [{ label: drawnText(element), ...cellIn(scope, shown) }] : [];
  });
  return { id, name: drawnText(link), cells };
}
