import type { RelatedLists } from '../../account/account.js';
import type { CalendarDate } from '../../account/calendar-date.js';
import type { Case, Contact, Opportunity, Related } from '../../account/related.js';
import {
  type PageFormat,
  parseDate,
  parseDateTime,
  parseMoney,
  parsePercent,
} from '../text/index.js';
import { type ChildRelationship, RELATED_LISTS } from './fields.js';
import type { ListOnPage, RowOnPage } from './lists-on-page.js';
import { isOpenStatus, outcomeOfStage } from './outcome.js';

/** The account's related lists as far as the page shows them; `elsewhere` is what the others are. */
export function relatedLists(
  lists: readonly ListOnPage[],
  ownerId: string,
  context: { format: PageFormat; at: number; elsewhere: 'not-loaded' | 'not-on-page' },
): RelatedLists {
  const { format, at, elsewhere } = context;
  const byName: Record<string, Related<unknown>> = {};
  for (const childRelationship of Object.keys(RELATED_LISTS) as ChildRelationship[]) {
    const source = { kind: 'related-list', name: childRelationship } as const;
    const list = lists.find(
      (one) => one.ownerId === ownerId && one.childRelationship === childRelationship,
    );
    byName[RELATED_LISTS[childRelationship]] = list
      ? { ...related<unknown>(list, ROWS[childRelationship], format), source, at }
      : { state: elsewhere, rows: [], source, at };
  }
  return byName as RelatedLists;
}

const ROWS = { Opportunities: opportunity, Contacts: contact, Cases: caseRow } as const;

function related<Row>(
  list: ListOnPage,
  toRow: (row: RowOnPage, format: PageFormat) => Row,
  format: PageFormat,
): Pick<Related<Row>, 'state' | 'rows' | 'total' | 'totalIsAtLeast'> {
  if (list.rows.length === 0) return { state: list.saysEmpty ? 'empty' : 'not-loaded', rows: [] };
  return {
    state: 'read',
    rows: list.rows.map((row) => toRow(row, format)),
    ...(list.count === undefined ? {} : { total: list.count }),
    ...(list.countIsAtLeast ? { totalIsAtLeast: true } : {}),
  };
}

function opportunity(row: RowOnPage, format: PageFormat): Opportunity {
  const stage = text(row, 'StageName');
  return compact({
    id: row.id,
    name: row.name,
    stage,
    outcome: stage === undefined ? 'unknown' : outcomeOfStage(stage),
    amount: parseMoney(text(row, 'Amount') ?? '', format)?.value,
    closeDate: date(row, 'CloseDate', format),
    probability: parsePercent(text(row, 'Probability') ?? '', format)?.value,
    type: text(row, 'Type'),
  });
}

function contact(row: RowOnPage): Contact {
  return compact({
    id: row.id,
    name: row.name,
    title: text(row, 'Title'),
    department: text(row, 'Department'),
    email: text(row, 'Email'),
    phone: text(row, 'Phone'),
    reportsTo: reportsTo(row),
    role: text(row, 'Role') ?? text(row, 'Roles'),
  });
}

function caseRow(row: RowOnPage, format: PageFormat): Case {
  const status = text(row, 'Status');
  return compact({
    id: row.id,
    number: text(row, 'CaseNumber') ?? row.name,
    subject: text(row, 'Subject'),
    status,
    priority: text(row, 'Priority'),
    openedOn: date(row, 'CreatedDate', format),
    open: status === undefined ? undefined : isOpenStatus(status),
  });
}

function text(row: RowOnPage, column: string): string | undefined {
  return row.cells.get(column)?.text || undefined;
}

function date(row: RowOnPage, column: string, format: PageFormat): CalendarDate | undefined {
  const shown = text(row, column);
  if (shown === undefined) return undefined;
  return parseDate(shown, format)?.value ?? parseDateTime(shown, format)?.value.date;
}

function reportsTo(row: RowOnPage): Contact['reportsTo'] {
  const cell = row.cells.get('ReportsTo.Name') ?? row.cells.get('ReportsToId');
  if (!cell?.text) return undefined;
  return cell.linkedId ? { id: cell.linkedId, name: cell.text } : { name: cell.text };
}

type Loose<T> = { [P in keyof T]: T[P] | undefined };

/** Without the properties that are undefined, so that a row never says more than the page did. */
function compact<T extends object>(row: Loose<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
