import fc from 'fast-check';

/** A place in a message, and what stands there. */
export interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every place in a JSON value, the whole first. */
export function placesIn(value: unknown, path: readonly string[] = []): Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))
      : [];
  return [{ path, value }, ...inside];
}

/** The places that hold objects, without arrays. */
export function objectsIn(value: unknown): Place[] {
  return placesIn(value).filter(
    (place) => typeof place.value === 'object' && !Array.isArray(place.value),
  );
}

/** A copy of a JSON value in which something else stands at one place. */
export function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string, unknown>;
  define(parts, key, replaced(parts[key], rest, by));
  return copy;
}

/** A copy that has one property more, also by a name such as `__proto__`. */
export function extended(
  value: unknown,
  path: readonly string[],
  key: string,
  by: unknown,
): unknown {
  const place = placesIn(value).find((one) => one.path.join('\n') === path.join('\n'));
  const object = { ...(place?.value as object) };
  define(object, key, by);
  return replaced(value, path, object);
}

/** As JSON does: `__proto__` becomes a property like any other. */
function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** Something of another type than what stands there, so that it cannot be right by chance. */
export function otherType(value: unknown): fc.Arbitrary<unknown> {
  const kind = kindOf(value);
  const all: readonly unknown[] = [null, true, 7, 'text', [], ['x'], { x: 1 }, {}];
  return fc.constantFrom(...all.filter((one) => kindOf(one) !== kind));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
