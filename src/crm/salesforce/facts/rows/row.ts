import type { Lookup } from '../../../../account/account.js';
import type { CalendarDate } from '../../../../account/calendar-date.js';
import type { Money } from '../../../../account/money.js';
import type { RawRow, RawValue } from '../../../raw.js';
import {
  type PageFormat,
  parseDate,
  parseDateTime,
  parseMoney,
  parseNumber,
  parsePercent,
  plainText,
} from '../../../text/index.js';
import { nameOfLabel } from '../labels.js';

/** A record as a row of a list, a card or a whole page shows it: its values by API name or path. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, RawValue>;
}

/** A row by the API names of its cells; a cell whose label means nothing known is left out. */
export function rowOf({ id, name, cells }: RawRow): Row {
  const named = new Map<string, RawValue>();
  for (const cell of cells) {
    const column = cell.name ?? nameOfLabel(cell.label ?? '');
    if (column && !named.has(column)) named.set(column, cell);
  }
  return { id, name, cells: named };
}

/** Reads typed values out of a row; undefined where it shows none, or none that can be understood. */
export class RowReader {
  readonly #row: Row;
  readonly #format: PageFormat;

  constructor(row: Row, format: PageFormat) {
    this.#row = row;
    this.#format = format;
  }

  get id(): string {
    return this.#row.id;
  }

  get name(): string {
    return this.#row.name;
  }

  text(...columns: readonly string[]): string | undefined {
    for (const column of columns) {
      const text = this.#row.cells.get(column)?.text;
      if (text) return plainText(text);
    }
    return undefined;
  }

  money(column: string): Money | undefined {
    return parseMoney(this.#textOf(column), this.#format)?.value;
  }

  number(column: string): number | undefined {
    return parseNumber(this.#textOf(column), this.#format)?.value;
  }

  /** 0 to 1. */
  percent(column: string): number | undefined {
    const text = this.#textOf(column);
    if (text === '') return undefined;
    // A column named "Probability (%)" may leave the sign out of its values.
    const shown = /\p{Nd}\s*$/u.test(text) ? `${text}%` : text;
    return parsePercent(shown, this.#format)?.value;
  }

  date(column: string): CalendarDate | undefined {
    const text = this.#textOf(column);
    if (text === '') return undefined;
    return parseDate(text, this.#format)?.value ?? parseDateTime(text, this.#format)?.value.date;
  }

  /**
   * The record a column links to: list views name it by a path (`Account.Name`), pages by the
   * field (`AccountId`).
   */
  lookup(relationship: string): Lookup | undefined {
    const { cells } = this.#row;
    const cell = cells.get(`${relationship}.Name`) ?? cells.get(`${relationship}Id`);
    if (!cell?.text) return undefined;
    const name = plainText(cell.text);
    return cell.linkedId ? { name, id: cell.linkedId } : { name };
  }

  #textOf(column: string): string {
    return this.#row.cells.get(column)?.text ?? '';
  }
}

type Loose<T> = { [P in keyof T]: T[P] | undefined };

/** Without the properties that are undefined, so that a row never says more than the page did. */
export function compact<T extends object>(row: Loose<T>): T {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
}
