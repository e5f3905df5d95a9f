/**
 * As few of the items, two at least, as are enough together; undefined where all of them are not.
 * @param items the one that does the most first
 * @param addsUp whether the first `n` do as much as any other `n`: then no others are tried. Where they
 *   need not, fewer of the others are, each number of them from the first on.
 */
export function fewest<Item>(
  items: readonly Item[],
  isEnough: (some: readonly Item[]) => boolean,
  addsUp: boolean,
): readonly Item[] | undefined {
  for (let n = 2; n <= items.length; n += 1) {
    const first = items.slice(0, n);
    if (isEnough(first)) return (addsUp ? undefined : fewer(items, n, isEnough)) ?? first;
  }
  return undefined;
}

/** Less than `n` of the items that are enough, as few as can be. */
function fewer<Item>(
  items: readonly Item[],
  n: number,
  isEnough: (some: readonly Item[]) => boolean,
): readonly Item[] | undefined {
  for (let many = 2; many < n; many += 1)
    for (const some of choices(items, many)) if (isEnough(some)) return some;
  return undefined;
}

/** Every choice of so many of the items, in their order. */
function* choices<Item>(items: readonly Item[], many: number): Generator<readonly Item[]> {
  if (many === 0) yield [];
  else
    for (const [i, item] of items.entries())
      for (const others of choices(items.slice(i + 1), many - 1)) yield [item, ...others];
}
