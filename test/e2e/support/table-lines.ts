import type * as table from '../../../src/crm/salesforce/table.js';
import type { TablePage } from './table-pages.js';

/** How many there are on each page named; 'some' where the number says nothing. */
export type OnPages = { readonly [P in TablePage]?: number | 'some' };

/** What a selector finds, in the elements found along `inside` or else in the document. */
export interface Found {
  readonly on: OnPages;
  readonly inside?: readonly string[];
}

/** The name of an attribute that elements have. */
export interface Attribute {
  readonly on: OnPages;
  readonly attributeOf: string;
}

/** A pattern that an attribute of elements, or their text, matches. */
export interface Pattern {
  readonly on: OnPages;
  readonly matches: string;
  readonly of: string;
}

/** A line that the test CRM does not show, and why. */
export interface Nowhere {
  readonly nowhere: string;
  readonly inside?: readonly string[];
}

type Alternatives<S extends string> = S extends `${infer First}, ${infer Rest}`
  ? First | Alternatives<Rest>
  : S;

type OfText<S extends string> = S extends `${string}, ${string}`
  ? { readonly [A in Alternatives<S>]: Found | Nowhere }
  : Found | Attribute | Nowhere;

/** An expectation for each line of a part of the table, and for each alternative of a line. */
type LinesOf<T> = T extends string
  ? OfText<T>
  : T extends RegExp
    ? Pattern
    : { readonly [K in keyof T]: LinesOf<T[K]> };

/** An expectation for every line of the reader's table: a new line does not compile without one. */
export type TableLines = LinesOf<typeof table>;

export type Expected = Found | Attribute | Pattern | Nowhere;

/** One line, or one alternative of a line. */
export interface TableLine {
  /** For example `LIST.row`. */
  readonly name: string;
  readonly line: string | RegExp;
  readonly expected: Expected;
}

type Part = string | RegExp | { readonly [name: string]: Part };

/** The lines of the table with their expectations, one by one. */
export function linesOf(part: typeof table, expected: TableLines): TableLine[] {
  return walk('', { ...part } as unknown as Part, expected as unknown as Tree);
}

type Tree = Expected | { readonly [name: string]: Tree };

function walk(name: string, part: Part, expected: Tree | undefined): TableLine[] {
  if (!expected) throw new Error(`Nothing is expected of ${name}.`);
  if (typeof part === 'string' && part.includes(', ')) {
    const alternatives = expected as { readonly [alternative: string]: Tree };
    return part.split(', ').flatMap((one) => walk(`${name}: ${one}`, one, alternatives[one]));
  }
  if (typeof part === 'string' || part instanceof RegExp) {
    return [{ name, line: part, expected: expected as Expected }];
  }
  const trees = expected as { readonly [name: string]: Tree };
  return Object.entries(part).flatMap(([key, inner]) =>
    walk(name === '' ? key : `${name}.${key}`, inner, trees[key]),
  );
}

/** A line as it is sent into a page. */
export interface Question {
  readonly inside: readonly string[];
  readonly select: string;
  readonly attribute?: string;
  readonly pattern?: string;
}

/** What to count in a page for a line. */
export function questionOf({ line, expected }: TableLine): Question {
  const text = typeof line === 'string' ? line : line.source;
  if ('matches' in expected) {
    return { inside: [], select: expected.matches, attribute: expected.of, pattern: text };
  }
  if ('attributeOf' in expected) {
    return { inside: [], select: expected.attributeOf, attribute: text };
  }
  return { inside: expected.inside ?? [], select: text };
}

/** Runs in the page: how many there are of each. */
export function countInPage(questions: readonly Question[]): number[] {
  return questions.map(({ inside, select, attribute, pattern }) => {
    let roots: ParentNode[] = [document];
    for (const step of inside) {
      roots = [...new Set(roots.flatMap((root) => [...root.querySelectorAll(step)]))];
    }
    const found = [...new Set(roots.flatMap((root) => [...root.querySelectorAll(select)]))];
    return found.filter((element) => {
      if (attribute === undefined) return true;
      const value = attribute === 'text' ? element.textContent : element.getAttribute(attribute);
      if (value === null) return false;
      return pattern === undefined || new RegExp(pattern, 'u').test(value);
    }).length;
  });
}
