/** What ranking needs of sorted values. */
export interface Sorted {
  readonly size: number;
  below(value: number): number;
  atMost(value: number): number;
  has(value: number): boolean;
}

/** Sorted values as they would be with one of them replaced, without a copy. */
export function withReplaced(values: Sorted, from: number, to: number): Sorted {
  const below = (value: number) =>
    values.below(value) - (from < value ? 1 : 0) + (to < value ? 1 : 0);
  const atMost = (value: number) =>
    values.atMost(value) - (from <= value ? 1 : 0) + (to <= value ? 1 : 0);
  return { size: values.size, below, atMost, has: (value) => atMost(value) > below(value) };
}
