import type { FactName, RelatedName } from './account.js';
import type { Source } from './fact.js';
import type { Figure } from './figure.js';
import type { Rank } from './rank.js';
import type { AxisName, DriverCode } from './tier.js';

/** One axis of the tier. */
export interface Axis {
  /** 0 to 100, shrunk towards 50 when little is known. */
  readonly score: number;
  /** Its place among the scores of the book's accounts, where enough is known. */
  readonly rank?: Rank;
  /** Share of the axis' weight for which facts are known, 0 to 1. */
  readonly known: number;
}

/** Where a figure comes from, so that it can be opened to its facts. */
export interface Evidence {
  readonly fact?: FactName;
  readonly related?: RelatedName;
  readonly source: Source;
  readonly at: number;
}

/** One reason behind the tier. The contributions of all drivers add up to `score − 50` exactly. */
export interface Driver {
  readonly code: DriverCode;
  readonly axis: AxisName;
  /** Signed points of the score. */
  readonly contribution: number;
  /** Its share of the score, 0 to 1; those of all facts, the unknown among them, add up to 1. */
  readonly weight?: number;
  readonly figure?: Figure;
  /** A second figure that explains the first (how many opportunities make up the sum). */
  readonly detail?: Figure;
  readonly rank?: Rank;
  /** What the middle account of the book has of the same. */
  readonly middle?: Figure;
  readonly evidence: readonly Evidence[];
}
