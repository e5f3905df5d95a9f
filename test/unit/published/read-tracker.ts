/** A tree of values that remembers which of its leaves were looked at. */
export interface Tracked<T> {
  readonly tree: T;
  /** Paths of the leaves that nobody has looked at. */
  unread(): string[];
}

/** Says where a value comes from or what it is about: nothing to check. */
const ABOUT = new Set(['status', 'data', 'source', 'formula', 'model', 'id', 'x_unit']);

/** Tracks reads of a JSON tree, so that a check value without a check is found. */
export function trackReads<T extends object>(root: T): Tracked<T> {
  const unread = new Set<string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) unread.add(path);
    else
      for (const [key, child] of Object.entries(value))
        if (!key.startsWith('_') && !ABOUT.has(key)) walk(child, `${path}/${key}`);
  };
  walk(root, '');
  const wrap = <V extends object>(value: V, path: string): V =>
    new Proxy(value, {
      get(target, key, receiver) {
        const child: unknown = Reflect.get(target, key, receiver);
        if (typeof key === 'symbol') return child;
        unread.delete(`${path}/${key}`);
        return typeof child === 'object' && child !== null ? wrap(child, `${path}/${key}`) : child;
      },
    });
  return { tree: wrap(root, ''), unread: () => [...unread] };
}
