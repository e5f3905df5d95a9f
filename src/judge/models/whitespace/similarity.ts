import type { CoOwnership } from './co-ownership.js';

/** How alike two products are by who owns them. */
export type Similarity = (counts: CoOwnership, i: number, j: number) => number;

/** Jaccard: owners of both ÷ owners of either, 0 to 1. */
export const jaccard: Similarity = ({ owners, both, products }, i, j) => {
  const common = both[i * products + j] ?? 0;
  const either = (owners[i] ?? 0) + (owners[j] ?? 0) - common;
  return either > 0 ? common / either : 0;
};

/** Cosine: owners of both ÷ √(owners of one × owners of the other), 0 to 1. */
export const cosine: Similarity = ({ owners, both, products }, i, j) => {
  const product = (owners[i] ?? 0) * (owners[j] ?? 0);
  return product > 0 ? (both[i * products + j] ?? 0) / Math.sqrt(product) : 0;
};
