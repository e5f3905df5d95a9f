import { averageRanks } from './ranks.js';

/** What a customer is sorted by: each higher is better. */
export interface RfmInput {
  /** How late the last purchase was: a day number. */
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/** Parts from 1, the worst, to 5, the best: 555 bought last, most often and most. */
export interface RfmCell {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

const PARTS = 5;

/**
 * RFM cells after Hughes: customers sorted by each measure and cut into five parts of equal count, 5
 * the best. Equal values come into one part, that of their average place, so a cell never depends on
 * the order of the list. (Some textbooks score 1 as best; here 5 always is.)
 */
export function rfmCells(customers: readonly RfmInput[]): RfmCell[] {
  const recency = fifths(customers.map((customer) => customer.recency));
  const frequency = fifths(customers.map((customer) => customer.frequency));
  const monetary = fifths(customers.map((customer) => customer.monetary));
  return customers.map((_, i) => ({
    recency: recency[i] ?? 1,
    frequency: frequency[i] ?? 1,
    monetary: monetary[i] ?? 1,
  }));
}

/** The cell as its usual three digits, for example 541. */
export function rfmCode({ recency, frequency, monetary }: RfmCell): number {
  return recency * 100 + frequency * 10 + monetary;
}

/** Weighted sum R × 3 + F × 2 + M × 1, from 6 to 30. */
export function rfmScore({ recency, frequency, monetary }: RfmCell): number {
  return recency * 3 + frequency * 2 + monetary;
}

function fifths(values: readonly number[]): number[] {
  return averageRanks(values).map((rank) =>
    Math.min(PARTS, 1 + Math.floor(((rank - 0.5) / values.length) * PARTS)),
  );
}
