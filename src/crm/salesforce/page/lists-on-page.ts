import { climb, findPath, has, type Scope, selectAll, within } from '../../page/composed.js';
import { textOf } from '../../page/text.js';
import type { RawField, RawList, RawRow } from '../../raw.js';
import { canonicalId } from '../id.js';
import { LIST, NOISE } from '../table.js';
import { cellIn, idOfLink } from './cells.js';

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
  const links = selectAll(scope, LIST.header);
  for (const link of links) {
    const [, rawId, childRelationship] =
      LIST.headerForm.exec(link.getAttribute('href') ?? '') ?? [];
    const ownerId = rawId && canonicalId(rawId);
    const container = climb(link, LIST.container);
    if (!ownerId || !childRelationship || !container) continue;
    const inside = within(scope, container);
    const { rows, unreadRows } = rowsIn(inside);
    const [, count, plus] = LIST.count.exec(textOf(link, NOISE)) ?? [];
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
  const drawn = [
    ...selectAll(scope, LIST.row).map((row) => gridRow(within(scope, row))),
    ...selectAll(scope, LIST.card).map((card) => cardRow(within(scope, card), CARD)),
    ...selectAll(scope, LIST.auraCard).map((card) => cardRow(within(scope, card), AURA_CARD)),
  ];
  const rows = drawn.filter((row) => row !== undefined);
  return { rows, unreadRows: drawn.length - rows.length };
}

function gridRow(scope: Scope): RawRow | undefined {
  const cells: RawField[] = [];
  const seen = new Set<string>();
  for (const cell of selectAll(scope, LIST.cell)) {
    const name = LIST.cellForm.exec(cell.getAttribute(LIST.cellAttribute) ?? '')?.[1];
    // Columns without a field (row number, check box, menu) are named by their place.
    if (!name || /^\d+$/.test(name) || seen.has(name)) continue;
    seen.add(name);
    cells.push({ name, ...cellIn(scope, cell) });
  }
  const keyed = canonicalId(scope.root.getAttribute(LIST.rowAttribute) ?? '');
  const linked = cells.find((cell) => cell.linkedId);
  const id = keyed ?? linked?.linkedId;
  const own = cells.find((cell) => cell.linkedId === id);
  const name = own?.text ?? linked?.text ?? cells.find((cell) => cell.text)?.text;
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
    return shown ? [{ label: textOf(element, NOISE), ...cellIn(scope, shown) }] : [];
  });
  return { id, name: textOf(link, NOISE), cells };
}
