import { climb, findPath, has, type Scope, selectAll, within } from '../page/composed.js';
import { textOf } from '../page/text.js';
import { cellIn, idOfLink } from './cells.js';
import { canonicalId } from './id.js';
import { LABELS } from './labels.js';
import type { Row } from './rows/row.js';
import { LIST, NOISE } from './table.js';

/** One related list as it stands on the page. */
export interface ListOnPage {
  /** Whose list it is. */
  readonly ownerId: string;
  readonly childRelationship: string;
  readonly rows: readonly Row[];
  /** Rows that are drawn and could not be read. */
  readonly unreadRows: number;
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
    const inside = within(scope, container);
    const [, count, plus] = LIST.count.exec(textOf(link, NOISE)) ?? [];
    const list = {
      ownerId,
      childRelationship,
      ...rowsIn(inside),
      ...(count === undefined ? {} : { count: Number(count) }),
      countIsAtLeast: plus === '+',
      saysEmpty: count === '0' || has(inside, LIST.empty),
    };
    const key = `${ownerId} ${childRelationship}`;
    const before = lists.get(key);
    if (!before || before.rows.length < list.rows.length) lists.set(key, list);
  }
  return [...lists.values()];
}

/** The rows of a list, whether it is drawn as a grid or as cards. */
export function rowsIn(scope: Scope): { rows: readonly Row[]; unreadRows: number } {
  const drawn = [
    ...selectAll(scope, LIST.row).map((row) => gridRow(within(scope, row))),
    ...selectAll(scope, LIST.card).map((card) => cardRow(within(scope, card))),
    ...selectAll(scope, LIST.auraCard).map((card) => auraCardRow(within(scope, card))),
  ];
  const rows = drawn.filter((row) => row !== undefined);
  return { rows, unreadRows: drawn.length - rows.length };
}

function gridRow(scope: Scope): Row | undefined {
  const cells = new Map<string, ReturnType<typeof cellIn>>();
  for (const cell of selectAll(scope, LIST.cell)) {
    const column = LIST.cellForm.exec(cell.getAttribute(LIST.cellAttribute) ?? '')?.[1];
    // Columns without a field (row number, check box, menu) are named by their place.
    if (column && !/^\d+$/.test(column) && !cells.has(column))
      cells.set(column, cellIn(scope, cell));
  }
  const keyed = canonicalId(scope.root.getAttribute(LIST.rowAttribute) ?? '');
  const linked = [...cells.values()].find((cell) => cell.linkedId);
  const id = keyed ?? linked?.linkedId;
  const own = [...cells.values()].find((cell) => cell.linkedId === id);
  const name = own?.text ?? linked?.text ?? [...cells.values()].find((cell) => cell.text)?.text;
  return id && name ? { id, name, cells } : undefined;
}

function cardRow(scope: Scope): Row | undefined {
  const link = findPath(scope, scope.root, LIST.cardTitle);
  const id = link && idOfLink(link);
  if (!link || !id) return undefined;
  const cells = labelled(scope, selectAll(scope, LIST.cardLabel), selectAll(scope, LIST.cardValue));
  return { id, name: textOf(link, NOISE), cells };
}

function auraCardRow(scope: Scope): Row | undefined {
  const link = findPath(scope, scope.root, LIST.auraTitle);
  const id = link && idOfLink(link);
  if (!link || !id) return undefined;
  const cells = labelled(scope, selectAll(scope, LIST.auraLabel), selectAll(scope, LIST.auraValue));
  return { id, name: textOf(link, NOISE), cells };
}

/** Cards name their fields by labels only. */
function labelled(scope: Scope, labels: readonly Element[], values: readonly Element[]) {
  const cells = new Map<string, ReturnType<typeof cellIn>>();
  labels.forEach((element, index) => {
    const label = textOf(element, NOISE)
      .replace(/[:：]\s*$/, '')
      .trim();
    const apiName = LABELS[label.toLowerCase()];
    const value = values[index];
    if (apiName && value) cells.set(apiName, cellIn(scope, value));
  });
  return cells;
}
